package kz.igilik.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.igilik.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which classes of JBake the program loads: those of decision 10 and no others. */
class JBakeClassesIT {
  private static final String SOURCE = "src/test/sites/good/second-campaign/site";
  private static final Pattern LOADED = Pattern.compile("\\borg\\.jbake\\.([\\w.$]+) source:");

  /** What makes one page: its document, the settings, the engine and its model. */
  private static final List<String> OF_A_PAGE =
      List.of(
          "app.ContentStore",
          "app.configuration.DefaultJBakeConfiguration",
          "app.configuration.JBakeConfiguration",
          "app.configuration.Property",
          "app.configuration.Property$Group",
          "app.configuration.PropertyList",
          "model.BaseModel",
          "model.DocumentModel",
          "template.AbstractTemplateEngine",
          "template.RenderingException",
          "template.TemplateEngines",
          "template.model.TemplateModel");

  /** What makes all pages: the oven and its parts; a crawler always has a parser. */
  private static final List<String> OF_THE_OVEN =
      List.of(
          "app.Asset",
          "app.Crawler",
          "app.Oven",
          "app.Parser",
          "app.Renderer",
          "app.Utensils",
          "render.RenderingTool");

  /** Named by those above, so that the JVM looks at them: nothing of them runs. */
  private static final List<String> NAMED =
      List.of(
          "app.FileUtil",
          "app.JBakeException",
          "app.Renderer$RenderingConfig",
          "app.configuration.JBakeConfigurationInspector",
          "model.DocumentTypeListener",
          "template.ModelExtractor",
          "template.NoModelExtractorException");

  /** Part of the engine's base class: a register of extractors, which stays empty. */
  private static final List<String> EMPTY =
      List.of("template.ModelExtractors", "template.ModelExtractors$Loader");

  @TempDir Path temp;

  @Test
  void bakeLoadsWhatItUses() throws IOException {
    Jar.Outcome bake =
        Jar.run(logging(), List.of("bake", "--source", SOURCE, "--output", temp + "/site"));
    assertThat(bake.exitCode()).isZero();
    assertThat(loaded())
        .containsAll(OF_A_PAGE)
        .containsAll(OF_THE_OVEN)
        .isSubsetOf(all(List.of(OF_A_PAGE, OF_THE_OVEN, EMPTY, NAMED)));
  }

  /** The oven makes all pages, preview the one that is asked for. */
  @Test
  void previewLoadsNoOven() throws Exception {
    Process preview =
        Jar.start(temp, logging(), List.of("preview", "--port", "0", "--source", SOURCE));
    try {
      try (var page = URI.create(address() + "en/").toURL().openStream()) {
        assertThat(page.readAllBytes()).isNotEmpty();
      }
      assertThat(loaded()).containsAll(OF_A_PAGE).isSubsetOf(all(List.of(OF_A_PAGE, EMPTY, NAMED)));
    } finally {
      preview.destroy();
      preview.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private Map<String, String> logging() {
    return Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + temp.resolve("classes"));
  }

  private TreeSet<String> loaded() throws IOException {
    var loaded = new TreeSet<String>();
    LOADED
        .matcher(Files.readString(temp.resolve("classes")))
        .results()
        .map(MatchResult::group)
        .map(line -> line.substring("org.jbake.".length(), line.indexOf(' ')))
        .forEach(loaded::add);
    return loaded;
  }

  private String address() throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      String said = Files.readString(temp.resolve("out"));
      if (said.contains("Ready")) {
        return said.replaceFirst("(?s).*(http://localhost:\\d+/).*", "$1");
      }
      Thread.sleep(100);
    }
    throw new AssertionError("preview was never ready");
  }

  private static List<String> all(List<List<String>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
