package kz.igilik.markdown;

import java.util.List;

/**
 * A parsed Markdown text: its markup and the parts that checks look at. Lines and columns count
 * from 1 within the text.
 *
 * @param plainText its beginning without markup: see {@link Lead}
 */
public record MarkdownPage(
    Html html,
    String plainText,
    List<Link> links,
    List<Picture> pictures,
    List<Heading> headings,
    List<RawHtml> rawHtml,
    List<HelplineMark> helplines,
    List<Sign> signs) {

  public static final int DEEPEST = Limits.DEEPEST;
  public static final int LONGEST = Limits.LONGEST;
  public static final int MOST_SIGNS = Limits.MOST_SIGNS;

  /** A text without any markup. */
  static MarkdownPage ofWords(Html html, String plainText) {
    return new MarkdownPage(
        html, plainText, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** A text that is not parsed. */
  static MarkdownPage unread(Sign why) {
    return new MarkdownPage(
        Html.EMPTY, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(why));
  }

  /** Whether it is too long or its markup exceeds a limit. */
  public boolean isUnread() {
    return signs.stream()
        .anyMatch(sign -> sign.kind() == Kind.TOO_DEEP || sign.kind() == Kind.TOO_LONG);
  }

  /** A link and where its target is written. */
  public record Link(String target, String text, int line, int column) {}

  /** A picture; the alternative text may be empty. */
  public record Picture(String target, String alt, int line, int column) {}

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param id its anchor: written as {@code {#id}} after the heading, else {@code s1}, {@code s2} …
   */
  public record Heading(int level, String text, String id, int line, int column) {}

  /** HTML in the text, which is refused. */
  public record RawHtml(String text, int line, int column) {}

  /** The mark of a helpline, {@code {helpline: family-111}}; readers see the helpline instead. */
  public record HelplineMark(String id, int line, int column, int length) {}

  /** The effect of markup that is not quite right. */
  public enum Kind {
    /** Markup that readers see literally. */
    SIGN,
    /** Items of a list that run together in a paragraph. */
    LIST,
    /** Lines that run together in a paragraph. */
    LINES,
    /** A table that became bars and dashes. */
    TABLE,
    /** A paragraph that became program code. */
    CODE,
    /** A number that is shown as another. */
    NUMBER,
    /** A paragraph that became a heading by the line below it. */
    UNDERLINE,
    /** An address that cannot be followed. */
    ADDRESS,
    /** Words that vanish. */
    LOST,
    /** An invisible character, written as a character reference. */
    CHARACTER,
    /** More nested or dense markup than is allowed; nothing of the text is read. */
    TOO_DEEP,
    /** A text that is too long; nothing of it is read. */
    TOO_LONG
  }

  /**
   * A place where markup does not have its apparent effect.
   *
   * @param shown what readers see there
   * @param meant the right form of what was probably meant, or empty
   */
  public record Sign(Kind kind, String shown, String meant, int line, int column, int length) {}
}
