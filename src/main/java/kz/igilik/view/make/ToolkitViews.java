package kz.igilik.view.make;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.language.Words;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.make.ToolkitSheet.Topic;
import kz.igilik.view.page.EmblemView;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** The page for partners. */
final class ToolkitViews {
  private final Context context;
  private final Frames frames;
  private final LogoViews packs;
  private final Words words;

  ToolkitViews(Context context, Frames frames, LogoViews packs) {
    this.context = context;
    this.frames = frames;
    this.packs = packs;
    this.words = context.words();
  }

  void addTo(Makers makers) {
    makers.add(Page.ToolkitPage.class, this::toolkit);
  }

  private Pages.ToolkitView toolkit(Page.ToolkitPage page) {
    List<Topic> topics = context.offers().toolkit(context.code()).orElseThrow().topics();
    var about =
        About.page(words.get("toolkit.title"), PageDescriptions.of(context, "toolkit"))
            .below(frames.home(), frames.section("press"))
            .updated(context.site().campaign().updated())
            .copying();
    return new Pages.ToolkitView(
        frames.frame(page, about),
        packs.pack(Addresses.toolkitZip(context.code()), "toolkit"),
        Stream.of("campaign", "block", "region")
            .map(kind -> group(kind, topics))
            .filter(group -> !group.topics().isEmpty())
            .toList());
  }

  private Pages.TopicGroup group(String kind, List<Topic> topics) {
    return new Pages.TopicGroup(
        words.get("toolkit.group-" + kind),
        topics.stream().filter(topic -> topic.kind().equals(kind)).map(this::topic).toList());
  }

  private Pages.TopicView topic(Topic topic) {
    return new Pages.TopicView(
        "t-" + topic.kind() + "-" + topic.id(),
        new Frame.NavLink(topic.page(), topic.title()),
        topic.texts().caption().lines().toList(),
        topic.texts().alt(),
        List.of(link(topic.square(), "square", topic), link(topic.story(), "story", topic)),
        topic.poster().map(path -> new Frame.NavLink(path, words.get("toolkit.poster"))),
        Optional.of(topic.square())
            .filter(any -> topic.kind().equals("campaign"))
            .map(one -> new EmblemView.Picture(one.path(), one.width(), one.height())));
  }

  /** Its size is not asked for: then all of them would be drawn for this page. */
  private Pages.FileLink link(ToolkitSheet.Picture picture, String shape, Topic topic) {
    String text =
        words.get("toolkit." + shape)
            + ": PNG, "
            + picture.width()
            + "\u00a0×\u00a0"
            + picture.height();
    return new Pages.FileLink(picture.path(), picture.name(), topic.title() + " – " + text, text);
  }
}
