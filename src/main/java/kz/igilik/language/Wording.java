package kz.igilik.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.markdown.Html;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Block;
import kz.igilik.model.Document;
import kz.igilik.model.Language;
import kz.igilik.model.Localized;
import kz.igilik.model.Status;
import kz.igilik.problem.Problems;

/**
 * How one language writes what the campaign says: its words, dates, numbers, the order of its
 * letters, and its version of each text. Pages and formats share it. Thread-safe.
 */
public final class Wording {
  private final Language language;
  private final Words words;
  private final LocalFormat format;
  private final Times times;
  private final Alphabet alphabet;
  private final Markdown markdown;

  /**
   * @param problems takes the words that the language lacks
   */
  public Wording(Language language, Markdown markdown, Problems problems) {
    this.language = language;
    this.words = new Words(language, problems);
    this.format = new LocalFormat(language);
    this.times = new Times(words, format);
    this.alphabet = new Alphabet(language.alphabet());
    this.markdown = markdown;
  }

  public Language language() {
    return language;
  }

  /** The code of the language: {@code kk}. */
  public String code() {
    return language.code();
  }

  public Words words() {
    return words;
  }

  public LocalFormat format() {
    return format;
  }

  public Times times() {
    return times;
  }

  public Alphabet alphabet() {
    return alphabet;
  }

  public Markdown markdown() {
    return markdown;
  }

  /** A text in this language, or else in the first one it has, or an empty one. */
  public String text(Localized text) {
    return optional(text).orElse("");
  }

  /** A text in this language, or else in the first one it has. */
  public Optional<String> optional(Localized text) {
    return text.in(code()).or(() -> text.texts().values().stream().findFirst());
  }

  /** A text on its own, such as the name of a region: it begins with a capital. */
  public String alone(Localized text) {
    return Sentences.capitalised(text(text));
  }

  /** The title of a block; a working title is marked. */
  public String title(Block block) {
    return words.titled(block, text(block.title()));
  }

  /** Kind and size of a file, as a link names them: {@code PDF, 46 КБ}. */
  public String file(String ending, long bytes) {
    return format.list(ending.toUpperCase(Locale.ROOT), FileSizes.written(bytes, words));
  }

  /** Markup whose links to documents say kind and size. */
  public Html told(Html html, List<Document> documents) {
    return DocumentLinks.told(html, documents, this);
  }

  /** The status in words; empty for events that take place as planned. */
  public Optional<String> status(Status status) {
    return status == Status.PLANNED
        ? Optional.empty()
        : Optional.of(words.get("status." + status.written()));
  }

  /** Markdown as plain text; begins with the name of the language if it is not this one. */
  public Optional<String> prose(Localized prose) {
    return optional(prose)
        .map(text -> markdown.read(text).plainText())
        .map(text -> prose.in(code()).isPresent() ? text : named(prose) + " " + text);
  }

  private String named(Localized prose) {
    return words.get("fallback." + prose.texts().keySet().iterator().next());
  }
}
