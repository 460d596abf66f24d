package kz.igilik.check;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.font.Fonts;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;

/**
 * All checks of the sources. To add one, write a class like {@link CampaignChecks} and list it
 * here.
 */
public final class Checks {
  private Checks() {}

  /**
   * Runs every check; what reading has already reported is not reported again.
   *
   * @param files whether the site will have a file beside its pages, by its path from the root
   */
  public static void run(
      Site site, Predicate<String> files, Markdown markdown, Fonts fonts, Problems problems) {
    var scope = new Scope(site, files, BrokenFiles.in(problems), problems);
    List<Runnable> checks =
        List.of(
            () -> CampaignChecks.run(scope),
            () -> BlockChecks.run(scope),
            () -> MapChecks.run(scope),
            () -> HelplineChecks.run(scope),
            () -> PressChecks.run(scope),
            () -> StatementChecks.run(scope),
            () -> EventChecks.run(scope),
            () -> RevisionChecks.run(scope),
            () -> WordChecks.run(scope),
            () -> SearchChecks.run(scope),
            () -> PageChecks.run(scope),
            () -> MarkdownChecks.run(scope, markdown),
            () -> GuideChecks.run(scope, markdown),
            () -> HelplineMarkChecks.run(scope, markdown),
            () -> SignChecks.run(scope, markdown),
            () -> TranslationChecks.run(scope), // behind those that say what is wrong with a link
            () -> CardChecks.run(scope, fonts));
    checks.forEach(Runnable::run);
  }

  /**
   * Runs the checks that depend on the day.
   *
   * @param now moment of the site
   */
  public static void ofToday(Site site, Instant now, Problems problems) {
    var scope = new Scope(site, none -> false, BrokenFiles.in(problems), problems);
    HelplineAgeChecks.run(scope, now);
    FutureChecks.run(scope, now);
    StatementChecks.ofToday(scope, now);
  }

  /** Takes back the notices about samples: whoever leaves them out has nothing to do there. */
  public static void forgetSamples(Site site, Problems problems) {
    Stream<String> events =
        site.events().stream().filter(Event::sample).map(event -> event.origin().entry().file());
    Stream<String> articles =
        site.articles().stream()
            .filter(Article::isSample)
            .flatMap(article -> PageChecks.files(article, site.campaign().languages()));
    problems.forgetNotices(Stream.concat(events, articles).collect(Collectors.toSet()));
  }

  /**
   * Runs what can be said of these events by themselves, at once and however large the site is: all
   * but what takes a look at all others.
   */
  public static void ofEvents(
      List<Event> events,
      Site site,
      Predicate<String> files,
      Markdown markdown,
      Problems problems) {
    var scope = new Scope(site, files, BrokenFiles.in(problems), problems);
    EventChecks.run(events, scope);
    RevisionChecks.run(events, scope);
    MarkdownChecks.run(events, scope, markdown);
    HelplineMarkChecks.run(events, scope);
    SignChecks.run(events, scope, markdown);
    TranslationChecks.run(events, scope);
  }
}
