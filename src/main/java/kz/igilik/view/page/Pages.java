package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;
import kz.igilik.markdown.Html;

/**
 * The views of the kinds of pages; each template {@code pages/<kind>.ftlh} sees one as {@code
 * page}.
 */
public final class Pages {
  private Pages() {}

  /**
   * Choice of language: name, tagline and dates of the campaign in each.
   *
   * @param forward path to which browsers go on at once, where there is one language only
   */
  public record GatewayView(Frame frame, List<Choice> choices, Optional<String> forward)
      implements PageView {}

  /** One language of a bilingual page, with all its words. */
  public record Choice(
      Frame.LanguageView language,
      String path,
      Frame.CampaignView campaign,
      String title,
      String text,
      List<Frame.NavLink> links,
      List<HelplineView> helplines) {}

  /** Bilingual "page not found"; its links are absolute and its style stands in the page. */
  public record NotFoundView(Frame frame, List<Choice> choices, Html style) implements PageView {}

  /**
   * A page that has moved or is gone for good.
   *
   * @param forward path to which browsers go on at once, if it has moved
   * @param ways links to go on with
   */
  public record GoneView(
      Frame frame, String text, Optional<String> forward, List<Frame.NavLink> ways)
      implements PageView {}

  /** No connection and no copy. */
  public record OfflineView(Frame frame, List<Choice> choices) implements PageView {}

  /**
   * @param facts when, where and what, in a few words each
   */
  public record HomeView(
      Frame frame,
      String lead,
      List<String> facts,
      RibbonView ribbon,
      Regions places,
      NextDays coming,
      List<BlockLink> blocks,
      List<HelplineView> helplines)
      implements PageView {}

  /** All regions, as a picture that leads to their page, and as a list. */
  public record Regions(Optional<MapView> map, List<RegionLink> regions, String path) {}

  /**
   * What comes next.
   *
   * @param days from the day of the bake on, with what is on
   * @param later the days behind them: a script shows them by the reader's clock
   * @param ongoing events that run for weeks
   * @param schedule the link to all days
   */
  public record NextDays(
      List<DayView> days, List<DayLink> later, List<SessionView> ongoing, Frame.NavLink schedule) {}

  /** A day and the way to it. */
  public record DayLink(String iso, Frame.NavLink link) {}

  /** A number and what it counts, or a term and its value. */
  public record Fact(String term, String value) {}

  /**
   * @param filter the filter; empty if the page lists no events
   * @param style the style sheet, where the page carries it inside
   */
  public record ScheduleView(
      Frame frame,
      Optional<Html> style,
      Optional<Timetable> timetable,
      Optional<FilterView> filter,
      RibbonView ribbon,
      MonthList listed,
      Optional<String> subscribe)
      implements PageView {}

  /**
   * All that there is, by month.
   *
   * @param ongoing what runs for weeks
   * @param brief days are too full to list their events; each links to its own page
   */
  public record MonthList(List<SessionView> ongoing, List<MonthView> months, boolean brief) {}

  /** The days of a month, under its name. */
  public record MonthView(String name, List<DayView> days) {}

  /** The ways into the programme by week and month. */
  public record Timetable(List<Frame.NavLink> weeks, Frame.NavLink months) {}

  /**
   * The filter of the schedule; choices have the names used in the address.
   *
   * @param events common prefix of the paths of all events; the region follows it
   */
  public record FilterView(
      String events,
      List<Choose> regions,
      List<Choose> blocks,
      List<Choose> weeks,
      List<Choose> days,
      List<Choose> audiences,
      List<Choose> languages) {}

  /** A value that can be chosen, and its name. */
  public record Choose(String value, String name) {}

  /**
   * One week.
   *
   * @param near of a week without events, the nearest days that have some
   */
  public record WeekView(
      Frame frame,
      Timetable timetable,
      String count,
      List<DayView> days,
      List<Frame.NavLink> near,
      List<SessionView> ongoing,
      boolean brief)
      implements PageView {}

