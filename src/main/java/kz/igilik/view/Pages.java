package kz.igilik.view;

import java.util.List;
import java.util.Optional;
import kz.igilik.markdown.Html;

/**
 * The views of the kinds of pages; each template {@code pages/<kind>.ftlh} sees one as {@code
 * page}.
 */
public final class Pages {
  private Pages() {}

  /** Bilingual choice of language: name, tagline and dates of the campaign in each. */
  public record GatewayView(Frame frame, List<Choice> choices) implements PageView {}

  /** One language of a bilingual page, with all its words. */
  public record Choice(
      String code,
      String dir,
      String languageName,
      String path,
      String campaignName,
      String tagline,
      String dates,
      String title,
      String text,
      List<Frame.NavLink> links,
      List<HelplineView> helplines) {}

  /** Bilingual "page not found"; its links are absolute and its style stands in the page. */
  public record NotFoundView(Frame frame, List<Choice> choices, Html style) implements PageView {}

  /**
   * @param facts short facts about the campaign
   * @param days the next days with events
   * @param ongoing what runs for weeks
   */
  public record HomeView(
      Frame frame,
      String lead,
      List<Fact> facts,
      RibbonView ribbon,
      Optional<MapView> map,
      List<RegionLink> regions,
      List<DayView> days,
      List<SessionView> ongoing,
      List<BlockLink> blocks,
      List<HelplineView> helplines)
      implements PageView {}

  /** A number and what it counts, or a term and its value. */
  public record Fact(String term, String value) {}

  /**
   * @param months days by month
   * @param brief days are too full to list their events here; each leads to its own page
   */
  public record ScheduleView(
      Frame frame,
      RibbonView ribbon,
      List<SessionView> ongoing,
      List<MonthView> months,
      boolean brief,
      String calendar)
      implements PageView {}

  /** The days of a month, under its name. */
  public record MonthView(String name, List<DayView> days) {}

  /** One day, with its neighbours. */
  public record DayPageView(
      Frame frame,
      RibbonView ribbon,
      DayView day,
      List<SessionView> ongoing,
      Optional<Frame.NavLink> previous,
      Optional<Frame.NavLink> next)
      implements PageView {}

  public record RegionsView(Frame frame, Optional<MapView> map, List<RegionLink> regions)
      implements PageView {}

  /**
   * @param facts kind, centre, local time, code
   * @param national dates of national events on single days
   * @param calendar path of the region's calendar
   */
  public record RegionView(
      Frame frame,
      String lead,
      List<Fact> facts,
      RibbonView ribbon,
      List<DayView> days,
      List<SessionView> ongoing,
      List<SessionView> national,
      List<BlockLink> blocks,
      String calendar)
      implements PageView {}

  /** The events of a block in a region. */
  public record RegionBlockView(
      Frame frame,
      RegionLink region,
      BlockLink block,
      Optional<String> goal,
      List<DayView> days,
      List<SessionView> ongoing,
      List<BlockLink> others,
      String calendar)
      implements PageView {}

  public record BlocksView(Frame frame, String lead, List<BlockLink> blocks) implements PageView {}

  /** One block; events by region, each region's heading leads to region × block. */
  public record BlockPageView(
      Frame frame,
      BlockView block,
      RibbonView ribbon,
      List<SessionView> national,
      List<RegionEvents> regions,
      String calendar)
      implements PageView {}

  /** The events of one region in a list. */
  public record RegionEvents(String name, String path, String count, List<SessionView> sessions) {}

  public record EventPageView(Frame frame, EventView event, List<SessionView> nearby)
      implements PageView {}

  /** Urgent ones first, then the others. */
  public record HelplinesView(Frame frame, List<HelplineView> urgent, List<HelplineView> others)
      implements PageView {}

  public record TextPageView(Frame frame, TextView text, List<Heading> contents)
      implements PageView {}

  /** An entry of a table of contents. */
  public record Heading(String id, String text) {}

  public record PressView(
      Frame frame,
      List<ReleaseLink> releases,
      List<Fact> facts,
      List<ContactView> contacts,
      String feed)
      implements PageView {}

  /** Whom a journalist may ask. */
  public record ContactView(
      boolean sample,
      String name,
      Optional<String> role,
      Optional<String> region,
      Optional<String> phone,
      Optional<String> email) {}

  public record ReleaseView(
      Frame frame, ReleaseLink release, TextView text, List<ContactView> contacts)
      implements PageView {}

  /** All pages, in groups. */
  /**
   * The search page.
   *
   * @param index path of what the script loads
   * @param letters everything by its first letter, for readers without scripts
   * @param whole events are among it; else there are too many, and lists by region are linked
   */
  public record SearchView(Frame frame, String index, List<Letter> letters, boolean whole)
      implements PageView {}

  /** What begins with a letter; {@code anchor} is one for the page. */
  public record Letter(String letter, String anchor, List<Entry> entries) {}

  /** A line of the index by letter; {@code note} tells one from others of the same name. */
  public record Entry(String path, String text, String note, boolean sample) {}

  public record SitemapView(Frame frame, List<Group> groups) implements PageView {}

  /** Pages under a heading. */
  public record Group(String title, List<Frame.NavLink> links) {}
}
