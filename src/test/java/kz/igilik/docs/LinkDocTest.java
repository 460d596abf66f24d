package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the documentation refers to exists: links, files, classes. */
class LinkDocTest {
  private static final Pattern LINK = Pattern.compile("(?<!`)!?\\[[^]]*]\\(([^)\\s]+)\\)");
  private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)+");
  private static final Pattern FILE =
      Pattern.compile(
          "(?:data|content|templates|assets|src|docs)/[\\w./-]*|(?:pom\\.xml|jbake\\.properties)");

  /** Files that examples ask the reader to create. */
  private static final List<String> IMAGINED =
      List.of(
          "content/kk/blocks/sport.md",
          "content/kk/",
          "data/map.yaml",
          "assets/images/",
          "assets/images/name.jpg");

  static List<Doc> docs() {
    return Doc.all();
  }

  @ParameterizedTest
  @MethodSource("docs")
  void linksLeadSomewhere(Doc doc) {
    for (String line : doc.prose()) {
      LINK.matcher(line.replaceAll("`[^`]*`", ""))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !target.matches("https?:.*"))
          .forEach(target -> leadsSomewhere(doc, target));
    }
  }

  private static void leadsSomewhere(Doc doc, String target) {
    String[] parts = target.split("#", 2);
    Path folder = Path.of("").resolve(doc.file()).toAbsolutePath().getParent();
    Path file =
        parts[0].isEmpty() ? doc.file().toAbsolutePath() : folder.resolve(parts[0]).normalize();
    assertThat(file).as(doc + ": " + target).exists();
    if (parts.length > 1) {
      List<String> anchors =
          Doc.of(file.toString()).headings().stream().map(LinkDocTest::anchor).toList();
      assertThat(anchors).as(doc + ": " + target).contains(parts[1]);
    }
  }

  /** Anchors as code hosts generate them. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  @Test
  void filesThatContributorsAreToTouchAreThere() {
    for (Doc doc : List.of(Doc.of("README.md"), Doc.of("CONTRIBUTING.md"))) {
      String text = String.join("\n", doc.prose());
      assertThat(Doc.codes(text))
          .filteredOn(code -> FILE.matcher(code).matches() && !IMAGINED.contains(code))
          .allSatisfy(code -> assertThat(Path.of(code)).exists());
    }
  }

  @Test
  void classesThatAreNamedAreThere() throws IOException {
    var known = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .forEach(name -> known.add(name.replace(".java", "")));
    }
    for (Doc doc : docs()) {
      assertThat(Doc.codes(String.join("\n", doc.prose())))
          .filteredOn(code -> CLASS.matcher(code).matches())
          .as(doc.toString())
          .allSatisfy(code -> assertThat(known).contains(code));
    }
  }
}
