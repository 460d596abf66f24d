package kz.igilik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.formats.ViewsOf;
import kz.igilik.markdown.Html;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {
  @TempDir Path source;

  /** A view, as templates see it. */
  record Link(String path, boolean current, Optional<String> lang) {}

  private final Problems problems = new Problems();
  private final Parts parts = new Parts(Map.of("menu", "Мәзір & жол"));

  @BeforeEach
  void writeTemplates() throws IOException {
    write(
        "page.ftlh", "<@part template='/menu.ftlh' items=items html=html missing=none/>${secret}");
    write(
        "menu.ftlh",
        "${words.menu}:<#list items as one>${one.path}<#if one.current>!</#if>${one.lang!}</#list>"
            + "${html}${missing!}${secret!}\n");
  }

  @Test
  void seeTheWordsAndWhatTheyAreGivenAndNothingElse() throws IOException {
    assertThat(page(new Link("a/<b>", true, Optional.of("ru"))))
        .isEqualTo("Мәзір &amp; жол:a/&lt;b&gt;!ru<i>и</i>\nhidden");
  }

  @Test
  void areRenderedAgainForOtherValuesOnly() throws IOException {
    var menu = List.of(new Link("a", true, Optional.empty()));
    String first = page(menu);
    String other = page(new Link("a", false, Optional.empty()));
    assertThat(other).isNotEqualTo(first);
    write("menu.ftlh", "changed"); // read once, so only a part that is rendered again would tell
    assertThat(page(menu)).isEqualTo(first);
  }

  @Test
  void aMistakeInAPartIsReportedThere() throws IOException {
    write("menu.ftlh", "${items.nothing}");
    page(new Link("a", true, Optional.empty()));
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).at().file()).isEqualTo("templates/menu.ftlh");
  }

  private String page(Link link) throws IOException {
    return page(List.of(link));
  }

  private String page(List<Link> menu) throws IOException {
    var model = new HashMap<String, Object>();
    model.put("part", parts);
    model.put("items", menu);
    model.put("html", new Html("<i>и</i>"));
    model.put("none", Optional.empty());
    model.put("secret", "hidden");
    var text = new PageText();
    new Templates(new SourceTree(source), ViewsOf.EMBLEM, problems)
        .render("page.ftlh", model, text);
    return new String(text.bytes(), StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Path file = source.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
