package kz.igilik.formats.sitemap;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.igilik.formats.xml.Schema;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private static final String BASE = "https://site.example/a/";

  private final Site site =
      Sites.with(
          event("talk").updated("2023-05-30").on("2023-06-01T10:00", "2023-06-01T12:00").build(),
          event("dance").updated("2023-05-11").on("2023-06-02T10:00", "2023-06-02T12:00").build());
  private final SitePlan plan = new Planner(site).plan();

  @Test
  void followsTheProtocol() {
    assertThat(Schema.named("sitemap").problems(new Sitemap(site, plan).files().get(0).bytes()))
        .isEmpty();
  }

  @Test
  void listsEveryPageThatStandsForItself() {
    List<String> listed =
        whole().lines().filter(line -> line.startsWith("<url>")).map(SitemapTest::loc).toList();

    assertThat(listed).hasSize(standing()).doesNotHaveDuplicates();
    assertThat(listed)
        .contains(BASE, BASE + "kk/", BASE + "ru/blocks/")
        .doesNotContain(
            BASE + "404.html",
            BASE + "ru/regions/almaty/poster/2023-05-29/",
            BASE + "posters/almaty/2023-05-29/");
  }

  @Test
  void aPageNamesItsTranslationsAndItself() {
    String translations =
        "<xhtml:link rel=\"alternate\" hreflang=\"kk\" href=\""
            + BASE
            + "kk/blocks/\"/>"
            + "<xhtml:link rel=\"alternate\" hreflang=\"ru\" href=\""
            + BASE
            + "ru/blocks/\"/>"
            + "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\""
            + BASE
            + "kk/blocks/\"/></url>";

    assertThat(line("kk/blocks/")).endsWith(translations);
    assertThat(line("ru/blocks/")).endsWith(translations);
  }

  @Test
  void homeAndGatewayNameTheGatewayForAllOtherReaders() {
    assertThat(List.of(line(""), line("kk/"), line("ru/")))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "hreflang=\"kk\" href=\"" + BASE + "kk/\"",
                        "hreflang=\"ru\" href=\"" + BASE + "ru/\"",
                        "hreflang=\"x-default\" href=\"" + BASE + "\""));
  }

  @Test
  void aListChangedWithTheLastOfItsEvents() {
    assertThat(line("ru/events/almaty/dance/")).contains("<lastmod>2023-05-11</lastmod>");
    assertThat(line("ru/regions/almaty/sport/")).contains("<lastmod>2023-05-30</lastmod>");
    assertThat(line("ru/schedule/2023-06-02/")).contains("<lastmod>2023-05-11</lastmod>");
    assertThat(line("ru/regions/aktobe/")).doesNotContain("lastmod");
  }

  @Test
  void aLargerSiteGetsAnIndexOfFiles() {
    List<OutputFile> files = new Sitemap(site, plan, 60).files();

    assertThat(files)
        .extracting(OutputFile::path)
        .startsWith("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
    assertThat(files)
        .allSatisfy(file -> assertThat(Schema.named("sitemap").problems(file.bytes())).isEmpty());
    assertThat(text(files.get(0))).contains("<loc>" + BASE + "sitemap-2.xml</loc>");
    assertThat(
            files.stream()
                .skip(1)
                .mapToLong(
                    file -> text(file).lines().filter(line -> line.startsWith("<url>")).count())
                .sum())
        .isEqualTo(standing());
  }

  @Test
  void robotsAreToldWhereItIsAndKeptOutOfNothing() {
    assertThat(text(Robots.file(site.campaign())))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://site.example/a/sitemap.xml\n");
  }

  private int standing() {
    return (int) plan.pages().stream().filter(Page::indexed).count();
  }

  private String line(String path) {
    return whole()
        .lines()
        .filter(line -> line.startsWith("<url><loc>" + BASE + path + "</loc>"))
        .findFirst()
        .orElseThrow();
  }

  private String whole() {
    return text(new Sitemap(site, plan).files().get(0));
  }

  private static String loc(String line) {
    return line.substring(line.indexOf("<loc>") + 5, line.indexOf("</loc>"));
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
