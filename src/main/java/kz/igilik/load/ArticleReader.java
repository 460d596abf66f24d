package kz.igilik.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.model.Characters;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.schema.ArticleFields;
import kz.igilik.schema.Kind;

/**
 * Reads {@code content/<language>/<page>.md}, {@code …/press/<release>.md}, {@code
 * …/blocks/<block>.md} and {@code …/guides/<guide>.md}.
 */
final class ArticleReader {
  private static final List<String> REVIEW = List.of("pending");

  private ArticleReader() {}

  static Optional<Article.Text> read(Layout.ArticleFile file, SourceText text, Reading reading) {
    Problems problems = reading.problems();
    Optional<FrontMatter> parts = FrontMatter.of(text, problems);
    parts.ifPresent(
        found -> LetterReport.report(found.body().text(), found.body(), () -> 0, problems));
    return parts.flatMap(found -> text(file, found, reading));
  }

  private static Optional<Article.Text> text(
      Layout.ArticleFile file, FrontMatter parts, Reading reading) {
    SourceText body = parts.body();
    return YamlFile.read(parts.head(), reading.problems())
        .flatMap(root -> Fields.ofFile(file.path(), root, kind(file.section()), reading))
        .flatMap(fields -> text(file, fields, body))
        .or(() -> Optional.of(withoutHead(body)));
  }

  /** The text below a head that cannot be read is looked at all the same. */
  private static Article.Text withoutHead(SourceText body) {
    return new Article.Text(
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LocalDate.EPOCH,
        false,
        false,
        body.text(),
        body.firstLine(),
        body.columns(),
        Origin.unread(Position.wholeFile(body.file())));
  }

  private static Optional<Article.Text> text(
      Layout.ArticleFile file, Fields fields, SourceText body) {
    boolean titled = !file.section().equals(Article.BLOCK); // the block itself has title and goal
    boolean release = file.section().equals(Article.RELEASE);
    boolean page = file.section().equals(Article.PAGE);
    String title = titled ? fields.text("title") : "";
    Optional<String> tab = tab(file.section(), fields);
    String description = titled ? fields.text("description") : "";
    Optional<String> menu = page ? fields.maybeText("menu") : Optional.empty();
    Optional<LocalDate> date =
        release
            ? Optional.of(fields.need("date", Values::date, LocalDate.EPOCH))
            : Optional.empty();
    LocalDate updated = fields.need("updated", Values::date, LocalDate.EPOCH);
    boolean sample = release && fields.flag("sample");
    boolean awaitsReview =
        file.section().equals(Article.GUIDE)
            && fields.maybe("review", Values.oneOf(REVIEW)).isPresent();
    if (Characters.isBlank(body.text())) {
      fields.lacks("text", Code.MARKDOWN_EMPTY, "", file.path());
    }
    return fields.made(
        new Article.Text(
            title,
            description,
            tab,
            menu,
            date,
            updated,
            sample,
            awaitsReview,
            body.text(),
            body.firstLine(),
            body.columns(),
            fields.origin()));
  }

  private static Kind kind(String section) {
    return switch (section) {
      case Article.RELEASE -> ArticleFields.OfRelease.KIND;
      case Article.BLOCK -> ArticleFields.OfBlockText.KIND;
      case Article.GUIDE -> ArticleFields.OfGuide.KIND;
      default -> ArticleFields.OfPage.KIND;
    };
  }

  /** The titles of guides say what happened to a child: the history must say something else. */
  private static Optional<String> tab(String section, Fields fields) {
    return switch (section) {
      case Article.GUIDE -> Optional.of(fields.text("tab"));
      case Article.PAGE -> fields.maybeText("tab");
      default -> Optional.empty();
    };
  }
}
