package kz.igilik.report;

import java.util.List;
import java.util.Optional;
import kz.igilik.load.Passage;
import kz.igilik.model.Campaign;
import kz.igilik.model.Campaign.Goals;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;
import kz.igilik.schema.CampaignFields;
import kz.igilik.schema.Field;

/** Holds a campaign against the goals it has set itself, and tells of outdated translations. */
public final class GoalChecks {
  private final Campaign campaign;
  private final Problems problems;

  private GoalChecks(Campaign campaign, Problems problems) {
    this.campaign = campaign;
    this.problems = problems;
  }

  /**
   * Reports what falls short. Goals are held against sources without errors only: what is wrong is
   * told already, and would count here a second time.
   */
  public static void run(Site site, List<Passage> passages, Problems problems) {
    var checks = new GoalChecks(site.campaign(), problems);
    checks.original();
    Translations translations = Translations.of(site, passages);
    translations.open().stream()
        .filter(one -> one.state() == Translations.State.OUTDATED)
        .forEach(checks::outdated);
    if (!problems.hasErrors()) {
      checks.goals(site, translations);
    }
  }

  private void original() {
    List<String> known = campaign.languages();
    campaign
        .goals()
        .original()
        .filter(code -> !known.contains(code))
        .ifPresent(
            code ->
                problems.report(
                    Code.LANGUAGE_UNKNOWN,
                    at(CampaignFields.Goals.ORIGINAL),
                    code,
                    String.join(", ", known),
                    Suggestion.nearest(code, known).orElse("")));
  }

  private void outdated(Translations.Translation one) {
    problems.report(
        Code.TRANSLATION_OUTDATED,
        one.at(),
        one.passage().path(),
        one.passage().entry(),
        one.language());
  }

  private void goals(Site site, Translations translations) {
    Goals goals = campaign.goals();
    for (String language : translations.languages()) {
      Share share = translations.share(language);
      falling(goals.translations(), share)
          .ifPresent(
              goal ->
                  problems.report(
                      Code.TRANSLATIONS_TOO_FEW,
                      at(CampaignFields.Goals.TRANSLATIONS),
                      language,
                      share.percent(),
                      share.part(),
                      share.whole(),
                      goal));
    }
    if (goals.coverage().isPresent()) {
      report(
          Code.COVERAGE_TOO_LOW,
          CampaignFields.Goals.COVERAGE,
          goals.coverage(),
          Coverage.of(site).share());
    }
    if (goals.events().isPresent()) {
      int all = site.events().size();
      report(
          Code.EVENTS_INCOMPLETE,
          CampaignFields.Goals.EVENTS,
          goals.events(),
          new Share(all - EventGap.in(site).size(), all));
    }
  }

  private void report(Code code, Field<?> field, Optional<Integer> goal, Share share) {
    falling(goal, share)
        .ifPresent(
            least ->
                problems.report(
                    code, at(field), share.percent(), share.part(), share.whole(), least));
  }

  /** The goal, if the share falls short of it. */
  private static Optional<Integer> falling(Optional<Integer> goal, Share share) {
    return goal.filter(least -> share.percent() < least);
  }

  private Position at(Field<?> field) {
    return campaign.origin().at(CampaignFields.REPORT.key() + "/" + field.key());
  }
}
