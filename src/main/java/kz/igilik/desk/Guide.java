package kz.igilik.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.igilik.markdown.Handbook;
import kz.igilik.problem.Texts;

/**
 * The guide for editors, as it stands in {@code docs}, for people who have no program for Markdown.
 *
 * @param language in which it is written
 * @param title of the whole
 * @param html everything below the title
 */
record Guide(String language, String title, String html) {
  /** Links to documents that are there as Markdown only: browsers do not show it. */
  private static final String DOCUMENT = "\\[[^]]+]\\(\\.\\./([a-z-]+\\.md)[^)]*\\)";

  /** Languages that have a guide. */
  static List<String> languages() {
    return Texts.languages().stream()
        .filter(language -> resource(language + "/editing.md").isPresent())
        .toList();
  }

  /** The guide in a language, or in the first one that has a guide. */
  static Guide in(String language) {
    List<String> languages = languages();
    String spoken = languages.contains(language) ? language : languages.get(0);
    String text =
        new String(resource(spoken + "/editing.md").orElseThrow(), StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String below = text.substring(end).replaceAll(DOCUMENT, "`docs/$1`");
    String html = Handbook.html(below);
    return new Guide(
        spoken,
        text.substring("# ".length(), end),
        html.replace("<img ", "<img loading=\"lazy\" "));
  }

  /** A picture of the guides. */
  static Optional<byte[]> picture(String name) {
    return name.matches("[a-z0-9-]+\\.png") ? resource("pictures/" + name) : Optional.empty();
  }

  private static Optional<byte[]> resource(String name) {
    try (var stream = Guide.class.getResourceAsStream("guide/" + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
