package kz.igilik.markdown;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.model.Document;

/**
 * Markup that is known to be safe, so that templates print it without escaping. Links inside the
 * site are written from its root ({@code /blocks/}) until they are placed.
 */
public record Html(String markup) {
  public static final Html EMPTY = new Html("");

  private static final Pattern IMAGE =
      Pattern.compile(
          "(<p>)?<img src=\"([^\"]*)\" alt=\"([^\"]*)\"(?: title=\"[^\"]*\")? ?/?>(</p>)?");

  /** A picture and the words below it. */
  public record Figure(String image, String caption) {}

  /** Gives the markup of a picture by what a text names it, and by its alternative text. */
  @FunctionalInterface
  public interface Figures {
    Optional<Figure> of(String target, String alt);
  }

  /**
   * The same markup with pictures as they are shown; those that are named by an id and may not be
   * shown are left out.
   */
  public Html withPictures(Figures figures) {
    if (!markup.contains("<img ")) {
      return this;
    }
    return new Html(IMAGE.matcher(markup).replaceAll(image -> replaced(image, figures)));
  }

  private static String replaced(MatchResult image, Figures figures) {
    Optional<Figure> figure = figures.of(image.group(2), image.group(3));
    boolean alone = image.group(1) != null && image.group(4) != null;
    boolean drawing = image.group(2).startsWith("/assets/images/");
    String before = image.group(1) == null || alone ? "" : image.group(1);
    String after = image.group(4) == null || alone ? "" : image.group(4);
    String shown =
        figure
            .map(
                one ->
                    alone
                        ? "<figure class=\"picture\">"
                            + one.image()
                            + "<figcaption>"
                            + one.caption()
                            + "</figcaption></figure>"
                        : one.image())
            .orElse("");
    return Matcher.quoteReplacement(drawing ? image.group() : before + shown + after);
  }

  /** A text for an element or an attribute. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /**
   * The same markup for a page at a given depth. Documents and pictures are in no language.
   *
   * @param root relative way to the root of the site, {@code ../../}
   * @param language folder of the language, {@code kk}
   */
  public Html placedAt(String root, String language) {
    if (markup.indexOf("=\"/") < 0) {
      return this;
    }
    return new Html(
        markup
            .replace("href=\"/" + Document.FOLDER, "href=\"" + root + Document.FOLDER)
            .replace("href=\"/", "href=\"" + root + language + "/")
            .replace("src=\"/", "src=\"" + root));
  }
}