  /** The months as tables. */
  public record MonthsView(Frame frame, Timetable timetable, List<MonthTable> months)
      implements PageView {}

  /** A month as a table: the names of its columns, and its weeks. */
  public record MonthTable(
      String caption, List<Weekday> weekdays, List<List<Optional<MonthDay>>> weeks) {}

  /** A column of a month. */
  public record Weekday(String name, String shortName) {}

  /**
   * A day in a month.
   *
   * @param path empty outside of the campaign
   * @param spoken what a reader hears around the numbers
   */
  public record MonthDay(
      String number, Optional<String> path, Spoken spoken, long count, int level) {}

  /** The words before the number of a day, between it and that of events, and behind that. */
  public record Spoken(String before, String between, String after) {}

  /**
   * One day, with its neighbours.
   *
   * @param regions regions with counts, if the day is too full to list its events
   * @param main what it has of its own if it is a main day
   * @param count how many there are, and how many of them are samples
   * @param lines what is on near one first, then what is on everywhere; on a main day the other way
   */
  public record DayPageView(
      Frame frame,
      Optional<MainDay> main,
      List<RegionCount> regions,
      RibbonView ribbon,
      String count,
      List<SessionView> lines,
      List<SessionView> ongoing,
      Pager pager)
      implements PageView {}

  /**
   * What a day with a name of its own says.
   *
   * @param event the national event that is about it
   */
  public record MainDay(Optional<String> greeting, Optional<Frame.NavLink> event) {}

  /** The ways from a day to its week and the days beside it. */
  public record Pager(
      Optional<Frame.NavLink> previous,
      Optional<Frame.NavLink> week,
      Optional<Frame.NavLink> next,
      List<Frame.NavLink> near) {}

  public record RegionsView(Frame frame, Optional<MapView> map, List<RegionLink> regions)
      implements PageView {}

  /**
   * @param facts kind, centre, local time, code
   * @param elsewhere blocks without events in the region, leading to their events in others
   */
  public record RegionView(
      Frame frame,
      String count,
      List<Fact> facts,
      RegionProgramme programme,
      List<BlockLink> blocks,
      List<BlockLink> elsewhere,
      OtherForms forms)
      implements PageView {}

  /**
   * What a region offers.
   *
   * @param days in order; while the campaign is on, from the day of the bake on; none if they are
   *     too full, and then the blocks lead on
   * @param national dates of national events on single days
   */
  public record RegionProgramme(
      RibbonView ribbon,
      List<DayView> days,
      List<DayView> earlier,
      List<SessionView> ongoing,
      List<SessionView> national,
      List<RegionCount> near) {}

  /**
   * A region's programme in other forms.
   *
   * @param posters weeks of which there is a wall poster
   * @param lite the lite edition: the page and the text
   * @param subscribe page on which one subscribes to the region's calendar
   * @param place what brings it out in the drawing of the map; empty if the map does not have it
   */
  public record OtherForms(
      List<Frame.NavLink> posters,
      List<Frame.NavLink> lite,
      Optional<String> subscribe,
      Optional<String> place) {}

  /** A region and how many events it has on a day or of a block. */
  public record RegionCount(String path, String name, String count) {}

  /**
   * @param back the region's page
   * @param common the same poster in all languages at once
   */
  public record PosterPageView(
      Frame frame,
      PosterSize size,
      List<PosterView> posters,
      Frame.NavLink back,
      Optional<Frame.NavLink> common,
      Optional<Frame.NavLink> helpCard)
      implements PageView {}

  /**
   * @param posters the poster in each language
   * @param back the poster of one language each
   */
  public record CommonPosterPageView(
      Frame frame, PosterSize size, List<PosterView> posters, List<Frame.NavLink> back)
      implements PageView {}

