package kz.igilik.view.make;

import java.util.List;
import kz.igilik.site.Addresses;
import kz.igilik.site.FeedTopic;
import kz.igilik.site.FileKind;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** The page that lists the feeds. */
final class FeedViews {
  private final Context context;
  private final Frames frames;

  FeedViews(Context context, Frames frames) {
    this.context = context;
    this.frames = frames;
  }

  void addTo(Makers makers) {
    makers.add(Page.FeedsPage.class, this::feeds);
  }

  private Pages.FeedsView feeds(Page.FeedsPage page) {
    var about =
        About.page(context.words().get("feeds.title"), PageDescriptions.of(context, "feeds"))
            .below(frames.home())
            .copying();
    return new Pages.FeedsView(
        frames.frame(page, about), FeedTopic.of(context.site()).stream().map(this::feed).toList());
  }

  private Pages.FeedView feed(FeedTopic topic) {
    return new Pages.FeedView(
        topic.written(),
        context.words().get("feeds." + topic.written()),
        context.words().get("feeds.text-" + topic.written()),
        context.absolute(path(topic, FileKind.FEED)).replaceFirst("\\.[a-z]+$", ""),
        List.of(
            new Frame.NavLink(path(topic, FileKind.FEED), "Atom"),
            new Frame.NavLink(path(topic, FileKind.RSS), "RSS"),
            new Frame.NavLink(path(topic, FileKind.DATA), "JSON Feed")));
  }

  private String path(FeedTopic topic, FileKind form) {
    return Addresses.feed(context.code(), topic, form);
  }
}
