package kz.igilik.formats.wording;

import java.util.Optional;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.model.Block;
import kz.igilik.model.Language;
import kz.igilik.model.Localized;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.problem.Problems;
import kz.igilik.site.Address;
import kz.igilik.site.Lines;
import kz.igilik.view.LocalFormat;
import kz.igilik.view.Times;
import kz.igilik.view.Words;

/** The texts of formats in one language. Thread-safe. */
public final class Wording {
  private final Site site;
  private final Language language;
  private final Words words;
  private final LocalFormat format;
  private final Times times;
  private final Markdown markdown;

  public Wording(Site site, Language language, Markdown markdown, Problems problems) {
    this.site = site;
    this.language = language;
    this.markdown = markdown;
    this.words = new Words(language, problems);
    this.format = new LocalFormat(language);
    this.times = new Times(words, format);
  }

  public String language() {
    return language.code();
  }

  public Times times() {
    return times;
  }

  /** Two things on one line, with the language's comma. */
  public String list(String first, String next) {
    return format.list(first, next);
  }

  public String word(String key) {
    return words.get(key);
  }

  /** A word with its placeholder filled. */
  public String word(String key, String place, Object value) {
    return words.get(key, place, value);
  }

  /** A number with its noun in the right form. */
  public String count(String key, long n) {
    return words.count(key, n);
  }

  public LocalFormat format() {
    return format;
  }

  /** A text that exists in every language, or an empty one. */
  public String text(Localized text) {
    return optional(text).orElse("");
  }

  /** A text in this language, or else in the first one it has. */
  public Optional<String> optional(Localized text) {
    return text.in(language()).or(() -> text.texts().values().stream().findFirst());
  }

  /** Markdown as plain text; begins with the name of the language if it is not this one. */
  public Optional<String> prose(Localized prose) {
    return optional(prose)
        .map(text -> markdown.read(text).plainText())
        .map(
            text ->
                prose.in(language()).isPresent()
                    ? text
                    : word("fallback." + prose.texts().keySet().iterator().next()) + " " + text);
  }

  /** A parsed Markdown text. */
  public MarkdownPage read(String text) {
    return markdown.read(text);
  }

  /** The text, after the mark of samples if it is one: {@code [Пример] Праздник двора}. */
  public String marked(boolean sample, String text) {
    return words.marked(sample, text);
  }

  /** A description; a sample's begins by saying so. */
  public String described(boolean sample, String text) {
    return words.described(sample, text);
  }

  /** A title after its status: {@code Отменено: Праздник двора}. */
  public String under(Status status, String title) {
    return words.under(status, title);
  }

  /** The title of a block; a working title is marked. */
  public String title(Block block) {
    return words.titled(block, text(block.title()));
  }

  /** A number of events, with the number of samples among them. */
  public String events(Lines lines) {
    return words.events(lines.events(), lines.samples());
  }

  /** The status in words; empty for events that take place as planned. */
  public Optional<String> status(Status status) {
    return status == Status.PLANNED
        ? Optional.empty()
        : Optional.of(word("status." + status.written()));
  }

  /** The address of a page. */
  public String url(Address address) {
    return url(address.path());
  }

  /** The address of a file. */
  public String url(String path) {
    return site.campaign().baseUrl() + path;
  }
}
