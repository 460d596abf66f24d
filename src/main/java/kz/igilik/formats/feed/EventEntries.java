package kz.igilik.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Sentences;
import kz.igilik.language.Wording;
import kz.igilik.markdown.Html;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** Events as entries of feeds. They say what the page of the event says. */
final class EventEntries {
  private final Supplies supplies;
  private final Site site;
  private final Wording wording;
  private final EntryPictures pictures;

  EventEntries(Supplies supplies, Wording wording) {
    this.supplies = supplies;
    this.site = supplies.site();
    this.wording = wording;
    this.pictures = new EntryPictures(supplies, wording);
  }

  /** The event as it stands, under the address of its page. */
  Feed.Entry of(Event event) {
    return entry(event, "");
  }

  /** News of it, one of perhaps several. */
  Feed.Entry of(EventNews news) {
    return entry(news.event(), "#" + news.mark());
  }

  private Feed.Entry entry(Event event, String mark) {
    var page = new Page.EventPage(wording.code(), event);
    var view = (Pages.EventPageView) supplies.views().of(page);
    Frame frame = view.frame();
    String address = frame.place().canonical();
    return new Feed.Entry(
        address + mark,
        address,
        wording.code(),
        new Feed.Said(
            frame.head().socialTitle(),
            frame.head().description(),
            content(event, view.event().keep().text())),
        new Feed.Dates(Optional.empty(), event.updated().atStartOfDay(site.campaign().zone())),
        categories(event),
        pictures.of(
            event.picture().stream().toList(), supplies.finished().cardOf().apply(page, frame)));
  }

  private List<String> categories(Event event) {
    var categories = new ArrayList<String>();
    event.block().flatMap(site::block).map(wording::title).ifPresent(categories::add);
    categories.add(
        event
            .region()
            .flatMap(site::region)
            .map(Region::name)
            .map(wording::alone)
            .orElseGet(() -> Sentences.capitalised(wording.words().get("region.all"))));
    return List.copyOf(categories);
  }

  /**
   * That it is a sample, when and where, why that has changed, what it is.
   *
   * @param lines title, dates, place and address of the page
   */
  private String content(Event event, String lines) {
    var content = new ArrayList<String>();
    if (event.sample()) {
      content.add(markup(wording.words().get("sample.event")));
    }
    List<String> facts = lines.lines().toList();
    content.add(
        "<p>"
            + facts.subList(1, facts.size() - 1).stream()
                .map(EventEntries::escaped)
                .collect(Collectors.joining("<br>\n"))
            + "</p>");
    event.sessions().stream().map(Session::note).distinct().forEach(note -> add(note, content));
    add(event.summary(), content);
    return String.join("\n", content);
  }

  private void add(Localized text, List<String> content) {
    text.in(wording.code())
        .map(this::markup)
        .or(() -> text.texts().entrySet().stream().findFirst().map(this::foreign))
        .ifPresent(content::add);
  }

  private String foreign(Map.Entry<String, String> text) {
    return "<div lang=\"" + text.getKey() + "\">" + markup(text.getValue()) + "</div>";
  }

  private String markup(String text) {
    Html shown =
        supplies.views().withPictures(wording.markdown().read(text).html(), wording.code());
    return wording
        .told(shown, site.documents())
        .placedAt(site.campaign().baseUrl().toString(), wording.code())
        .markup();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