  /**
   * A region's programme in few bytes.
   *
   * @param days from the bake on, or all
   * @param earlier those before
   * @param rest what did not fit, with links to it
   * @param helplines all of them
   * @param full the region's page
   * @param text the same to forward
   */
  public record LiteView(
      Frame frame,
      List<LiteDay> days,
      List<LiteDay> earlier,
      List<LineView> ongoing,
      Optional<LiteRest> rest,
      List<HelplineView> helplines,
      Frame.NavLink full,
      Frame.NavLink text)
      implements PageView {}

  /** A day with what begins on it. */
  public record LiteDay(String heading, List<LineView> lines) {}

  /**
   * A notice that the programme is too large for a lite page.
   *
   * @param notice how much is shown
   * @param blocks where all of it is
   */
  public record LiteRest(String notice, List<BlockLink> blocks) {}

  /**
   * The events of a block in a region.
   *
   * @param others what else the region offers
   */
  public record RegionBlockView(
      Frame frame,
      RegionLink region,
      BlockLink block,
      Optional<String> goal,
      Listed listed,
      Instead instead,
      List<BlockLink> others,
      Optional<String> subscribe)
      implements PageView {}

  /**
   * The events of a page.
   *
   * @param count how many there are, and how many of them are samples
   */
  public record Listed(String count, List<SessionView> lines) {}

  /** What a block without events in a region has nearby, and in all regions. */
  public record Instead(List<RegionCount> near, List<SessionView> national) {}

  /**
   * The page for subscribing to calendars.
   *
   * @param months files of single months, if there are many dates
   * @param blocks calendars of single blocks
   * @param regions the same page for each region
   */
  public record SubscribeView(
      Frame frame,
      CalendarWays ways,
      List<Frame.NavLink> months,
      List<BlockCalendar> blocks,
      List<Frame.NavLink> regions,
      Optional<String> embed,
      Optional<Frame.NavLink> data)
      implements PageView {}

  /** The calendar of a block, or of the block in a region. */
  public record BlockCalendar(BlockLink block, CalendarWays ways) {}

  public record BlocksView(Frame frame, String lead, List<BlockLink> blocks) implements PageView {}

  /**
   * One block and its events, in order.
   *
   * @param listed none if they are too many; then the regions lead on
   * @param earlier those that are over, as long as others are still to come
   * @param regions regions with events of the block, leading to these
   */
  public record BlockPageView(
      Frame frame,
      BlockView block,
      RibbonView ribbon,
      Listed listed,
      List<SessionView> earlier,
      List<RegionCount> regions,
      List<BlockLink> near,
      Optional<String> subscribe)
      implements PageView {}

  public record EventPageView(
      Frame frame,
      EventView event,
      Optional<PictureView> picture,
      Around around,
      Optional<String> embed)
      implements PageView {}

  /**
   * What else there is near an event: in its region or, if it is national, on its day.
   *
   * @param more the way to all of it, by its name
   * @param after the same, for whoever comes when the event is over
   * @param spare whether some of the dates are there for when the first ones are over
   */
  public record Around(
      String heading,
      Frame.NavLink more,
      Frame.NavLink after,
      List<SessionView> sessions,
      boolean spare) {}

  /**
   * @param cards to print
   */
  public record HelplinesView(
      Frame frame,
      HelplineGroups lines,
      List<Frame.NavLink> guides,
      List<Frame.NavLink> cards,
      Optional<Frame.NavLink> safety,
      Optional<String> embed)
      implements PageView {}

  /**
   * Helplines in the order of the sources, which is that of danger.
   *
   * @param urgent those for danger that come before all others
   * @param talk helplines for talking to somebody; those without a number last, for they are named
   *     above under {@code writing}
   * @param services other emergency numbers
   * @param source where the entries come from, and of which day, if it is the same for all
   */
  public record HelplineGroups(
      List<HelplineView> writing,
      List<HelplineView> urgent,
      List<HelplineView> talk,
      List<HelplineView> services,
      Optional<String> source) {}

