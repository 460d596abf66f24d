package kz.igilik.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.markdown.MarkdownPage.HelplineMark;
import kz.igilik.markdown.Steps;
import kz.igilik.model.Article;
import kz.igilik.model.ReadingLimits;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks guides: one list of a few steps, and helplines that exist and are named within steps. Also
 * notes the guides that the owner of the campaign has yet to review. {@link TranslationChecks}
 * finds languages with different numbers of steps.
 */
final class GuideChecks {
  /** A frightened reader does not get to a seventh step. */
  private static final int MOST_STEPS = 6;

  /** Behind closing punctuation of any script and its quotes, or at the end of a paragraph. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?…؟۔।]|[.!?…؟۔।][»”\")])\\s+|\n");

  private final Scope scope;
  private final Markdown markdown;
  private final HelplineNames helplines;

  private GuideChecks(Scope scope, Markdown markdown) {
    this.scope = scope;
    this.markdown = markdown;
    this.helplines = HelplineNames.of(scope.site());
  }

  static void run(Scope scope, Markdown markdown) {
    var checks = new GuideChecks(scope, markdown);
    for (Article article : scope.site().articles()) {
      if (article.section().equals(Article.GUIDE)) {
        article.texts().forEach(checks::guide);
      } else {
        article.texts().values().forEach(checks::helplinesOutside);
      }
    }
  }

  private void guide(String language, Article.Text text) {
    Steps steps = markdown.steps(text.markdown());
    steps.strays().forEach(place -> notOneList(at(text, place), text));
    if (steps.steps().isEmpty() && !markdown.read(text.markdown()).isUnread()) {
      notOneList(BodyPlace.of(text, text.markdown().indexOf(text.markdown().strip())), text);
    }
    if (steps.steps().size() > MOST_STEPS) {
      scope
          .problems()
          .report(
              Code.GUIDE_TOO_MANY_STEPS,
              at(text, steps.steps().get(MOST_STEPS).at()),
              text.title(),
              steps.steps().size(),
              MOST_STEPS);
    }
    scope.site().languages().stream()
        .filter(one -> one.code().equals(language))
        .flatMap(one -> one.reading().stream())
        .forEach(limits -> readable(text, steps, limits));
    helplines(text, steps);
    if (text.awaitsReview()) {
      scope.problems().report(Code.GUIDE_REVIEW_PENDING, text.origin().at("review"), text.title());
    }
  }

  private void readable(Article.Text text, Steps steps, ReadingLimits limits) {
    for (int i = 0; i < steps.steps().size(); i++) {
      Steps.Step step = steps.steps().get(i);
      String[] sentences = SENTENCE_END.split(String.join("\n", step.text().words()));
      long longest = Stream.of(sentences).mapToLong(GuideChecks::words).max().orElse(0);
      if (sentences.length > limits.sentences() || longest > limits.words()) {
        scope
            .problems()
            .report(
                Code.GUIDE_HARD_TO_READ,
                at(text, step.at()),
                text.title(),
                i + 1,
                sentences.length,
                longest,
                limits.sentences(),
                limits.words());
      }
    }
  }

  /** A lone dash is not a word. */
  private static long words(String sentence) {
    return Stream.of(sentence.split("\\s+"))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  private void notOneList(Position at, Article.Text text) {
    scope.problems().report(Code.GUIDE_NOT_ONE_LIST, at, text.title());
  }

  private void helplines(Article.Text text, Steps steps) {
    List<HelplineMark> inSteps =
        steps.steps().stream().flatMap(step -> step.helplines().stream()).toList();
    for (HelplineMark mark : markdown.read(text.markdown()).helplines()) {
      if (!inSteps.contains(mark)) {
        outside(text, mark);
      } else if (scope.broken().helplinesAreKnown() && !helplines.knows(mark.id())) {
        scope
            .problems()
            .report(
                Code.HELPLINE_UNKNOWN,
                at(text, mark),
                mark.id(),
                helplines.all(),
                helplines.meant(mark.id()));
      }
    }
  }

  private void helplinesOutside(Article.Text text) {
    MarkdownPage page = markdown.read(text.markdown());
    page.helplines().forEach(mark -> outside(text, mark));
  }

  private void outside(Article.Text text, HelplineMark mark) {
    scope.problems().report(Code.HELPLINE_OUTSIDE_STEP, at(text, mark), mark.id());
  }

  private static Position at(Article.Text text, Steps.Place place) {
    return BodyPlace.of(text, place.line(), place.column(), 1);
  }

  private static Position at(Article.Text text, HelplineMark mark) {
    return BodyPlace.of(text, mark.line(), mark.column(), mark.length());
  }
}
