package kz.igilik.view.make;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.igilik.language.Sentences;
import kz.igilik.model.Language;
import kz.igilik.model.Picture;
import kz.igilik.model.Video;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.Page;
import kz.igilik.site.Reel;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.Pages.Fact;

/** Videos: each on its own page, where nothing of it is loaded before a reader wants it. */
final class VideoViews {
  private static final int MINUTE = 60;

  private final Context context;
  private final Frames frames;

  VideoViews(Context context, Frames frames) {
    this.context = context;
    this.frames = frames;
  }

  void addTo(Makers makers) {
    makers.add(Page.VideoPage.class, this::video);
  }

  /** Links to all videos, the newest first. */
  static List<Frame.NavLink> links(Context context) {
    return context.site().videos().stream()
        .sorted(
            Comparator.comparing((Video video) -> video.taken().date())
                .reversed()
                .thenComparing(Video::id))
        .map(video -> link(video, "video.link", context))
        .toList();
  }

  /**
   * A link to the page of a video.
   *
   * @param word with places for the title and the time that it takes
   */
  static Frame.NavLink link(Video video, String word, Context context) {
    String text =
        context
            .words()
            .get(word, "title", title(video, context), "duration", length(video.film().seconds()));
    return new Frame.NavLink(Addresses.video(context.code(), video.id()).path(), text);
  }

  private static String title(Video video, Context context) {
    return context.words().marked(video.sample(), context.text(video.title()));
  }

  /** As players show it: {@code 1:05}. */
  private static String length(int seconds) {
    return seconds / MINUTE + ":" + "%02d".formatted(seconds % MINUTE);
  }

  private Pages.VideoView video(Page.VideoPage page) {
    Video video = page.video();
    String title = context.text(video.title());
    String description = context.text(video.words().description());
    Reel reel = context.assets().album().film(video.id()).orElseThrow();
    List<Pages.CaptionsView> captions = captions(reel);
    var about =
        About.page(
                Sentences.capitalised(title),
                context.words().described(video.sample(), description))
            .named(context.words().marked(video.sample(), title))
            .below(frames.home(), frames.section("press"))
            .updated(context.site().campaign().updated())
            .sample(video.sample())
            .shared(title(video, context));
    return new Pages.VideoView(
        frames.frame(page, about),
        description,
        new Pages.ScreenView(
            PictureViews.of(video.poster(), context).orElseThrow(),
            reel.film().map(path -> player(path, title, captions)),
            video.film().link().map(link -> elsewhere(link, video))),
        context.prose(video.words().transcript(), page),
        PictureViews.licence(video.rights(), context),
        facts(video),
        downloads(video, reel, captions));
  }

  private static Pages.PlayerView player(
      String path, String title, List<Pages.CaptionsView> captions) {
    String type = FileKind.of(path).orElseThrow().mediaType();
    return new Pages.PlayerView(path, type, title, captions);
  }

  /** Names the host, so that nobody is led there unawares. */
  private Frame.NavLink elsewhere(URI link, Video video) {
    String host = link.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    String text =
        context
            .words()
            .get("video.elsewhere", "host", host, "duration", length(video.film().seconds()));
    return new Frame.NavLink(link.toString(), text);
  }

  /** Those of the page's language first, because they are shown. */
  private List<Pages.CaptionsView> captions(Reel reel) {
    return context.site().languages().stream()
        .filter(language -> reel.captions().containsKey(language.code()))
        .sorted(
            Comparator.comparing((Language language) -> !language.code().equals(context.code())))
        .map(
            language ->
                new Pages.CaptionsView(
                    reel.captions().get(language.code()), language.code(), language.name()))
        .toList();
  }

  private List<Frame.NavLink> downloads(Video video, Reel reel, List<Pages.CaptionsView> captions) {
    var words = context.words();
    var links = new ArrayList<Frame.NavLink>();
    video
        .film()
        .file()
        .ifPresent(
            file ->
                links.add(
                    new Frame.NavLink(
                        reel.film().orElseThrow(),
                        words.get(
                            "video.file", "file", context.file(file.ending(), file.size())))));
    captions.forEach(
        one ->
            links.add(
                new Frame.NavLink(
                    one.path(), words.get("video.captions", "language", one.name()))));
    return List.copyOf(links);
  }

  private List<Fact> facts(Video video) {
    var words = context.words();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(words.get("video.duration"), length(video.film().seconds())));
    facts.add(new Fact(words.get("video.languages"), spoken(video)));
    facts.addAll(
        PictureViews.facts(video.rights(), video.taken(), video.shown(), "video.people-", context));
    context
        .site()
        .picture(video.poster())
        .map(Picture::alt)
        .ifPresent(alt -> facts.add(new Fact(words.get("video.poster"), context.text(alt))));
    return List.copyOf(facts);
  }

  private String spoken(Video video) {
    List<String> languages = video.film().languages();
    return languages.isEmpty()
        ? context.words().get("video.no-speech")
        : context
            .format()
            .list(languages.stream().map(code -> context.words().get("spoken." + code)).toList());
  }
}
