package kz.igilik.check;

import java.util.Optional;
import kz.igilik.font.Fonts;
import kz.igilik.model.Article;
import kz.igilik.model.Language;
import kz.igilik.model.Localized;
import kz.igilik.model.Publish.Part;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Notes which releases cannot be made as PDF: where a letter is in none of the fonts, and in
 * languages that are written from right to left.
 */
final class PdfChecks {
  private final Scope scope;
  private final Fonts fonts;

  private PdfChecks(Scope scope, Fonts fonts) {
    this.scope = scope;
    this.fonts = fonts;
  }

  static void run(Scope scope, Fonts fonts) {
    if (scope.site().campaign().publish().has(Part.PDF)
        && !scope.site().articles(Article.RELEASE).isEmpty()) {
      scope.site().languages().forEach(new PdfChecks(scope, fonts)::language);
    }
  }

  private void language(Language language) {
    if (language.script().rightToLeft()) {
      scope
          .problems()
          .report(Code.PDF_RIGHT_TO_LEFT, language.origin().at("direction"), language.code());
      return;
    }
    var campaign = scope.site().campaign();
    localized(language.code(), campaign.about().name(), campaign.origin().at("name"));
    for (var contact : scope.site().press().contacts()) {
      localized(language.code(), contact.office().name(), contact.origin().at("name"));
      localized(language.code(), contact.person().name(), contact.origin().at("person"));
      localized(language.code(), contact.office().role(), contact.origin().at("role"));
    }
    for (Article release : scope.site().articles(Article.RELEASE)) {
      Article.Text text = release.nearest(language.code());
      letter(language.code(), text.title(), text.origin().at("title"));
      letter(language.code(), text.description(), text.origin().at("description"));
      body(language.code(), text);
    }
  }

  private void body(String language, Article.Text text) {
    fonts
        .missing(language, text.markdown())
        .ifPresent(
            letter ->
                report(language, letter, BodyPlace.of(text, text.markdown().indexOf(letter))));
  }

  private void localized(String language, Localized text, Position at) {
    Optional<String> shown = text.in(language).or(() -> text.texts().values().stream().findFirst());
    shown.ifPresent(words -> letter(language, words, at));
  }

  private void letter(String language, String text, Position at) {
    fonts.missing(language, text).ifPresent(letter -> report(language, letter, at));
  }

  private void report(String language, int letter, Position at) {
    String number = String.format("U+%04X", letter);
    scope
        .problems()
        .report(Code.PDF_LETTER_MISSING, at, Character.toString(letter), number, language);
  }
}
