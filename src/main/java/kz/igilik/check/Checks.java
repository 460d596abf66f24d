package kz.igilik.check;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.font.Fonts;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;

/**
 * Runs all checks of the sources. To add one, write a class like {@link CampaignChecks} and list it
 * here.
 */
public final class Checks {
  private Checks() {}

  /**
   * Runs every check. Mistakes that the reader has already reported are not reported again.
   *
   * @param files tells whether the site will have a file other than a page, by its path from the
   *     root
   */
  public static void run(
      Site site, Predicate<String> files, Markdown markdown, Fonts fonts, Problems problems) {
    problems.weighBy(site.campaign().rules());
    var scope = new Scope(site, files, BrokenFiles.in(problems), problems);
    List<Runnable> checks =
        List.of(
            () -> CampaignChecks.run(scope),
            () -> RegionChecks.run(scope),
            () -> BlockChecks.run(scope),
            () -> MapChecks.run(scope),
            () -> HelplineChecks.run(scope),
            () -> PressChecks.run(scope, markdown),
            () -> StatementChecks.run(scope),
            () -> EventChecks.run(scope),
            () -> PictureChecks.run(scope),
            () -> RevisionChecks.run(scope),
            () -> RecordChecks.run(scope),
            () -> WordChecks.run(scope),
            () -> SearchChecks.run(scope),
            () -> PageChecks.run(scope),
            () -> MarkdownChecks.run(scope, markdown),
            () -> DocumentChecks.run(scope),
            () -> GuideChecks.run(scope, markdown),
            () -> HelplineMarkChecks.run(scope, markdown),
            () -> SignChecks.run(scope, markdown),
            () -> EventWeekdays.run(site.events(), scope),
            () -> TranslationChecks.run(scope), // after the checks that report wrong links
            () -> StyleChecks.run(scope), // after the check that reports letters and placeholders
            () -> CardChecks.run(scope, fonts),
            () -> PdfChecks.run(scope, fonts));
    checks.forEach(Runnable::run);
    problems.reportUnusedWaivers();
  }

  /**
   * Runs the checks that depend on today's date.
   *
   * @param now moment of the site
   */
  public static void ofToday(Site site, Instant now, Problems problems) {
    var scope = new Scope(site, none -> false, BrokenFiles.in(problems), problems);
    HelplineAgeChecks.run(scope, now);
    PictureChecks.ofToday(scope, now);
    FutureChecks.run(scope, now);
    StatementChecks.ofToday(scope, now);
    AddressChecks.run(new Scope(site.asOf(now), none -> false, scope.broken(), problems));
  }

  /**
   * Runs the checks of what is still held back: nothing that readers see names it before its time.
   *
   * @param files for a site, whether it has a file other than a page
   * @param now moment of the site
   */
  public static void ofEmbargoes(
      Site site,
      Function<Site, Predicate<String>> files,
      Instant now,
      Markdown markdown,
      Problems problems) {
    if (!site.held(now).isEmpty()) {
      var scope = new Scope(site, files.apply(site), BrokenFiles.in(problems), problems);
      new EmbargoChecks(scope, files, now, markdown).run();
    }
  }

  /** Withdraws notices about samples, for a campaign that leaves samples out. */
  public static void forgetSamples(Site site, Problems problems) {
    Stream<String> events =
        site.events().stream().filter(Event::sample).map(event -> event.origin().entry().file());
    problems.forgetNotices(events.collect(Collectors.toSet()));
  }

  /**
   * Runs the checks that need these events only. They are quick however large the site is, because
   * no event is compared with all others.
   */
  public static void ofEvents(
      List<Event> events,
      Site site,
      Predicate<String> files,
      Markdown markdown,
      Problems problems) {
    problems.weighBy(site.campaign().rules());
    var scope = new Scope(site, files, BrokenFiles.in(problems), problems);
    EventChecks.run(events, scope);
    PictureChecks.run(events, scope);
    RevisionChecks.run(events, scope);
    MarkdownChecks.run(events, scope, markdown);
    HelplineMarkChecks.run(events, scope);
    SignChecks.run(events, scope, markdown);
    EventWeekdays.run(events, scope);
    TranslationChecks.run(events, scope);
    StyleChecks.run(events, scope);
  }
}
