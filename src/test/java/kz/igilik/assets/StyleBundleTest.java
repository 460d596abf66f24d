package kz.igilik.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.igilik.colour.Theme;
import kz.igilik.load.SiteLoader;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleBundleTest {
  private static final Path CAMPAIGN = Path.of("src/test/sites/good/second-campaign/site");

  @TempDir Path source;
  private final Problems problems = new Problems();

  @Test
  void aSheetMayNotImportItself() throws IOException {
    write("site.css", "/* @import url(site.css); */ a{color:red}\n\n @import url(site.css);\n");
    bundle();
    assertThat(problems.sorted())
        .extracting(Problem::code, problem -> problem.at().toString())
        .containsExactly(tuple(Code.STYLE_BROKEN, "assets/css/site.css:3:2"));
  }

  @Test
  void sheetsMayNotImportInACircleOrAMissingOne() throws IOException {
    write("site.css", "@import url(own/a.css) layer(base);\n@import url('own/none.css');\n");
    write("own/a.css", "a{color:red}\n/*\n*/@import url(\"own/b.css\");");
    write("own/b.css", "@import url(own/a.css);");
    bundle();
    assertThat(problems.sorted())
        .extracting(Problem::code, problem -> problem.at().toString())
        .containsExactly(
            tuple(Code.STYLE_BROKEN, "assets/css/own/b.css:1:1"),
            tuple(Code.STYLE_BROKEN, "assets/css/site.css:2:1"));
  }

  @Test
  void theSamePartMayBeImportedTwice() throws IOException {
    write("site.css", "@import url(own/a.css);\n@import url(own/b.css);\n");
    write("own/a.css", "a{color:red}");
    write("own/b.css", "@import url(own/a.css);b{color:red}");
    assertThat(bundle()).contains("b{color:red}");
    assertThat(problems.sorted()).isEmpty();
  }

  /** What a kind of page adds is part of the same layers, and of no other page. */
  @Test
  void aKindOfPageAddsItsOwnSheet() throws IOException {
    write("site.css", "@layer base, kinds;\n@import url(base.css) layer(base);\n");
    write("base.css", "a { color: red }");
    write("kinds/event.css", "@layer kinds { p { color: blue } }");
    assertThat(texts(List.of("event", "plain"))).containsOnlyKeys(StyleBundle.ALL, "event");
    assertThat(texts(List.of("event")).get("event")).contains("p{color:blue}");
    assertThat(bundle()).contains("a{color:red}").doesNotContain("p{", "@layer", "@import");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aLaterLayerIsStrongerWhateverItsOrderInTheFiles() throws IOException {
    write(
        "site.css",
        "@layer base, own;\n@import url(own.css) layer(own);\n@layer base{a.x{top:1px}}");
    write("own.css", "a { top: 2px }");
    String style = bundle();
    assertThat(style.indexOf("top:1px")).isNotNegative().isLessThan(style.indexOf("top:2px"));
  }

  @Test
  void everyBlockHasItsHue() throws IOException {
    write("site.css", "");
    var site = new SiteLoader(CAMPAIGN).load(new Problems()).orElseThrow();
    for (var block : site.blocks()) {
      assertThat(bundle()).contains(".b-" + block.id() + "{--h:" + block.hue() + "}");
    }
  }

  @Test
  void commentsAndNeedlessSpaceAreNotSent() throws IOException {
    write("site.css", "/* why */\na , b {\n  color : red ;\n}\n/* @import url(none.css); */");
    assertThat(bundle()).contains("a,b{color:red}").doesNotContain("why", "import", "\n");
  }

  private String bundle() throws IOException {
    return texts(List.of()).get(StyleBundle.ALL);
  }

  private Map<String, String> texts(List<String> kinds) throws IOException {
    var site = new SiteLoader(CAMPAIGN).load(new Problems()).orElseThrow();
    return new StyleBundle(
            new SourceTree(source), Theme.of(new SourceTree(source), problems), problems)
        .texts(site, kinds);
  }

  private void write(String name, String text) throws IOException {
    Path file = source.resolve("assets/css").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
