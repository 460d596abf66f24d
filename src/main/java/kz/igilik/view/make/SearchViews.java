package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Status;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.HelplineView;
import kz.igilik.view.page.Pages;

/**
 * The view of the search page: everything by letter, which is all that readers without scripts see.
 */
final class SearchViews {
  /** More events than this would make the page too large; lists by region take their place. */
  private static final int MOST_EVENTS = 400;

  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final HelpViews help;

  SearchViews(Context context, Frames frames, ListViews lists, HelpViews help) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.help = help;
  }

  void addTo(Makers makers) {
    makers.add(Page.SearchPage.class, this::search);
  }

  Pages.SearchView search(Page.SearchPage page) {
    boolean whole = context.site().events().size() <= MOST_EVENTS;
    var entries = new ArrayList<Pages.Entry>();
    if (whole) {
      context.site().events().forEach(event -> entries.add(event(event)));
    }
    String block = context.words().get("search.block");
    lists.blocks().forEach(one -> entries.add(entry(one.path(), one.title(), block)));
    lists.regions().forEach(one -> entries.add(entry(one.path(), one.name(), "")));
    context.site().articles(Article.PAGE).forEach(text -> entries.add(article(text)));
    context.site().articles(Article.GUIDE).forEach(guide -> entries.add(guide(guide)));
    help.all().forEach(line -> entries.add(helpline(line)));
    var about =
        About.page(context.words().get("search.title"), PageDescriptions.of(context, "search"))
            .below(frames.home())
            .sample(context.site().events().stream().anyMatch(Event::sample));
    return new Pages.SearchView(
        frames.frame(page, about),
        new Pages.Found(
            Addresses.searchIndex(context.code()), Addresses.anyEvent(context.code()).path()),
        help.all(),
        letters(entries),
        whole ? Optional.empty() : Optional.of(frames.section("regions")),
        context.site().hasSamples());
  }

  private Pages.Entry event(Event event) {
    String place =
        event
            .region()
            .flatMap(context.site()::region)
            .map(region -> context.alone(region.name()))
            .orElse(context.words().get("region.all"));
    return new Pages.Entry(
        Addresses.event(context.code(), event).path(),
        context.text(event.title()),
        event.status() == Status.PLANNED ? place : status(event.status()) + "\u00a0· " + place,
        event.sample());
  }

  private String status(Status status) {
    return context.words().get("status." + status.written());
  }

  private Pages.Entry article(Article article) {
    Address address = Addresses.section(context.code(), article.id());
    return entry(address.path(), shown(article), "");
  }

  private Pages.Entry guide(Article guide) {
    return entry(
        Addresses.guide(context.code(), guide.id()).path(),
        shown(guide),
        context.words().get("search.guide"));
  }

  private Pages.Entry helpline(HelplineView line) {
    return entry(line.path(), line.name(), context.words().get("search.helpline"));
  }

  /** Pages of help have the same name as in the browser's tab, here and in the results. */
  private String shown(Article article) {
    Article.Text text = article.nearest(context.code());
    return text.tab().orElse(text.title());
  }

  private static Pages.Entry entry(String path, String text, String note) {
    return new Pages.Entry(path, text, note, false);
  }

  private List<Pages.Letter> letters(List<Pages.Entry> entries) {
    Map<String, List<Pages.Entry>> byLetter = new LinkedHashMap<>();
    List<Pages.Entry> sorted = context.alphabet().sorted(entries, each -> bare(each.text()));
    // Letters of other scripts come last, the Latin ones together: a P by itself would pass for
    // the Cyrillic Р.
    for (boolean own : new boolean[] {true, false}) {
      for (Pages.Entry entry : sorted) {
        if (own == isOwn(entry)) {
          String heading = own ? letter(entry) : foreign(entry);
          byLetter.computeIfAbsent(heading, each -> new ArrayList<>()).add(entry);
        }
      }
    }
    var letters = new ArrayList<Pages.Letter>();
    byLetter.forEach(
        (letter, all) -> letters.add(new Pages.Letter(letter, "l" + (letters.size() + 1), all)));
    return letters;
  }

  private boolean isOwn(Pages.Entry entry) {
    return context.alphabet().heading(bare(entry.text())).isPresent();
  }

  /** The letter of a name; names that begin with a digit form one group. */
  private String letter(Pages.Entry entry) {
    String letter = context.alphabet().heading(bare(entry.text())).orElseThrow();
    return Character.isDigit(letter.codePointAt(0)) ? "0–9" : letter;
  }

  /** A letter of another script; Georgian and others have no capitals at the beginning of names. */
  private static String foreign(Pages.Entry entry) {
    String name = bare(entry.text());
    if (name.isEmpty()) {
      return "#";
    }
    int letter = name.codePointAt(0);
    boolean latin = Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    return latin ? "A–Z" : Character.toString(Character.toTitleCase(letter));
  }

  /** Without the quotes and dashes before the first letter. */
  private static String bare(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return text.substring(start);
  }
}