  /**
   * @param cards the one card
   * @param common the card in all languages, if there is one
   */
  public record HelpCardPageView(Frame frame, List<HelpCard> cards, List<Frame.NavLink> common)
      implements PageView {}

  /**
   * @param cards the same card in each language
   * @param back the card of each language alone, by its name
   */
  public record CommonHelpCardPageView(Frame frame, List<HelpCard> cards, List<Frame.NavLink> back)
      implements PageView {}

  /**
   * @param guides what to do if something happens; only on the page about safety
   */
  public record TextPageView(
      Frame frame,
      TextView text,
      List<Heading> contents,
      Optional<StatementView> statement,
      List<Frame.NavLink> guides)
      implements PageView {}

  /**
   * What to do if something happens.
   *
   * @param before what is said before the steps
   * @param after what is said after them
   * @param awaitsReview the owner of the campaign has yet to read it
   * @param others the other guides
   */
  public record GuideView(
      Frame frame,
      TextView before,
      List<Step> steps,
      TextView after,
      boolean awaitsReview,
      Frame.NavLink plain,
      List<Frame.NavLink> others)
      implements PageView {}

  /** A step of a guide, with the helplines that are needed in it. */
  public record Step(TextView text, List<HelplineView> helplines) {}

  /** An entry of a table of contents. */
  public record Heading(String id, String text) {}

  /**
   * A small copy of a page, for other sites.
   *
   * @param original path of the page itself
   * @param event if that is what it shows
   * @param days the next dates of a region
   * @param helplines of the page of help
   */
  public record EmbedView(
      Frame frame,
      String original,
      Optional<EventView> event,
      List<LiteDay> days,
      List<HelplineView> helplines)
      implements PageView {}

  /** The feeds, for readers. */
  public record FeedsView(Frame frame, List<FeedView> feeds) implements PageView {}

  /**
   * A feed.
   *
   * @param topic what it is about: {@code news}
   * @param address full address to copy, without its {@code .atom}, which must not be broken across
   *     lines
   * @param forms its other forms, with the name of each
   */
  public record FeedView(
      String topic, String title, String text, String address, List<Frame.NavLink> forms) {}

  /**
   * @param materials what journalists may take: mark, feed, calendars, posters
   * @param regions how many events each region has
   */
  public record PressView(
      Frame frame,
      List<ReleaseLink> releases,
      List<Frame.NavLink> videos,
      List<Fact> facts,
      List<ContactView> contacts,
      List<Frame.NavLink> materials,
      Optional<PackView> kit,
      List<RegionFigures> regions)
      implements PageView {}

  /**
   * The fact sheet.
   *
   * @param table the same as a file for spreadsheets
   */
  public record FactsView(Frame frame, List<SourcedFact> facts, Frame.NavLink table)
      implements PageView {}

  /**
   * A figure to quote.
   *
   * @param source where it comes from, or how it was computed
   * @param url address of the source
   */
  public record SourcedFact(
      boolean sample,
      String term,
      String value,
      String source,
      Optional<String> url,
      DateView date) {}

  /**
   * The logo, to take and to read how to use it.
   *
   * @param pack all of it as one file
   * @param sets its versions: with the name in each language, and the mark alone
   */
  public record LogoView(
      Frame frame,
      LogoTerms terms,
      PackView pack,
      List<LogoSet> sets,
      Optional<EmblemView.Picture> space,
      List<ColourView> colours)
      implements PageView {}

  /**
   * On what terms the logo may be used.
   *
   * @param rules what to do, and what not
   */
  public record LogoTerms(
      boolean sample, String licence, List<String> rules, List<String> prohibitions) {}

  /**
   * A ZIP.
   *
   * @param path from the root of the site
   * @param name of the file when it is kept
   * @param text of the link, with kind and size
   * @param files how many files are in it, in words
   */
  public record PackView(String path, String name, String text, String files) {}

