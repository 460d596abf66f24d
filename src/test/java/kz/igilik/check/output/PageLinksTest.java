package kz.igilik.check.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.igilik.check.TextLinks;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {
  private static final Page HOME = new Page.HomePage("kk");
  private static final Page SCHEDULE = new Page.SchedulePage("kk");
  private static final URI BASE = URI.create("https://gov.example/good/");
  private static final Set<String> FILES =
      Set.of(
          "index.html",
          "kk/index.html",
          "kk/schedule/index.html",
          "calendar/kk/all.ics",
          "assets/a b.png",
          "404.html");

  @TempDir Path source;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"schedule/\">",
        "<a href=schedule/>",
        "<A HREF = 'schedule/?q=1&amp;r=2#day'>",
        "<a href=\"\">",
        "<a href=\"./\">",
        "<a href=\"?day=2023-05-17\">",
        "<a href=\"../\">",
        "<a href=\"../calendar/kk/all.ics\">",
        "<a href=\"/good/kk/schedule/\">",
        "<a href=\"/other/site/\">",
        "<a href=\"https://gov.example/good/kk/\">",
        "<a href=\"https://gov.example/other/\">",
        "<a href=\"//cdn.example/a\">",
        "<a href=\"tel:111\">",
        "<a href=\"mailto:a@b.example\">",
        "<img src=\"../assets/a%20b.png\">",
        "<img src=\"data:image/gif;base64,R0lGOD\">",
        "<p id=\"here\"><a href=\"#here\"><a href=\"#\">",
        "<p id=\"там\"><a href=\"#%D1%82%D0%B0%D0%BC\">",
        "<a href=\"schedule/#:~:text=day\">",
        "<p title=\"<a href='gone/'>\">",
        "<!-- <a href=\"gone/\"> -->",
        "<script>a = '<a href=\"gone/\">'</script>",
        "<a data-href=\"gone/\">",
        "<a href=\"schedule/",
        "<a href="
      })
  void whatIsThereOrElsewhereIsFine(String markup) throws IOException {
    assertThat(problems(markup)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=\"gone/\">|page-link-broken|kk/gone/index.html",
        "<a href=\"schedule\">|page-link-broken|kk/schedule",
        "<a class=a href=\"../ru/\">|page-link-broken|ru/index.html",
        "<a href=\"../../\">|page-link-broken|../index.html",
        "<a href=\"/good/gone.pdf\">|page-link-broken|gone.pdf",
        "<img alt='a > b' src=\"../assets/c.png\">|page-link-broken|assets/c.png",
        "<link rel=\"icon\" href=\"../favicon.ico\">|page-link-broken|favicon.ico",
        "<a href=\"https://gov.example/good/form\">|page-address-unknown|form",
        "<a href=\"#gone\">|page-anchor-broken|kk/index.html",
        "<a href=\"schedule/#gone\">|page-anchor-broken|kk/schedule/index.html",
        "<p data-id=\"a\"><a href=\"#a\">|page-anchor-broken|kk/index.html"
      })
  void whatIsNotThereIsAProblem(String markup, String code, String file) throws IOException {
    List<Problem> problems = problems(markup);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code().written()).isEqualTo(code);
    assertThat(problems.get(0).values().get(3)).hasToString(file);
  }

  @Test
  void eachPlaceIsNamedOnceWithTheFirstPageThatLinksToIt() throws IOException {
    var problems = new Problems();
    PageLinks links = links(problems);
    look(links, SCHEDULE, "<a href=\"../gone/\">");
    look(links, HOME, "<a href=\"gone/\">");
    links.report(FILES);
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).values())
        .extracting(Object::toString)
        .containsExactly("gone/", "kk/index.html", "2", "kk/gone/index.html");
  }

  private List<Problem> problems(String markup) throws IOException {
    var problems = new Problems();
    PageLinks links = links(problems);
    look(links, SCHEDULE, "<h2 id=\"day\">");
    look(links, HOME, markup);
    links.report(FILES);
    return problems.sorted();
  }

  private PageLinks links(Problems problems) {
    return new PageLinks(BASE, new SourceTree(source), TextLinks.NONE, problems);
  }

  private void look(PageLinks links, Page page, String markup) {
    var loads = new PageLoads(BASE, new SourceTree(source), new Problems());
    new PageTags(loads, links).look(page, markup.getBytes(UTF_8));
  }
}
