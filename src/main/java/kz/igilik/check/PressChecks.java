package kz.igilik.check;

import java.time.LocalDate;
import java.util.List;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Article;
import kz.igilik.model.Document;
import kz.igilik.model.FormerText;
import kz.igilik.model.Picture;
import kz.igilik.model.Press;
import kz.igilik.model.Region;
import kz.igilik.model.Release;
import kz.igilik.model.Video;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks press contacts and releases: regions exist, each release is whole, in every language, and
 * is not corrected before its date, which is near the campaign.
 */
final class PressChecks {
  private static final int DAYS_BEFORE = 180;
  private static final int DAYS_AFTER = 60;
  private static final String PRESS = "data/press.yaml";

  private final Scope scope;

  private PressChecks(Scope scope) {
    this.scope = scope;
  }

  static void run(Scope scope, Markdown markdown) {
    var checks = new PressChecks(scope);
    scope
        .site()
        .articles(Article.RELEASE)
        .forEach(release -> new ReleaseStructure(release, scope, markdown).check());
    scope.site().press().contacts().forEach(checks::contact);
    scope.site().articles(Article.RELEASE).forEach(checks::text);
    scope.site().releases().forEach(checks::release);
    scope.site().former().forEach(checks::former);
    checks.boilerplate();
  }

  private void contact(Press.Contact contact) {
    SpokenLanguages.check(contact.office().languages(), contact.origin(), scope);
    if (!contact.isPublished()) {
      scope.problems().report(Code.CONTACT_PRIVATE, contact.origin().at("person"), contact.id());
    }
    List<String> regions = scope.site().regions().stream().map(Region::id).toList();
    contact
        .office()
        .region()
        .filter(region -> contact.origin().reads("region") && scope.broken().regionsAreKnown())
        .filter(region -> !regions.contains(region))
        .ifPresent(
            region ->
                scope
                    .problems()
                    .report(
                        Code.REGION_UNKNOWN,
                        contact.origin().at("region"),
                        region,
                        Scope.near(region, regions)));
  }

  // ---- whole

  /** A text needs a record, and a journalist each language. */
  private void text(Article article) {
    String record = record(article.id());
    Article.Text any = article.texts().values().iterator().next();
    if (scope.site().release(article.id()).isEmpty() && !scope.broken().contains(record)) {
      Position at = Position.wholeFile(any.origin().entry().file());
      scope.problems().report(Code.RELEASE_WITHOUT_RECORD, at, article.id(), record);
    }
    for (String language : scope.languages()) {
      String file = file(language, article.id());
      if (scope.knowsLanguages()
          && article.in(language).isEmpty()
          && !scope.broken().contains(file)) {
        Position at = Position.wholeFile(file);
        scope.problems().report(Code.RELEASE_WITHOUT_LANGUAGE, at, article.id(), language);
      }
    }
  }

  private void boilerplate() {
    boolean any = !scope.site().releases().isEmpty();
    if (any && scope.site().press().boilerplate().isEmpty() && !scope.broken().contains(PRESS)) {
      Position at = scope.site().press().origin().entry();
      scope.problems().report(Code.RELEASE_WITHOUT_BOILERPLATE, at);
    }
  }

  private void release(Release release) {
    boolean written =
        scope.site().articles(Article.RELEASE).stream()
            .anyMatch(article -> article.id().equals(release.id()));
    String text = file(scope.mainLanguage(), release.id());
    boolean broken =
        scope.languages().stream()
            .anyMatch(language -> scope.broken().contains(file(language, release.id())));
    if (!written && !broken) {
      Position at = Position.wholeFile(release.origin().entry().file());
      scope.problems().report(Code.RELEASE_WITHOUT_TEXT, at, release.id(), text);
    }
    former(release);
    contact(release);
    attachments(release);
    corrections(release);
    near(release);
  }

