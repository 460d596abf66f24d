package kz.igilik.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.model.Article.Body;
import kz.igilik.model.Article.Head;
import kz.igilik.model.Characters;
import kz.igilik.model.Embargo;
import kz.igilik.model.Moment;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.schema.ArticleFields.OfBlockText;
import kz.igilik.schema.ArticleFields.OfGuide;
import kz.igilik.schema.ArticleFields.OfPage;
import kz.igilik.schema.ArticleFields.OfRelease;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;

/**
 * Reads {@code content/<language>/<page>.md}, {@code …/press/<release>.md}, {@code
 * …/blocks/<block>.md} and {@code …/guides/<guide>.md}.
 */
final class ArticleReader {
  /** Stands in for a head that cannot be read, so that the text below it is checked. */
  private static final Head UNREAD = headOfBlockText(LocalDate.EPOCH);

  private ArticleReader() {}

  static Optional<Article.Text> read(
      SourceLayout.ArticleFile file, SourceText text, ReaderContext context) {
    Problems problems = context.problems();
    Optional<FrontMatter> parts =
        FrontMatter.of(text, problems)
            .map(all -> new FrontMatter(all.head(), Waivers.noted(all.body(), problems)));
    parts.ifPresent(
        found -> MixedLetterReport.report(found.body().text(), found.body(), () -> 0, problems));
    return parts.flatMap(found -> text(file, found, context));
  }

  private static Optional<Article.Text> text(
      SourceLayout.ArticleFile file, FrontMatter parts, ReaderContext context) {
    SourceText body = parts.body();
    Optional<YamlNode> head = YamlFile.read(parts.head(), context.problems());
    head.ifPresent(root -> context.passages().ofArticle(file, kind(file.section()), root, body));
    return head.flatMap(root -> Fields.ofFile(file.path(), root, kind(file.section()), context))
        .flatMap(fields -> text(file, fields, body))
        .or(
            () ->
                Optional.of(
                    new Article.Text(
                        UNREAD, body(body), Optional.empty(), List.of(), unread(body))));
  }

  private static Origin unread(SourceText body) {
    return Origin.unread(Position.wholeFile(body.file()));
  }

  private static Optional<Article.Text> text(
      SourceLayout.ArticleFile file, Fields fields, SourceText body) {
    Head head = head(file.section(), fields);
    if (Characters.isBlank(body.text())) {
      fields.lacksBelow(Passages.BODY, Code.MARKDOWN_EMPTY, file.path());
    }
    Optional<Embargo> embargo = publish(file.section()).flatMap(fields::maybe).map(Embargo::new);
    List<String> languages = languages(file.section()).map(fields::values).orElse(List.of());
    return fields.made(new Article.Text(head, body(body), embargo, languages, fields.origin()));
  }

  /** A text about a block has no title of its own. */
  private static Head headOfBlockText(LocalDate updated) {
    Optional<String> none = Optional.empty();
    return new Head("", "", none, none, Optional.empty(), updated, false, false);
  }

  private static Body body(SourceText body) {
    return new Body(body.text(), body.firstLine(), body.columns());
  }

  private static Kind kind(String section) {
    return switch (section) {
      case Article.RELEASE -> OfRelease.KIND;
      case Article.BLOCK -> OfBlockText.KIND;
      case Article.GUIDE -> OfGuide.KIND;
      default -> OfPage.KIND;
    };
  }

  /** Empty for a release: its record says it. */
  private static Optional<Field<Moment>> publish(String section) {
    return switch (section) {
      case Article.RELEASE -> Optional.empty();
      case Article.BLOCK -> Optional.of(OfBlockText.PUBLISH);
      case Article.GUIDE -> Optional.of(OfGuide.PUBLISH);
      default -> Optional.of(OfPage.PUBLISH);
    };
  }

  /** Empty for a release, which every language has. */
  private static Optional<Field<List<String>>> languages(String section) {
    return switch (section) {
      case Article.RELEASE -> Optional.empty();
      case Article.BLOCK -> Optional.of(OfBlockText.LANGUAGES);
      case Article.GUIDE -> Optional.of(OfGuide.LANGUAGES);
      default -> Optional.of(OfPage.LANGUAGES);
    };
  }

  private static Head head(String section, Fields fields) {
    return switch (section) {
      case Article.RELEASE -> release(fields);
      case Article.BLOCK -> headOfBlockText(fields.need(OfBlockText.UPDATED, LocalDate.EPOCH));
      case Article.GUIDE -> guide(fields);
      default -> page(fields);
    };
  }

  private static Head page(Fields fields) {
    return new Head(
        fields.need(OfPage.TITLE, ""),
        fields.need(OfPage.DESCRIPTION, ""),
        fields.maybe(OfPage.TAB),
        fields.maybe(OfPage.MENU),
        Optional.empty(),
        fields.need(OfPage.UPDATED, LocalDate.EPOCH),
        false,
        false);
  }

  /** Its dates are those of the record of the release. */
  private static Head release(Fields fields) {
    return new Head(
        fields.need(OfRelease.TITLE, ""),
        fields.need(OfRelease.DESCRIPTION, ""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LocalDate.EPOCH,
        false,
        false);
  }

  private static Head guide(Fields fields) {
    return new Head(
        fields.need(OfGuide.TITLE, ""),
        fields.need(OfGuide.DESCRIPTION, ""),
        Optional.of(fields.need(OfGuide.TAB, "")),
        Optional.empty(),
        Optional.empty(),
        fields.need(OfGuide.UPDATED, LocalDate.EPOCH),
        false,
        fields.maybe(OfGuide.REVIEW).isPresent());
  }
}
