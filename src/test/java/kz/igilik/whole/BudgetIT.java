package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.whole.Links.Link;
import org.junit.jupiter.api.Test;

/** Pages are small enough for a cheap phone on a slow network. */
class BudgetIT {
  private static final int SMALL = 14_000;
  private static final int ANY = 30_000;
  private static final int LITE = 10_000;
  private static final int MOST_REQUESTS = 4;
  private static final int ALL_SCRIPTS = 8 * 1024;
  private static final Set<Kind> SMALL_KINDS =
      EnumSet.of(
          Kind.HOME,
          Kind.REGION,
          Kind.BLOCK,
          Kind.EVENT,
          Kind.HELPLINES,
          Kind.GUIDE,
          Kind.NOT_FOUND);

  private final WholeSite site = FullCampaign.site();

  /**
   * What a first visit costs.
   *
   * @param bytes of page and style together, compressed
   */
  /** What these are for; each picture is a request. */
  private static final Set<Kind> OF_PICTURES =
      Set.of(Kind.LOGO, Kind.TOOLKIT, Kind.GALLERY, Kind.PICTURE);

  record Cost(Kind kind, String page, int bytes, int style, int requests) {}

  @Test
  void everyPageKeepsToItsBudget() {
    List<Cost> dearest = Stream.of(Kind.values()).map(kind -> dearest(site, kind)).toList();
    print(dearest);
    assertThat(dearest).filteredOn(BudgetIT::isTooDear).isEmpty();
  }

  private static boolean isTooDear(Cost cost) {
    int most =
        cost.kind() == Kind.LITE || cost.kind() == Kind.EMBED
            ? LITE
            : SMALL_KINDS.contains(cost.kind()) ? SMALL : ANY;
    return cost.bytes() > most
        || cost.requests() > MOST_REQUESTS && !OF_PICTURES.contains(cost.kind());
  }

  /** Control: pages over their budget are found. */
  @Test
  void pagesWithAFaultBreakTheirBudget() {
    String home = SecondCampaign.site().text("en/");
    var signs = new StringBuilder();
    new Random(1).ints(20_000, 'a', 'z' + 1).forEach(signs::appendCodePoint);
    String requests =
        "<img src=\"1.png\"><img src=\"2.png\"><img src=\"3.png\"><img src=\"4.png\">";
    assertThat(isTooDear(dearest(SecondCampaign.site(), Kind.HOME))).isFalse();
    assertThat(isTooDear(home(home.replace("<main", "<!-- " + signs + " --><main")))).isTrue();
    assertThat(isTooDear(home(home.replace("<main", requests + "<main")))).isTrue();
  }

  private static Cost home(String text) {
    WholeSite site = SecondCampaign.site().with("en/", text);
    return cost(site, Kind.HOME, "en/");
  }

  /**
   * The bake compresses only pages that may be too large; it relies on this ratio. Cards for other
   * sites are too small to be too large.
   */
  @Test
  void everyPagePacksWell() {
    assertThat(Stream.of(Kind.values()).filter(kind -> kind != Kind.EMBED).flatMap(site::pages))
        .allMatch(page -> 2.25 * Packed.size(site.bytes(page)) < site.bytes(page).length);
  }

  @Test
  void allScriptsTogetherAreSmall() {
    int bytes = scripts().stream().mapToInt(script -> Packed.size(script.getBytes(UTF_8))).sum();
    System.out.printf(
        "scripts: %d of them, the worker included, %d bytes (gzip)%n", scripts().size(), bytes);
    assertThat(bytes).isPositive().isLessThanOrEqualTo(ALL_SCRIPTS);
  }

  @Test
  void noFontIsLoadedAndNoCookieIsSet() {
    assertThat(site.files().keySet()).noneMatch(file -> file.matches(".*\\.(woff2?|ttf|otf|eot)"));
    assertThat(scripts()).noneMatch(script -> script.matches("(?s).*(cookie|localStorage).*"));
  }

  /** They run on other sites. */
  @Test
  void cardsForOtherSitesAreSmallWithAllThatTheyCarry() {
    assertThat(site.pages(Kind.EMBED))
        .isNotEmpty()
        .allMatch(page -> site.bytes(page).length <= LITE)
        .allMatch(page -> Scripts.in(site.page(page)).allMatch(script -> script.length() < 1024));
    assertThat(site.bytes("embed/height.js").length).isLessThan(1024);
  }

  /** Each script of the site once, inline or in a file. */
  private Set<String> scripts() {
    Stream<String> inside =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.EMBED)
            .flatMap(site::pages)
            .flatMap(page -> Scripts.in(site.page(page)));
    Stream<String> files =
        site.ending(".js").stream().filter(file -> !file.startsWith("embed/")).map(site::text);
    return Stream.concat(inside, files).collect(toSet());
  }

  private static Cost dearest(WholeSite site, Kind kind) {
    return site.pages(kind)
        .map(page -> cost(site, kind, page))
        .max(Comparator.comparingInt(Cost::bytes))
        .orElseThrow(() -> new AssertionError("no page of kind " + kind.written()));
  }

  private static Cost cost(WholeSite site, Kind kind, String page) {
    Set<String> resources = new HashSet<>();
    for (Link link : Links.of(site.page(page))) {
      if (link.resource() && !link.isName() && !link.isForInstalling() && kind != Kind.NOT_FOUND) {
        resources.add(
            URI.create("http://host/" + page).resolve(link.target()).getPath().substring(1));
      }
    }
    int style =
        resources.stream()
            .filter(file -> file.endsWith(".css"))
            .mapToInt(file -> Packed.size(site.bytes(file)))
            .sum();
    return new Cost(kind, page, Packed.size(site.bytes(page)) + style, style, resources.size() + 1);
  }

  private static void print(List<Cost> costs) {
    System.out.printf(
        "%n%-14s %8s %8s %5s  %s%n",
        "kind", "bytes", "css", "reqs", "largest page (gzip, with CSS)");
    costs.forEach(
        cost ->
            System.out.printf(
                "%-14s %8d %8d %5d  /%s%n",
                cost.kind().written(), cost.bytes(), cost.style(), cost.requests(), cost.page()));
  }
}