  /** The text that readers may have quoted. */
  private void former(Release release) {
    List<String> names = scope.site().former().stream().map(FormerText::name).toList();
    for (Release.Correction correction : release.corrections()) {
      for (int i = 0; i < correction.former().size(); i++) {
        String digest = correction.former().get(i);
        if (!names.contains(digest)) {
          Position at = correction.origin().at("former/" + i);
          scope.problems().report(Code.FORMER_TEXT_MISSING, at, digest);
        }
      }
    }
  }

  /** A text of which it is no longer certain that it was public. */
  private void former(FormerText text) {
    if (!text.isWhole()) {
      Position at = Position.wholeFile(text.file());
      scope.problems().report(Code.FORMER_TEXT_CHANGED, at, FormerText.digest(text.text()));
    }
  }

  private void contact(Release release) {
    List<String> contacts =
        scope.site().press().contacts().stream().map(Press.Contact::id).toList();
    boolean known = contacts.contains(release.contact()) || scope.broken().contains(PRESS);
    if (release.origin().reads("contact") && !known) {
      scope
          .problems()
          .report(
              Code.RELEASE_CONTACT_UNKNOWN,
              release.origin().at("contact"),
              release.contact(),
              String.join(", ", contacts),
              Scope.near(release.contact(), contacts));
    }
  }

  private void attachments(Release release) {
    List<String> pictures = scope.site().pictures().stream().map(Picture::id).toList();
    named(release, "pictures", release.attachments().pictures(), pictures);
    List<String> videos = scope.site().videos().stream().map(Video::id).toList();
    named(release, "videos", release.attachments().videos(), videos);
    List<String> documents = release.attachments().documents();
    List<String> known =
        scope.site().documents().stream()
            .map(document -> document.path().substring(Document.FOLDER.length()))
            .toList();
    for (int i = 0; i < documents.size(); i++) {
      String name = documents.get(i);
      if (!known.contains(name) && !scope.broken().contains(Document.FOLDER + name)) {
        unknown(release, "documents/" + i, name, known);
      }
    }
  }

  private void named(Release release, String field, List<String> named, List<String> known) {
    for (int i = 0; i < named.size(); i++) {
      String record = "data/" + field + "/" + named.get(i) + ".yaml";
      if (!known.contains(named.get(i)) && !scope.broken().contains(record)) {
        unknown(release, field + "/" + i, named.get(i), known);
      }
    }
  }

  private void unknown(Release release, String path, String name, List<String> known) {
    scope
        .problems()
        .report(
            Code.RELEASE_ATTACHMENT_UNKNOWN,
            release.origin().at(path),
            name,
            Scope.near(name, known));
  }

  // ---- dates

  /** Readers would see a change before the release. */
  private void corrections(Release release) {
    for (Release.Correction correction : release.corrections()) {
      boolean read = correction.origin().reads("date") && release.origin().reads("date");
      if (read && correction.date().isBefore(release.date())) {
        scope
            .problems()
            .clash(
                Code.RELEASE_UPDATED_EARLY,
                correction.origin().at("date"),
                release.origin().at("date"),
                correction.date(),
                release.date());
      }
    }
  }

  /** Results are published some weeks after the end. A later date usually has a wrong year. */
  private void near(Release release) {
    if (!release.origin().reads("date") || !scope.knowsDates()) {
      return;
    }
    LocalDate first = scope.site().campaign().first();
    LocalDate last = scope.site().campaign().last();
    boolean far =
        release.date().isBefore(first.minusDays(DAYS_BEFORE))
            || release.date().isAfter(last.plusDays(DAYS_AFTER));
    if (far) {
      Position at = release.origin().at("date");
      scope.problems().report(Code.RELEASE_FAR_FROM_CAMPAIGN, at, release.date(), first, last);
    }
  }

  private static String record(String release) {
    return "data/press/" + release + ".yaml";
  }

  private static String file(String language, String release) {
    return "content/" + language + "/press/" + release + ".md";
  }
}
