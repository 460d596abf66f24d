package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What chosen pages of sound campaigns look like. In {@code expected}, {@code <page>/main.html} is
 * the page's main part and {@code <page>/page.html} the whole of it; to choose another page, put an
 * empty file there. {@code expected} is baked before the campaign, {@code expected-<date>} at noon
 * of that day. {@code -Dgolden=update} rewrites them.
 */
class GoodSitesTest {
  private static final Path SITES = Path.of("src", "test", "sites", "good");
  private static final String EXPECTED = "expected";
  private static final URI BASE_URL = URI.create("https://campaign.example/");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> goodSites() {
    return in(SITES, 1).stream()
        .filter(folder -> Files.isDirectory(folder.resolve("site")))
        .flatMap(folder -> in(folder, 1).stream())
        .filter(folder -> folder.getFileName().toString().startsWith(EXPECTED))
        .flatMap(GoodSitesTest::pages);
  }

  private static Stream<DynamicTest> pages(Path moment) {
    WholeSite site = bake(moment);
    List<Path> expected =
        in(moment, Integer.MAX_VALUE).stream().filter(Files::isRegularFile).toList();
    assertThat(expected).isNotEmpty();
    return expected.stream()
        .map(
            file ->
                dynamicTest(SITES.relativize(file).toString(), () -> compare(site, moment, file)));
  }

  private static WholeSite bake(Path moment) {
    Path source = moment.resolveSibling("site").toAbsolutePath();
    String day = moment.getFileName().toString().substring(EXPECTED.length());
    return day.isEmpty()
        ? WholeSite.bake(source, BASE_URL, false)
        : WholeSite.bake(source, BASE_URL, Instant.parse(day.substring(1) + "T12:00:00Z"));
  }

  private static void compare(WholeSite site, Path moment, Path file) throws IOException {
    String page = moment.relativize(file.getParent()) + "/";
    Document document = site.page(page.equals("/") ? "" : page);
    document.outputSettings().indentAmount(1);
    Element part =
        switch (file.getFileName().toString()) {
          case "main.html" -> document.selectFirst("main");
          case "page.html" -> document;
          default -> throw new AssertionError("neither main.html nor page.html: " + file);
        };
    String found = unfingerprinted(part.outerHtml()) + "\n";
    if (UPDATE) {
      Files.writeString(file, found);
    }
    assertThat(Files.readString(file)).isEqualTo(found);
  }

  /** Without fingerprints, so that a change of style does not change every page. */
  private static String unfingerprinted(String html) {
    return html.replaceAll("\\.[0-9a-f]{8}\\.(css|js|svg)", ".$1");
  }

  private static List<Path> in(Path folder, int depth) {
    try (Stream<Path> tree = Files.walk(folder, depth)) {
      return tree.sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
