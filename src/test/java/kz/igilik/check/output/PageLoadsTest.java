package kz.igilik.check.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.check.TextLinks;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLoadsTest {
  private static final Page HOME = new Page.HomePage("kk");
  private static final Page SCHEDULE = new Page.SchedulePage("kk");
  private static final URI BASE = URI.create("https://igilik.example/");

  @TempDir Path source;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt=\"a > b\" src=\"https://evil.example/t.gif\">",
        "<IMG SRC=https://evil.example/t.gif>",
        "<img srcset='a.png 1x, //evil.example/t.gif 2x'>",
        "<img src=\"ht\ntps://evil.example/t.gif\">",
        "<img src=\"data:image/gif;base64,R0lGOD\">",
        "<script src=\"https://evil.example/a.js\"></script>",
        "<link rel=\"stylesheet\" href=\"http://evil.example/a.css\">",
        "<link href='//evil.example' rel='preconnect'>",
        "<link rel=\"shortcut icon\" href=\"https://evil.example/i.png\">",
        "<style>@import \"https://evil.example/a.css\";</style>",
        "<style>a{background:url( 'https://evil.example/a.png' )}</style>",
        "<p><iframe src=\"https://evil.example/\"></iframe>",
        "<form action=\"https://evil.example/\"></form>",
        "<button formaction=\"https://evil.example/\">",
        "<meta http-equiv=\"refresh\" content=\"0; URL='https://evil.example/'\">",
        "<svg><image xlink:href=\"https://evil.example/a.png\"/></svg>",
        "<video poster=\"https://evil.example/a.png\"></video>",
        "<object data=\"https://evil.example/a.pdf\"></object>",
        "<base href=\"https://evil.example/\">",
        "<!-- a -->\n<embed src=\"https://evil.example/\">"
      })
  void whatComesFromElsewhereIsAProblem(String markup) throws IOException {
    assertThat(problems(markup)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://gov.example/\"><img src=\"../a.png\"></a>",
        "<link rel=\"canonical\" href=\"https://igilik.example/\">",
        "<link rel=\"alternate\" hreflang=\"kk\" href=\"https://other.example/kk/\">",
        "<link rel=\"icon\" href=\"https://igilik.example/a.svg\">",
        "<meta property=\"og:image\" content=\"https://other.example/refresh.png\">",
        "<script type=\"application/ld+json\">{\"a\":\"<img src='https://x.example/a'>\"}</script>",
        "<script>var a = '<img src=\"https://x.example/a\">'</script>",
        "<!-- <img src=\"https://x.example/a\"> -->",
        "<style>a{background:url(a.png)}</style>",
        "<form action=\"../search/\"><input name=\"q\"></form>",
        "<",
        "<script",
        "<style>a",
        "<!--"
      })
  void whatReadersChooseAndWhatIsOursIsNone(String markup) throws IOException {
    assertThat(problems(markup)).isEmpty();
  }

  /** Templates write such signs of an address in another way. */
  @Test
  void aSiteMayLiveInAFolderOfAnyName() throws IOException {
    String folder = "https://igilik.example/a&b'c/";
    String page = "<link rel=\"icon\" href=\"https://igilik.example/a&amp;b&#39;c/a.svg\">";
    var problems = new Problems();
    var loads = new PageLoads(URI.create(folder), new SourceTree(source), problems);
    look(loads, HOME, (page + page.replace("&amp;b", "&amp;x")).getBytes(UTF_8));
    loads.report();
    assertThat(problems.sorted())
        .extracting(problem -> problem.values().get(0))
        .containsExactly("https://igilik.example/a&amp;x&#39;c/a.svg");
  }

  @Test
  void anAddressIsNamedOnceWithTheFirstPageThatHasIt() throws IOException {
    var problems = new Problems();
    var loads = new PageLoads(BASE, new SourceTree(source), problems);
    byte[] page = "<img src=\"https://evil.example/t.gif\">".getBytes(UTF_8);
    look(loads, SCHEDULE, page);
    look(loads, HOME, page);
    loads.report();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).values())
        .extracting(Object::toString)
        .containsExactly("https://evil.example/t.gif", "kk/index.html", "2");
  }

  @Test
  void keepsWhatPagesCarryInside() {
    var loads = new PageLoads(BASE, new SourceTree(source), new Problems());
    String page =
        "<style>a{}</style><script>1</script><script type=\"application/ld+json\">{}</script>";
    look(loads, HOME, page.getBytes(UTF_8));
    look(loads, SCHEDULE, (page + "<script data-x>2 < 3</script>").getBytes(UTF_8));
    assertThat(loads.styles()).containsExactly("a{}");
    assertThat(loads.scripts()).containsExactly("1", "2 < 3");
  }

  private List<Problem> problems(String markup) throws IOException {
    var problems = new Problems();
    var loads = new PageLoads(BASE, new SourceTree(source), problems);
    look(loads, HOME, markup.getBytes(UTF_8));
    loads.report();
    return problems.sorted();
  }

  private void look(PageLoads loads, Page page, byte[] bytes) {
    var links = new PageLinks(BASE, new SourceTree(source), TextLinks.NONE, new Problems());
    new PageTags(loads, links).look(page, bytes);
  }
}
