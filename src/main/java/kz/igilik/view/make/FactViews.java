package kz.igilik.view.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.CitedFigure;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.DateView;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** The campaign in figures: those computed from the data, and those with a source. */
final class FactViews {
  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final Site site;

  FactViews(Context context, Frames frames, ListViews lists) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.site = context.site();
  }

  void addTo(Makers makers) {
    makers.add(Page.FactsPage.class, this::page);
  }

  private Pages.FactsView page(Page.FactsPage page) {
    var facts = new ArrayList<>(computed());
    site.figures().stream().map(this::sourced).forEach(facts::add);
    var about =
        About.page(context.words().get("press.facts"), PageDescriptions.of(context, "facts"))
            .below(frames.home(), frames.section("press"))
            .updated(counted())
            .sample(facts.stream().anyMatch(Pages.SourcedFact::sample));
    var table =
        new Frame.NavLink(
            Addresses.factTable(context.code()), context.words().get("press.fact-table"));
    return new Pages.FactsView(frames.frame(page, about), List.copyOf(facts), table);
  }

  /** The campaign in figures, computed from the data. */
  List<Pages.SourcedFact> computed() {
    var words = context.words();
    long activities = site.blocks().stream().mapToLong(block -> block.activities().size()).sum();
    long samples = site.events().stream().filter(event -> event.sample()).count();
    var facts = new ArrayList<Pages.SourcedFact>();
    var campaign = site.campaign();
    facts.add(
        fact(
            "press.fact-dates",
            "press.how-dates",
            context.format().fullRange(campaign.first(), campaign.last())));
    facts.add(
        fact(
            "press.fact-days", "press.how-days", words.count("day.count", campaign.days().size())));
    facts.add(
        fact(
            "press.fact-regions",
            "press.how-regions",
            words.count("region.count", site.regions().size())));
    facts.add(
        fact(
            "press.fact-blocks",
            "press.how-blocks",
            words.count("block.count", site.blocks().size())));
    facts.add(
        fact(
            "press.fact-activities",
            "press.how-activities",
            words.count("activity.count", activities)));
    facts.add(
        fact(
            "press.fact-events",
            "press.how-events",
            lists.eventCount(site.events().size() - samples)));
    if (samples > 0) {
      facts.add(fact("press.fact-samples", "press.how-samples", lists.eventCount(samples)));
    }
    return List.copyOf(facts);
  }

  private Pages.SourcedFact fact(String term, String how, String value) {
    var words = context.words();
    DateView date = frames.date(counted());
    return new Pages.SourcedFact(
        false, words.get(term), value, words.get(how), Optional.empty(), date);
  }

  /** The day of the data. */
  private LocalDate counted() {
    return frames.lastUpdate(context.programme().all());
  }

  private Pages.SourcedFact sourced(CitedFigure figure) {
    return new Pages.SourcedFact(
        figure.sample(),
        context.text(figure.label()),
        context.text(figure.value()),
        context.text(figure.source()),
        figure.url().map(Object::toString),
        frames.date(figure.date()));
  }
}