  /**
   * Versions of the logo that belong together.
   *
   * @param lang of the name in it, if that is not the page's
   * @param board picture of them
   */
  public record LogoSet(
      String title,
      Optional<String> lang,
      Optional<EmblemView.Picture> board,
      List<LogoRow> rows) {}

  /** One version, with the files in which it can be had. */
  public record LogoRow(String title, List<FileLink> files) {}

  /**
   * A file to keep.
   *
   * @param label the whole of what it is, for those who hear the link alone
   * @param text kind and size
   */
  public record FileLink(String path, String name, String label, String text) {}

  /** Pictures and texts for the posts of partners. */
  public record ToolkitView(Frame frame, PackView pack, List<TopicGroup> groups)
      implements PageView {}

  /** The campaign, blocks or regions. */
  public record TopicGroup(String title, List<TopicView> topics) {}

  /**
   * What can be posted about one topic.
   *
   * @param caption its lines, the last one an address
   * @param alt what the pictures show
   * @param shown one of the pictures, if the page shows it
   */
  public record TopicView(
      String id,
      Frame.NavLink link,
      List<String> caption,
      String alt,
      List<FileLink> pictures,
      Optional<Frame.NavLink> poster,
      Optional<EmblemView.Picture> shown) {}

  /**
   * A colour of the campaign.
   *
   * @param contrast with white and black, in words
   */
  public record ColourView(String name, String hex, String rgb, String cmyk, String contrast) {}

  /**
   * A region in figures.
   *
   * @param samples how many samples it has besides; empty if the site has none
   */
  public record RegionFigures(String path, String name, String events, Optional<String> samples) {}

  /** A contact for journalists. */
  public record ContactView(
      boolean sample,
      String name,
      Optional<String> role,
      Optional<String> region,
      Optional<String> person,
      Optional<Phone> phone,
      Optional<String> email,
      ContactMore more) {}

  /**
   * What else is said of a contact.
   *
   * @param facts when it answers and in which languages
   * @param card path of a file that adds it to an address book
   */
  public record ContactMore(List<String> facts, List<ContactChannel> channels, String card) {}

  /**
   * A messenger or another way to write.
   *
   * @param address link that opens it, if there is one
   */
  public record ContactChannel(String kind, String name, Optional<String> address) {}

  /**
   * A telephone number.
   *
   * @param dialled as links need it
   * @param shown in groups
   */
  public record Phone(String dialled, String shown) {}

  /**
   * @param facts the campaign in figures
   */
  public record ReleaseView(
      Frame frame,
      ReleaseLink release,
      ReleaseBody body,
      List<QuoteView> quotes,
      List<CorrectionView> corrections,
      List<ContactView> contacts,
      List<Fact> facts,
      SourceView source)
      implements PageView {}

  /**
   * A change after publication.
   *
   * @param former the texts it replaced, in the page's language
   */
  public record CorrectionView(DateView date, String text, List<FormerLink> former) {}

  /** A former text, by its digest. */
  public record FormerLink(String path, String digest) {}

  /**
   * A release as a source to cite.
   *
   * @param citation leaves the day of retrieval to the reader
   * @param address permanent
   * @param digest SHA-256 of the release as plain text
   * @param plain the release as plain text
   * @param files the release in other forms
   */
  public record SourceView(
      String citation, String address, String digest, String plain, List<Frame.NavLink> files) {}

  /**
   * A release in all languages.
   *
   * @param heads what stands above the text in each language
   * @param back the release in each language alone, by its name
   */
  public record CommonReleaseView(
      Frame frame, List<AlignedHead> heads, List<Aligned> rows, List<Frame.NavLink> back)
      implements PageView {}

  /**
   * Title and lead in one language.
   *
   * @param home the campaign in this language, by its name
   */
  public record AlignedHead(
      String language, String dir, Frame.NavLink home, String title, String lead) {}

