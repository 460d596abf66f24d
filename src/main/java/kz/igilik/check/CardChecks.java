package kz.igilik.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.font.Fonts;
import kz.igilik.model.Article;
import kz.igilik.model.Language;
import kz.igilik.model.Publish.Part;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/** Checks social cards: the fonts must have every character of the texts drawn on them. */
final class CardChecks {
  /** Data fields that are drawn on cards. Nothing of helplines or the press is. */
  private static final Set<String> DRAWN = Set.of("name", "tagline", "title", "venue/name");

  /** Interface words, or groups of them, that are drawn on cards. */
  private static final List<String> WORDS =
      List.of(
          "status.",
          "sample.tag",
          "press.release",
          "block.number",
          "region.all",
          "event.all-day",
          "event.count.",
          "event.local-time",
          "event.no-date",
          "event.online",
          "event.time-span");

  private final Scope scope;
  private final Fonts fonts;

  private CardChecks(Scope scope, Fonts fonts) {
    this.scope = scope;
    this.fonts = fonts;
  }

  static void run(Scope scope, Fonts fonts) {
    var checks = new CardChecks(scope, fonts);
    if (!scope.site().campaign().publish().has(Part.CARDS)) {
      checks.logo();
      return;
    }
    checks.fields().filter(field -> DRAWN.contains(field.path())).forEach(checks::field);
    scope.site().languages().forEach(checks::words);
    scope.site().articles(Article.RELEASE).forEach(checks::release);
  }

  /** The logo shows the name of the campaign, and nothing else. */
  private void logo() {
    var campaign = scope.site().campaign();
    if (campaign.publish().has(Part.KIT) && scope.site().press().logo().isPresent()) {
      for (String language : scope.languages()) {
        campaign
            .name()
            .in(language)
            .ifPresent(name -> letters(language, name, campaign.origin().at("name/" + language)));
      }
    }
  }

  private Stream<LocalizedField> fields() {
    Stream<LocalizedField> events =
        scope.site().events().stream().flatMap(event -> LocalizedField.ofEvent(event).stream());
    Stream<LocalizedField> others =
        LocalizedField.besideEvents(scope.site()).filter(field -> !isHelp(field));
    return Stream.concat(others, events);
  }

  private static boolean isHelp(LocalizedField field) {
    String file = field.origin().entry().file();
    return file.equals("data/helplines.yaml")
        || file.startsWith("data/press")
        || file.equals("data/facts.yaml");
  }

  private void field(LocalizedField field) {
    for (String language : scope.languages()) {
      field.text().in(language).ifPresent(text -> letters(language, text, field.in(language)));
    }
  }

  private void release(Article release) {
    for (String language : scope.languages()) {
      Article.Text text = release.nearest(language);
      letters(language, text.title(), text.origin().at("title"));
    }
  }

  private void words(Language language) {
    language.words().entrySet().stream()
        .filter(word -> WORDS.stream().anyMatch(word.getKey()::startsWith))
        .forEach(
            word -> word(language, "words/" + word.getKey().replace('.', '/'), word.getValue()));
    each(language, "months", language.months());
    each(language, "weekdays", language.weekdays());
    for (Map.Entry<String, String> pattern : language.patterns().entrySet()) {
      word(language, "patterns/" + pattern.getKey(), pattern.getValue());
    }
    // Characters that the drawing code adds: digits, a colon between hours and minutes, a dot
    // between places.
    word(language, "name", "0123456789:·…");
  }

  private void each(Language language, String list, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      word(language, list + "/" + i, names.get(i));
    }
  }

  private void word(Language language, String field, String text) {
    letters(language.code(), text, language.origin().at(field));
  }

  private void letters(String language, String text, Position at) {
    fonts
        .missing(language, text)
        .ifPresent(
            letter ->
                scope
                    .problems()
                    .report(
                        Code.GLYPH_MISSING,
                        at,
                        Character.toString(letter),
                        String.format("U+%04X", letter),
                        language));
  }
}
