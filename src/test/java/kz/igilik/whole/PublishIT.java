package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.CopiedCampaign;
import kz.igilik.model.Publish.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of the site can be switched off; then nothing links to them. */
class PublishIT {
  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>
      """;

  private static final String PICTURE =
      """
      caption: {ar: نبع, fr: Une source, en: A spring}
      alt: {ar: نبع ماء, fr: Une source claire, en: A clear spring}
      credit: {ar: رسام, fr: Une artiste, en: An artist}
      licence: CC0-1.0
      date: 2026-09-01
      people: none
      press: true
      """;

  @TempDir static Path beside;

  private static WholeSite whole;

  @TempDir Path temp;

  @BeforeAll
  static void bakeAllOfIt() throws IOException {
    whole = bake(beside);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void whatIsSwitchedOffIsNotMadeAndNothingLeadsThere(Part part) throws IOException {
    WholeSite site = without(part);
    assertThat(site.files().size()).isLessThan(whole.files().size());
    assertThat(LinksIT.broken(site)).isEmpty();
    assertThat(LinksIT.brokenWhole(site, SecondCampaign.root())).isEmpty();
  }

  @Test
  void withoutAllOfThemTheProgrammeIsStillThere() throws IOException {
    WholeSite site = without(Part.values());
    assertThat(LinksIT.broken(site)).isEmpty();
    assertThat(LinksIT.brokenWhole(site, SecondCampaign.root())).isEmpty();
    assertThat(kinds(site))
        .contains(Kind.HOME, Kind.SCHEDULE, Kind.DAY, Kind.REGION, Kind.REGION_BLOCK, Kind.BLOCK)
        .contains(Kind.EVENT, Kind.HELPLINES)
        .doesNotContain(Kind.WEEK, Kind.MONTHS, Kind.SEARCH, Kind.POSTER, Kind.COMMON_POSTER);
    assertThat(site.ending(".ics")).isEmpty();
    assertThat(site.ending(".png")).isEmpty();
    assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("search/"));
    assertThat(site.pages(Kind.EVENT).map(site::page))
        .allSatisfy(page -> assertThat(page.select("a[href$=.ics]")).isEmpty());
  }

  /** All that a newsroom is made of. */
  private static final String NEWSROOM =
      "(ar|en|fr)/(press|logo|toolkit)(/.*|\\.[a-z]+)?|(press|logo|toolkit)/.*"
          + "|.*(kit|logo|toolkit)[^/]*\\.zip|.*\\.vcf|feeds/[a-z]+/press\\..*|.*/facts(/.*|\\.csv)";

  @Test
  void theWholeCampaignHasANewsroom() {
    assertThat(newsroom(whole)).anyMatch(path -> path.equals("en/press/index.html"));
    assertThat(whole.text("sitemap.xml")).contains("/press/");
  }

  @Test
  void withoutThePressThereIsNoNewsroom() throws IOException {
    nothingOfANewsroom(without(Part.PRESS));
  }

  @Test
  void withoutContactsAndReleasesThereIsNoNewsroom() throws IOException {
    nothingOfANewsroom(bake(temp, false));
  }

  private static void nothingOfANewsroom(WholeSite site) {
    assertThat(newsroom(site)).isEmpty();
    assertThat(site.files().keySet().stream().filter(path -> path.startsWith("sitemap")))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(site.text(path)).doesNotContain("/press/", "/logo/"));
    assertThat(site.pages())
        .allSatisfy(
            page ->
                assertThat(site.page(page).select("[href*=press], [href*=logo/], [href*=toolkit]"))
                    .isEmpty());
    assertThat(LinksIT.broken(site)).isEmpty();
  }

  private static List<String> newsroom(WholeSite site) {
    return site.files().keySet().stream().filter(path -> path.matches(NEWSROOM)).toList();
  }

  private static Set<Kind> kinds(WholeSite site) {
    return site.pages().stream().map(Kind::of).collect(Collectors.toSet());
  }

  private WholeSite without(Part... parts) throws IOException {
    return bake(temp, parts);
  }

  /** The second campaign with a picture and open data, which it has not, too. */
  private static WholeSite bake(Path temp, Part... parts) throws IOException {
    return bake(temp, !List.of(parts).contains(Part.PRESS), parts);
  }

  private static WholeSite bake(Path temp, boolean newsroom, Part... parts) throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    Path folder = campaign.folder();
    write(folder, "assets/pictures/spring.svg", DRAWING);
    write(folder, "data/pictures/spring.yaml", PICTURE);
    write(folder, "data/campaign.yaml", "data:\n  licence: CC0-1.0\n");
    if (!newsroom) {
      for (String language : List.of("ar", "en", "fr")) {
        Path text = folder.resolve("content/" + language + "/accessibility.md");
        Files.writeString(text, Files.readString(text).replace("(/press/)", "(/sitemap/)"));
      }
    }
    if (!newsroom && parts.length == 0) {
      dropPress(folder);
    }
    Stream<String> lines = Arrays.stream(parts).map(part -> "  " + part.written() + ": false");
    if (parts.length > 0) {
      String switches = "publish:\n" + lines.collect(Collectors.joining("\n")) + "\n";
      write(folder, "data/campaign.yaml", switches);
    }
    return WholeSite.bake(folder, SecondCampaign.root(), false);
  }

  /** Records, texts and contacts. */
  private static void dropPress(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> press =
          all.filter(Files::isRegularFile)
              .filter(file -> file.endsWith("press.yaml") || file.getParent().endsWith("press"))
              .toList();
      for (Path file : press) {
        Files.delete(file);
      }
    }
  }

  /** Adds to a file, or makes it. */
  private static void write(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