  /** Paragraphs that say the same, one for each language; nothing where a language has none. */
  public record Aligned(List<List<TextView>> cells) {}

  /**
   * One picture.
   *
   * @param licence its name, and its address outside of the site
   * @param downloads with pixels and bytes in their texts
   */
  public record PicturePageView(
      Frame frame,
      PictureView picture,
      Frame.NavLink licence,
      List<Fact> facts,
      List<Frame.NavLink> downloads)
      implements PageView {}

  /**
   * One video.
   *
   * @param downloads of the file and the captions
   */
  public record VideoView(
      Frame frame,
      String description,
      ScreenView screen,
      Optional<TextView> transcript,
      Frame.NavLink licence,
      List<Fact> facts,
      List<Frame.NavLink> downloads)
      implements PageView {}

  /**
   * What stands in the place of the moving pictures.
   *
   * @param player if the campaign has the file; else {@code elsewhere} says where to see it
   */
  public record ScreenView(
      PictureView poster, Optional<PlayerView> player, Optional<Frame.NavLink> elsewhere) {}

  /**
   * A video that plays on the page once a reader wants it to.
   *
   * @param captions those of the page's language first
   */
  public record PlayerView(
      String path, String mediaType, String title, List<CaptionsView> captions) {}

  /** Captions in a language; {@code name} is the language in itself. */
  public record CaptionsView(String path, String language, String name) {}

  /** All pictures for journalists. */
  public record GalleryView(Frame frame, List<PictureView> pictures) implements PageView {}

  /**
   * What a release says.
   *
   * @param dateline where and when
   * @param attachments documents, named with kind and size
   * @param boilerplate what every release says of the campaign
   */
  public record ReleaseBody(
      String lead,
      Optional<String> dateline,
      TextView text,
      List<PictureView> pictures,
      List<Frame.NavLink> attachments,
      Optional<String> boilerplate) {}

  /**
   * The search page.
   *
   * @param index path of what the script loads
   * @param helplines for readers who find nothing or look for help
   * @param letters everything by its first letter, for readers without scripts
   * @param whole events are among it; else there are too many, and lists by region are linked
   * @param samples some answers are samples and have to be labelled
   */
  public record SearchView(
      Frame frame,
      Found found,
      List<HelplineView> helplines,
      List<Letter> letters,
      Optional<Frame.NavLink> more,
      boolean samples)
      implements PageView {}

  /**
   * Paths for the search script.
   *
   * @param index path of the index
   * @param event path of an event, with {@code {folder}} and {@code {event}} as placeholders
   */
  public record Found(String index, String event) {}

  /** Everything that begins with a letter; {@code anchor} is its id on the page. */
  public record Letter(String letter, String anchor, List<Entry> entries) {}

  /** A line of the index by letter; {@code note} tells one from others of the same name. */
  public record Entry(String path, String text, String note, boolean sample) {}

  /**
   * What others may take as data.
   *
   * @param parts addresses of smaller files, with a place for the id
   * @param described files about the files
   */
  public record DataView(
      Frame frame,
      Terms terms,
      List<DataSet> sets,
      List<String> parts,
      List<Frame.NavLink> described,
      List<CodeExample> examples)
      implements PageView {}

  /** On what terms data may be used: the sentence, the licence's text, whom to name. */
  public record Terms(String licence, String url, boolean assumed, String source) {}

  /** Records of one kind, and the files that hold them. */
  public record DataSet(String title, String rows, List<Frame.NavLink> files) {}

  /** Lines to copy into a program; {@code how} says where to write them. */
  public record CodeExample(String title, Optional<String> how, String code) {}

  /** All pages, in groups. */
  public record SitemapView(Frame frame, List<Group> groups) implements PageView {}

  /** Pages under a heading. */
  public record Group(String title, List<Frame.NavLink> links) {}
}
