package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.language.Words;
import kz.igilik.model.Publish.Part;
import kz.igilik.site.Address;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** What stands at addresses whose pages have moved or are gone. */
final class GoneViews {
  private final Context context;
  private final Frames frames;

  GoneViews(Context context, Frames frames) {
    this.context = context;
    this.frames = frames;
  }

  void addTo(Makers makers) {
    makers.add(Page.GonePage.class, this::gone);
  }

  private Pages.GoneView gone(Page.GonePage page) {
    Words words = context.words();
    Optional<Address> now = page.movedTo();
    String kind = now.isPresent() ? "moved" : "removed";
    String text = words.get(kind + ".text");
    var about = About.page(words.get(kind + ".title"), text).below(frames.home());
    return new Pages.GoneView(
        frames.frame(page, about),
        text,
        now.map(Address::path),
        now.map(address -> List.of(frames.link(address, words.get("moved.go"))))
            .orElseGet(this::ways));
  }

  private List<Frame.NavLink> ways() {
    var ways = new ArrayList<Frame.NavLink>();
    List.of("schedule", "regions").forEach(name -> ways.add(frames.section(name)));
    if (context.has(Part.SEARCH)) {
      ways.add(frames.section("search"));
    }
    ways.add(frames.home());
    return ways;
  }
}
