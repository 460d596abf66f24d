package kz.igilik.view.make;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.Site;
import kz.igilik.model.Statement;
import kz.igilik.site.Page;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.StatementView;

/** Texts of the campaign, such as the one on accessibility with its statement. */
final class TextViews {
  private static final int FEWEST_CONTENTS = 4;

  private final Context context;
  private final Frames frames;
  private final GuideViews guides;
  private final PressViews press;
  private final Site site;

  TextViews(Context context, Frames frames, GuideViews guides, PressViews press) {
    this.context = context;
    this.frames = frames;
    this.guides = guides;
    this.press = press;
    this.site = context.site();
  }

  void addTo(Makers makers) {
    makers.add(Page.TextPage.class, this::text);
  }

  private Pages.TextPageView text(Page.TextPage page) {
    Article.Text text = page.article().nearest(context.code());
    Optional<Statement> statement = site.statementBelow(page.article());
    Optional<StatementView> view = statement.map(this::statement);
    var about =
        About.page(text.title(), text.description())
            .below(frames.home())
            .updated(site.updated(page.article(), text))
            .sample(text.sample());
    return new Pages.TextPageView(
        frames.frame(page, about.tab(text.tab())),
        frames.prose(page.article(), page),
        contents(text, view),
        view,
        page.ofHelp() ? guides.links() : List.of());
  }

  private StatementView statement(Statement statement) {
    return new StatementViews(context)
        .of(statement, press.contacts(contact -> contact.office().region().isEmpty()));
  }

  private List<Pages.Heading> contents(Article.Text text, Optional<StatementView> below) {
    Stream<Pages.Heading> own =
        context.markdown().read(text.markdown()).headings().stream()
            .filter(heading -> heading.level() == 2)
            .map(heading -> new Pages.Heading(heading.id(), heading.text()));
    List<Pages.Heading> headings =
        Stream.concat(own, below.stream().flatMap(one -> one.headings().stream())).toList();
    return headings.size() < FEWEST_CONTENTS ? List.of() : headings;
  }
}
