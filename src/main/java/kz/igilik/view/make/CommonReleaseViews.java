package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.markdown.Html;
import kz.igilik.markdown.ProseBlock;
import kz.igilik.model.Article;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.TextView;

/** A release in all languages side by side, paragraph by paragraph. */
final class CommonReleaseViews {
  private final List<Context> contexts;

  /**
   * @param contexts of each language, the main one first
   */
  CommonReleaseViews(List<Context> contexts) {
    this.contexts = contexts;
  }

  void addTo(Makers makers) {
    makers.add(Page.CommonReleasePage.class, this::page);
  }

  private Pages.CommonReleaseView page(Page.CommonReleasePage page) {
    Context main = contexts.get(0);
    Article.Text text = page.article().nearest(main.code());
    String title = main.words().marked(text.sample(), text.title());
    var about = About.page(title, main.words().described(text.sample(), text.description()));
    List<Frame.NavLink> back =
        contexts.stream().map(context -> back(page.article(), context)).toList();
    return new Pages.CommonReleaseView(
        new Frames(main).frame(page, about.sample(text.sample())),
        contexts.stream().map(context -> head(page.article(), context)).toList(),
        rows(page),
        back);
  }

  private static Pages.AlignedHead head(Article article, Context context) {
    Article.Text text = article.nearest(context.code());
    return new Pages.AlignedHead(
        context.code(),
        Context.direction(context.language()),
        new Frame.NavLink(
            Addresses.home(context.code()).path(), context.text(context.site().campaign().name())),
        context.words().marked(text.sample(), text.title()),
        text.description());
  }

  private static Frame.NavLink back(Article article, Context context) {
    return new Frame.NavLink(
        Addresses.release(context.code(), article.id()).path(),
        context.language().name(),
        false,
        Optional.of(context.code()));
  }

  private List<Pages.Aligned> rows(Page.CommonReleasePage page) {
    var columns = contexts.stream().map(context -> column(page, context)).toList();
    int longest = columns.stream().mapToInt(List::size).max().orElse(0);
    var rows = new ArrayList<Pages.Aligned>();
    for (int i = 0; i < longest; i++) {
      int at = i;
      rows.add(
          new Pages.Aligned(
              columns.stream()
                  .map(column -> at < column.size() ? List.of(column.get(at)) : List.<TextView>of())
                  .toList()));
    }
    return List.copyOf(rows);
  }

  private static List<TextView> column(Page.CommonReleasePage page, Context context) {
    Article.Text text = page.article().nearest(context.code());
    String root = page.address().root();
    var column = new ArrayList<TextView>();
    for (ProseBlock block :
        context.markdown().blocks(text.markdown(), target -> "", context.code() + "-s")) {
      Html shown = context.told(PictureViews.within(block.html(), root, context));
      if (!shown.markup().isBlank()) { // a picture that may not be shown leaves nothing
        var html = shown.placedAt(root, context.code());
        column.add(
            new TextView(html, context.code(), Context.direction(context.language()), false));
      }
    }
    return column;
  }
}
