package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.markdown.Html;
import kz.igilik.model.Publish.Part;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** Pages without a language of their own: the gateway, "not found" and "no connection". */
final class BilingualViews {
  private final Map<String, Context> contexts;

  BilingualViews(Map<String, Context> contexts) {
    this.contexts = contexts;
  }

  void addTo(Makers makers) {
    makers.add(Page.GatewayPage.class, this::gateway);
    makers.add(Page.NotFoundPage.class, this::notFound);
    makers.add(Page.OfflinePage.class, this::offline);
  }

  Pages.GatewayView gateway(Page.GatewayPage page) {
    return new Pages.GatewayView(
        frame(page, mainName(), "gateway.description"),
        contexts.values().stream().map(context -> choice(context, "gateway")).toList(),
        contexts.size() == 1
            ? Optional.of(Addresses.home(main().code()).path())
            : Optional.empty());
  }

  /** Served at any depth, so its links are absolute and its style is inline. */
  Pages.NotFoundView notFound(Page.NotFoundPage page) {
    Context main = main();
    String base = main.site().campaign().baseUrl().toString();
    Frame frame = frame(page, main.words().get("not-found.title"), "not-found.text").absolute(base);
    String own = frame.head().files().kindStyle().map(Html::markup).orElse("");
    return new Pages.NotFoundView(
        frame,
        contexts.values().stream().map(context -> choice(context, "not-found")).toList(),
        new Html(main.assets().styleText().markup() + own));
  }

  /** The service worker serves it instead of any page, and sets the base of its links. */
  Pages.OfflineView offline(Page.OfflinePage page) {
    Context main = main();
    return new Pages.OfflineView(
        frame(page, main.words().get("offline.title"), "offline.text"),
        contexts.values().stream().map(context -> choice(context, "offline")).toList());
  }

  private Frame frame(Page page, String title, String description) {
    Context main = main();
    return new Frames(main).frame(page, About.page(title, main.words().get(description)));
  }

  private String mainName() {
    return main().text(main().site().campaign().name());
  }

  private Pages.Choice choice(Context context, String kind) {
    String code = context.code();
    var frames = new Frames(context);
    return new Pages.Choice(
        context.languageView(),
        Addresses.home(code).path(),
        context.campaignView(),
        context.words().get(kind + ".title"),
        context.words().get(kind + ".text"),
        links(context, frames),
        new HelpViews(context).all());
  }

  private static List<Frame.NavLink> links(Context context, Frames frames) {
    var links =
        new ArrayList<>(
            List.of(frames.home(), frames.section("schedule"), frames.section("regions")));
    if (context.has(Part.SEARCH)) {
      links.add(frames.section("search"));
    }
    if (context.site().hasHelp()) {
      Address help = Addresses.section(context.code(), "helplines");
      links.add(frames.link(help, context.words().get("nav.help")));
    }
    return links;
  }

  private Context main() {
    return contexts.values().iterator().next();
  }
}
