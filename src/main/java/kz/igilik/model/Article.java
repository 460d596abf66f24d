package kz.igilik.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.igilik.problem.Columns;
import kz.igilik.problem.Origin;

/**
 * A text from {@code content/<language>/}, in every language in which it exists.
 *
 * @param section {@code ""} for a page, {@code press} for a release, {@code blocks} for a text
 *     about a block, {@code guides} for a guide in steps
 * @param texts language code to text, in the campaign's order; at least one
 */
public record Article(String section, String id, Map<String, Text> texts)
    implements Subject, Embargoed {
  public static final String PAGE = "";
  public static final String RELEASE = "press";
  public static final String BLOCK = "blocks";
  public static final String GUIDE = "guides";

  /**
   * The article in one language.
   *
   * @param embargo until when it is held back, the same in each language
   * @param languages those it is meant for, the same in each; none if it is meant for all
   */
  public record Text(
      Head head, Body body, Optional<Embargo> embargo, List<String> languages, Origin origin) {

    public String title() {
      return head.title();
    }

    public String description() {
      return head.description();
    }

    public Optional<String> tab() {
      return head.tab();
    }

    public Optional<String> menu() {
      return head.menu();
    }

    public Optional<LocalDate> date() {
      return head.date();
    }

    public LocalDate updated() {
      return head.updated();
    }

    public boolean sample() {
      return head.sample();
    }

    public boolean awaitsReview() {
      return head.awaitsReview();
    }

    public String markdown() {
      return body.markdown();
    }

    public int firstLine() {
      return body.firstLine();
    }

    public Columns columns() {
      return body.columns();
    }

    Text with(UnaryOperator<String> change) {
      var changed = new Body(change.apply(markdown()), firstLine(), columns());
      return new Text(head, changed, embargo, languages, origin);
    }

    Text with(Release release) {
      return new Text(head.with(release), body, release.embargo(), languages, origin);
    }

    /** The day of publication; for texts other than releases, the day of the last change. */
    public LocalDate published() {
      return date().orElse(updated());
    }

    /** A text prepared in advance counts as changed on its day of publication. */
    public LocalDate changed() {
      return updated().isBefore(published()) ? published() : updated();
    }
  }

  /**
   * What its file says of it above the text.
   *
   * @param tab title for the browser's tab and history, where it differs from the page's title
   * @param menu short name in menus
   * @param date day of a release
   * @param awaitsReview the owner of the campaign has not approved this guide yet
   */
  public record Head(
      String title,
      String description,
      Optional<String> tab,
      Optional<String> menu,
      Optional<LocalDate> date,
      LocalDate updated,
      boolean sample,
      boolean awaitsReview) {

    Head with(Release release) {
      return new Head(
          title,
          description,
          tab,
          menu,
          Optional.of(release.date()),
          release.updated(),
          release.sample(),
          awaitsReview);
    }
  }

  /**
   * The text below the head.
   *
   * @param firstLine line of the file in which it begins, from 1
   * @param columns maps its columns to those of the file
   */
  public record Body(String markdown, int firstLine, Columns columns) {}

  /** The texts of a release, with what the record says for every language. */
  public Article with(Release release) {
    var dated = new LinkedHashMap<String, Text>();
    texts.forEach((language, text) -> dated.put(language, text.with(release)));
    return new Article(section, id, dated);
  }

  /** The same with each text changed. */
  Article withTexts(UnaryOperator<String> change) {
    var changed = new LinkedHashMap<String, Text>();
    texts.forEach((language, text) -> changed.put(language, text.with(change)));
    return new Article(section, id, changed);
  }

  /** The title in each language it is written in. */
  public Map<String, String> titles() {
    var titles = new LinkedHashMap<String, String>();
    texts.forEach((language, text) -> titles.put(language, text.title()));
    return titles;
  }

  /** An article is a sample in all its languages or in none. */
  public boolean isSample() {
    return texts.values().stream().anyMatch(Text::sample);
  }

  /** If its languages disagree, which is an error, the first that is told. */
  @Override
  public Optional<Embargo> embargo() {
    return texts.values().stream().flatMap(text -> text.embargo().stream()).findFirst();
  }

  @Override
  public Stream<String> naming() {
    return texts.values().stream().map(Text::markdown);
  }

  public Optional<Text> in(String language) {
    return Optional.ofNullable(texts.get(language));
  }

  /** The text in this language, else in the first language it has. */
  public Text nearest(String language) {
    return in(language).orElseGet(() -> texts.values().iterator().next());
  }
}
