package kz.igilik.formats.jsonld;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Wording;
import kz.igilik.language.Wordings;
import kz.igilik.model.Article;
import kz.igilik.model.Picture;
import kz.igilik.model.Site;
import kz.igilik.model.Video;
import kz.igilik.site.Album;
import kz.igilik.site.Page;
import kz.igilik.site.Reel;
import kz.igilik.view.page.CardView;
import kz.igilik.view.page.Frame;

/** The linked data of pages. It says nothing that the page does not show. Thread-safe. */
public final class JsonLd {
  private final Site site;
  private final Wordings wordings;
  private final Album album;
  private final Map<String, EventThings> events = new LinkedHashMap<>();

  public JsonLd(Site site, Wordings wordings, Album album) {
    this.site = site;
    this.album = album;
    this.wordings = wordings;
    wordings.all().forEach(one -> events.put(one.code(), new EventThings(site, one)));
  }

  /** The text for a {@code <script type="application/ld+json">}, if the page has linked data. */
  public Optional<String> of(Page page, Frame frame, Optional<CardView> card) {
    List<JsonObject> things = things(page, frame, card);
    if (!frame.top().crumbs().isEmpty()) {
      things.add(way(frame));
    }
    return things.isEmpty() ? Optional.empty() : Optional.of(written(things));
  }

  private List<JsonObject> things(Page page, Frame frame, Optional<CardView> card) {
    if (page instanceof Page.HomePage) {
      return new ArrayList<>(List.of(campaign(frame)));
    }
    if (page instanceof Page.EventPage event) {
      return new ArrayList<>(events.get(event.code()).of(event.event(), card));
    }
    if (page instanceof Page.PicturePage picture) {
      return new ArrayList<>(List.of(picture(picture, frame)));
    }
    if (page instanceof Page.VideoPage video) {
      return new ArrayList<>(List.of(video(video, frame)));
    }
    if (page instanceof Page.ReleasePage release) {
      return new ArrayList<>(List.of(release(release, frame, card)));
    }
    return new ArrayList<>();
  }

  /** Only what is certain: the name and the web address. */
  private JsonObject campaign(Frame frame) {
    return thing("Organization")
        .put("name", frame.campaign().name())
        .put("url", site.campaign().baseUrl().toString());
  }

  private JsonObject release(Page.ReleasePage page, Frame frame, Optional<CardView> card) {
    Article article = page.article();
    Article.Text text = article.nearest(page.code());
    String language =
        article
            .in(page.code())
            .map(own -> page.code())
            .orElseGet(() -> article.texts().keySet().iterator().next());
    JsonObject news =
        thing("NewsArticle")
            .put("headline", wordings.in(page.code()).words().marked(text.sample(), text.title()))
            .put(
                "description",
                wordings.in(page.code()).words().described(text.sample(), text.description()))
            .put("datePublished", text.published().toString())
            .put("dateModified", text.changed().toString())
            .put("inLanguage", language)
            .put("url", frame.place().canonical())
            .put("mainEntityOfPage", frame.place().canonical())
            .put("author", campaign(frame))
            .put("publisher", campaign(frame));
    card.ifPresent(picture -> news.put("image", picture.url()));
    return news;
  }

  /** With its rights, as search engines for pictures ask for them. */
  private JsonObject picture(Page.PicturePage page, Frame frame) {
    Picture picture = page.picture();
    Wording wording = wordings.in(page.code());
    String terms = frame.place().canonical();
    JsonObject image =
        thing("ImageObject")
            .put("name", wording.words().marked(picture.sample(), wording.text(picture.caption())))
            .put("description", wording.text(picture.alt()))
            .put("creditText", wording.text(picture.rights().credit()))
            .put("copyrightNotice", wording.text(picture.rights().credit()))
            .put("acquireLicensePage", terms)
            .put("dateCreated", picture.taken().date().toString())
            .put("url", terms);
    picture.rights().url().ifPresent(url -> image.put("license", url.toString()));
    album
        .of(picture.id())
        .ifPresent(prints -> image.put("contentUrl", site.campaign().url(prints.screen().path())));
    return image;
  }

  private JsonObject video(Page.VideoPage page, Frame frame) {
    Video video = page.video();
    Wording wording = wordings.in(page.code());
    String published =
        video
            .embargo()
            .map(embargo -> embargo.ends().date())
            .orElse(video.taken().date())
            .toString();
    JsonObject thing =
        thing("VideoObject")
            .put("name", wording.words().marked(video.sample(), wording.text(video.title())))
            .put(
                "description",
                wording
                    .words()
                    .described(video.sample(), wording.text(video.words().description())))
            .put("uploadDate", published)
            .put("duration", Duration.ofSeconds(video.film().seconds()).toString())
            .put("creditText", wording.text(video.rights().credit()))
            .put("url", frame.place().canonical());
    album
        .of(video.poster())
        .ifPresent(
            prints -> thing.put("thumbnailUrl", site.campaign().url(prints.screen().path())));
    album
        .film(video.id())
        .flatMap(Reel::film)
        .map(site.campaign()::url)
        .or(() -> video.film().link().map(URI::toString))
        .ifPresent(address -> thing.put("contentUrl", address));
    wording
        .prose(video.words().transcript())
        .ifPresent(transcript -> thing.put("transcript", transcript));
    if (!video.film().languages().isEmpty()) {
      thing.put("inLanguage", JsonArray.of(video.film().languages().toArray(String[]::new)));
    }
    video.rights().url().ifPresent(url -> thing.put("license", url.toString()));
    return thing;
  }

  private JsonObject way(Frame frame) {
    JsonObject way = thing("BreadcrumbList");
    var steps = new JsonArray();
    for (Frame.NavLink crumb : frame.top().crumbs()) {
      step(steps, crumb.text(), site.campaign().url(crumb.path()));
    }
    step(steps, frame.title(), frame.place().canonical());
    return way.put("itemListElement", steps);
  }

  private static void step(JsonArray steps, String name, String url) {
    int position = steps.size() + 1;
    steps.add(
        new JsonObject()
            .put("@type", "ListItem")
            .put("position", position)
            .put("name", name)
            .put("item", url));
  }

  private JsonObject thing(String type) {
    return new JsonObject().put("@type", type);
  }

  private String written(List<JsonObject> things) {
    JsonObject root = new JsonObject().put("@context", "https://schema.org");
    if (things.size() == 1) {
      root.putAll(things.get(0));
    } else {
      root.put("@graph", JsonArray.of(things));
    }
    return root.text().replace("<", "\\u003c"); // else a text could end the script element
  }
}
