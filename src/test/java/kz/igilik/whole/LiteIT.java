package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lite edition: a region in few bytes, and as a text to forward. */
class LiteIT {
  private static final int MOST = 10_000;
  private static final String CROWDED = "almaty";

  private final WholeSite site = FullCampaign.site();

  @TempDir Path scratch;

  @Test
  void everyRegionHasOneInEveryLanguage() {
    assertThat(site.pages(Kind.LITE)).hasSize(2 * site.data().regions().size());
    assertThat(site.pages(Kind.LITE)).allMatch(page -> site.has(text(page)));
  }

  @Test
  void aPageNeedsNothingBesideItAndFitsWithItsIcon() {
    for (String page : site.pages(Kind.LITE).toList()) {
      Document document = site.page(page);
      assertThat(document.select("script, link[rel=stylesheet], img, svg")).as(page).isEmpty();
      int icon =
          document.select("link[rel=icon]").stream()
              .mapToInt(link -> Packed.size(site.bytes(link.attr("href").replace("../", ""))))
              .sum();
      assertThat(Packed.size(site.bytes(page)) + icon).as(page).isLessThanOrEqualTo(MOST);
    }
  }

  @Test
  void pageAndTextNameEveryEventOfTheRegionAndOfTheCountryAndEveryHelpline() {
    for (String page : site.pages(Kind.LITE).toList()) {
      String language = page.split("/")[0];
      String shown = site.page(page).select("main").text();
      String text = site.text(text(page)).replace('\u00a0', ' '); // which a dash keeps before it
      for (Event event : eventsOf(page.split("/")[2])) {
        String title = event.title().in(language).orElseThrow();
        assertThat(shown).as(page).contains(title);
        assertThat(text).as(page).contains(title);
      }
      for (Helpline line : site.data().helplines()) {
        Stream.concat(line.number().stream(), line.channels().stream().map(Helpline.Channel::name))
            .forEach(way -> assertThat(List.of(shown, text)).allMatch(one -> one.contains(way)));
      }
    }
  }

  @Test
  void samplesAreMarkedAndWithoutThemNothingIsSaidOfThem() {
    String page = "ru/lite/almaty/";
    assertThat(site.page(page).select("li:contains([Пример])")).isNotEmpty();
    assertThat(site.text(text(page))).contains("[Пример]", "Мероприятия с пометкой «Пример»");
    assertThat(FullCampaign.withoutSamples().text(text(page))).doesNotContain("Пример");
    assertThat(FullCampaign.withoutSamples().text(page)).doesNotContain("Пример");
  }

  @Test
  void aTextSaysWhatItIsAndWhereAllOfItIs() {
    String text = site.text("kk/lite/almaty.txt");
    assertThat(site.bytes("kk/lite/almaty.txt")).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(text).contains(FullCampaign.root() + "kk/regions/almaty/");
    assertThat(text).doesNotContain("<", "&", "\t", "  ", "\r").endsWith("\n");
    assertThat(text).contains("Басқа күнге ауыстырылды", "Бұрынғы күні: 19 мамыр, жұма, 15:00");
  }

  @Test
  void theRegionLeadsToBoth() {
    Document region = site.page("kk/regions/almaty/");
    assertThat(Links.followed("kk/regions/almaty/", region))
        .contains("kk/lite/almaty/", "kk/lite/almaty.txt");
  }

  /** All events of the campaign in one region, so that texts are as long as real ones. */
  @Test
  void aCrowdedRegionNamesWhatComesNextAndLeadsToTheRest() throws IOException {
    WholeSite crowded = WholeSite.bake(crowded(), FullCampaign.root(), false);
    for (String language : List.of("kk", "ru")) {
      String page = language + "/lite/" + CROWDED + "/";
      assertThat(Packed.size(crowded.bytes(page))).isBetween(MOST / 2, MOST);
      String all = crowded.data().events().size() + " ";
      assertThat(crowded.page(page).text().replace('\u00A0', ' ')).contains(all);
      assertThat(crowded.text(text(page))).contains(all);
      assertThat(Links.followed(page, crowded.page(page)))
          .contains(language + "/regions/" + CROWDED + "/sport/");
    }
  }

  private Path crowded() throws IOException {
    try (Stream<Path> files =
        Stream.of("data", "content", "assets")
            .map(FullCampaign.SOURCE::resolve)
            .flatMap(LiteIT::walk)
            .filter(Files::isRegularFile)
            .filter(file -> !file.getParent().endsWith(Path.of("data", "revisions")))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = scratch.resolve(moved(FullCampaign.SOURCE.relativize(file)));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return scratch;
  }

  private static Path moved(Path file) {
    boolean regional =
        file.startsWith(Path.of("data", "events")) && !file.toString().contains(Event.NATIONAL);
    return regional
        ? Path.of("data", "events", CROWDED, file.getName(2) + "-" + file.getFileName())
        : file;
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private List<Event> eventsOf(String region) {
    return site.data().events().stream()
        .filter(event -> event.region().map(region::equals).orElse(true))
        .toList();
  }

  private static String text(String page) {
    return page.substring(0, page.length() - 1) + ".txt";
  }
}
