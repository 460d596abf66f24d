package kz.igilik.view.make;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.language.Sentences;
import kz.igilik.markdown.Html;
import kz.igilik.model.Picture;
import kz.igilik.model.Publish.Part;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.site.Print;
import kz.igilik.site.Prints;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.PictureView;

/** Pictures with a record: in texts, on their own pages, and all of them for journalists. */
final class PictureViews {
  /** Of a text on a phone and on a wide window. */
  private static final String SIZES = "(min-width: 48rem) 42rem, 100vw";

  private static final int KILO = 1024;

  private final Context context;
  private final Frames frames;

  PictureViews(Context context, Frames frames) {
    this.context = context;
    this.frames = frames;
  }

  void addTo(Makers makers) {
    makers.add(Page.PicturePage.class, this::picture);
    makers.add(Page.GalleryPage.class, this::gallery);
  }

  /** A picture by its id; empty if it may not be shown. */
  static Optional<PictureView> of(String id, Context context) {
    return context.site().picture(id).flatMap(picture -> of(picture, context));
  }

  private static Optional<PictureView> of(Picture picture, Context context) {
    return context.assets().album().of(picture.id()).map(prints -> of(picture, prints, context));
  }

  private static PictureView of(Picture picture, Prints prints, Context context) {
    List<PictureView.File> files =
        prints.web().stream()
            .map(one -> new PictureView.File(one.path(), one.width(), one.height()))
            .toList();
    return new PictureView(
        picture.id(),
        files.get(files.size() - 1),
        files.size() > 1 ? files : List.of(),
        context.text(picture.alt()),
        context.words().marked(picture.sample(), context.text(picture.caption())),
        context.text(picture.rights().credit()),
        picture.sample(),
        context.has(Part.PICTURES)
            ? Optional.of(Addresses.picture(context.code(), picture.id()).path())
            : Optional.empty());
  }

  /** Prose with its pictures as they are on pages: in a size that fits, with caption and credit. */
  static Html within(Html prose, String root, Context context) {
    return prose.withPictures(
        (target, alt) ->
            Picture.idOf(target)
                .flatMap(id -> of(id, context))
                .map(view -> markup(view, alt.isEmpty() ? Html.escaped(view.alt()) : alt, root)));
  }

  private static Html.Figure markup(PictureView view, String alt, String root) {
    PictureView.File file = view.file();
    var image = new StringBuilder("<img src=\"").append(root).append(file.path());
    if (!view.choices().isEmpty()) {
      String choice =
          view.choices().stream()
              .map(one -> root + one.path() + " " + one.width() + "w")
              .collect(Collectors.joining(", "));
      image.append("\" srcset=\"").append(choice).append("\" sizes=\"").append(SIZES);
    }
    image.append("\" width=\"").append(file.width()).append("\" height=\"").append(file.height());
    image.append("\" alt=\"").append(alt).append("\" loading=\"lazy\" decoding=\"async\">");
    String credit = Html.escaped(view.credit());
    String linked =
        view.page()
            .map(page -> "<a href=\"" + root + page + "\">" + credit + "</a>")
            .orElse(credit);
    return new Html.Figure(
        image.toString(), Html.escaped(view.caption()) + " <small>" + linked + "</small>");
  }

  private Pages.PicturePageView picture(Page.PicturePage page) {
    Picture picture = page.picture();
    PictureView view = of(picture, context).orElseThrow();
    Prints prints = context.assets().album().of(picture.id()).orElseThrow();
    String caption = context.text(picture.caption());
    var words = context.words();
    var about =
        About.page(
                Sentences.capitalised(caption),
                words.described(picture.sample(), PageDescriptions.of(context, "picture")))
            .named(words.marked(picture.sample(), caption))
            .below(way())
            .updated(context.site().campaign().updated())
            .sample(picture.sample());
    return new Pages.PicturePageView(
        frames.frame(page, about),
        view,
        licence(picture.rights(), context),
        facts(picture),
        downloads(prints));
  }

  private Frame.NavLink[] way() {
    return context.site().hasPress()
        ? new Frame.NavLink[] {frames.home(), frames.section("press"), gallery()}
        : new Frame.NavLink[] {frames.home()};
  }

  /** The way to all pictures. */
  Frame.NavLink gallery() {
    return new Frame.NavLink(
        Addresses.gallery(context.code()).path(), context.words().get("press.pictures"));
  }

  static Frame.NavLink licence(Picture.Rights rights, Context context) {
    String name = rights.terms().map(terms -> context.text(terms.name())).orElseGet(rights::name);
    return new Frame.NavLink(rights.url().map(URI::toString).orElse(""), name);
  }

  private List<Pages.Fact> facts(Picture picture) {
    var facts =
        new ArrayList<>(
            facts(picture.rights(), picture.taken(), picture.shown(), "picture.people-", context));
    facts.add(new Pages.Fact(word("alt"), context.text(picture.alt())));
    return List.copyOf(facts);
  }

  /**
   * Who made it, when and where, and whom it shows.
   *
   * @param people beginning of the words that say whom
   */
  static List<Pages.Fact> facts(
      Picture.Rights rights,
      Picture.Taken taken,
      Picture.Shown shown,
      String people,
      Context context) {
    var facts = new ArrayList<Pages.Fact>();
    facts.add(fact("credit", context.text(rights.credit()), context));
    facts.add(fact("date", context.format().full(taken.date()), context));
    context.optional(taken.place()).ifPresent(place -> facts.add(fact("place", place, context)));
    facts.add(fact("people", context.words().get(people + written(shown.people())), context));
    shown
        .consent()
        .flatMap(Picture.Consent::identity)
        .map(identity -> context.words().get("picture.identity-" + written(identity)))
        .ifPresent(identity -> facts.add(fact("consent", identity, context)));
    return List.copyOf(facts);
  }

  private static Pages.Fact fact(String name, String value, Context context) {
    return new Pages.Fact(context.words().get("picture." + name), value);
  }

  private String word(String name) {
    return context.words().get("picture." + name);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Frame.NavLink> downloads(Prints prints) {
    var links = new ArrayList<Frame.NavLink>();
    for (Print print : prints.downloads()) {
      String name =
          print == prints.original() ? "original" : print == prints.screen() ? "screen" : "print";
      links.add(new Frame.NavLink(print.path(), download(word(name), print)));
    }
    return List.copyOf(links);
  }

  private String download(String name, Print print) {
    var words = context.words();
    long kilobytes = Math.max(1, (print.bytes() + KILO - 1) / KILO);
    String ending = print.path().substring(print.path().lastIndexOf('.') + 1);
    return words
        .get("picture.download", "name", name)
        .replace("{format}", ending.equals("jpg") ? "JPEG" : ending.toUpperCase(Locale.ROOT))
        .replace("{width}", words.number(print.width()))
        .replace("{height}", words.number(print.height()))
        .replace("{size}", words.get("file.kb", "n", words.number(kilobytes)));
  }

  private Pages.GalleryView gallery(Page.GalleryPage page) {
    List<PictureView> pictures = all();
    var about =
        About.page(context.words().get("press.pictures"), PageDescriptions.of(context, "gallery"))
            .below(frames.home(), frames.section("press"))
            .updated(context.site().campaign().updated())
            .sample(pictures.stream().anyMatch(PictureView::sample));
    return new Pages.GalleryView(frames.frame(page, about), pictures);
  }

  private List<PictureView> all() {
    return context.site().pictures().stream()
        .flatMap(picture -> of(picture, context).stream())
        .toList();
  }
}
