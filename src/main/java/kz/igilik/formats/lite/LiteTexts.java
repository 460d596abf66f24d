package kz.igilik.formats.lite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.igilik.formats.wording.Wording;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.HelplineView;
import kz.igilik.view.LineView;
import kz.igilik.view.Pages;
import kz.igilik.view.Views;

/** The texts of one language. */
public final class LiteTexts {
  /** Whoever opens the file, on a server or a phone that does not tell, knows that it is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final char NO_BREAK = '\u00A0';

  private final SitePlan plan;
  private final Views views;
  private final Wording wording;

  public LiteTexts(SitePlan plan, Views views, Wording wording) {
    this.plan = plan;
    this.views = views;
    this.wording = wording;
  }

  public List<OutputFile> files() {
    return plan.pages().stream()
        .filter(Page.LitePage.class::isInstance)
        .map(Page.LitePage.class::cast)
        .filter(page -> page.code().equals(wording.language()))
        .map(this::file)
        .toList();
  }

  private OutputFile file(Page.LitePage page) {
    String text = BYTE_ORDER_MARK + text((Pages.LiteView) views.of(page));
    return new OutputFile(
        Addresses.liteText(page.code(), page.region().id()), text.getBytes(StandardCharsets.UTF_8));
  }

  private String text(Pages.LiteView view) {
    var text = new Paragraphs();
    text.line(view.frame().title());
    text.line(wording.list(view.frame().campaignName(), view.frame().campaignDates()));
    text.line(wording.word("region.times"));
    if (view.frame().samples()) {
      text.line(wording.word("sample.notice"));
    }
    view.rest().ifPresent(rest -> rest(text, rest));
    view.days().forEach(day -> list(text, day.heading(), day.lines()));
    if (!view.ongoing().isEmpty()) {
      list(text, wording.word("schedule.ongoing"), view.ongoing());
    }
    if (!view.earlier().isEmpty()) {
      text.heading(wording.word("region.earlier"));
      view.earlier().forEach(day -> list(text, day.heading(), day.lines()));
    }
    text.heading(wording.word("home.help"));
    view.helplines().forEach(line -> helpline(text, line));
    text.heading(view.full().text() + ": " + wording.url(view.full().path()));
    view.frame()
        .updated()
        .ifPresent(day -> text.line(wording.word("page.updated") + ": " + day.text()));
    return text.toString();
  }

  private void rest(Paragraphs text, Pages.LiteRest rest) {
    text.heading(rest.notice());
    rest.blocks().forEach(block -> text.item(block.title() + ": " + wording.url(block.path())));
  }

  private static void list(Paragraphs text, String heading, List<LineView> lines) {
    text.heading(heading);
    for (LineView line : lines) {
      var item = new StringBuilder(line.when()).append(": ").append(line.title());
      line.marks().forEach(mark -> item.append(" [").append(mark.text()).append(']'));
      text.item(item.toString());
      line.place().ifPresent(text::line);
    }
  }

  /** What cannot be opened stands with the safe way to it: nobody is to search for its name. */
  private void helpline(Paragraphs text, HelplineView line) {
    var item = new StringBuilder(line.number().map(number -> number + " – ").orElse(""));
    item.append(line.shortName());
    line.channels().stream()
        .filter(channel -> channel.href().isEmpty())
        .forEach(channel -> item.append(". ").append(channel.note().orElseThrow()));
    text.item(item.toString());
    for (HelplineView.ChannelView channel : line.channels()) {
      channel.href().ifPresent(href -> text.line(way(channel, href)));
    }
  }

  private String way(HelplineView.ChannelView channel, String href) {
    String address = href.startsWith("http") ? href : channel.name();
    String note = channel.note().map(more -> ". " + more).orElse("");
    return wording.word("channel." + channel.kind()) + ": " + address + note;
  }

  /** Plain lines as messengers show them: no sign has a meaning, a space is a space. */
  private static final class Paragraphs {
    private final StringBuilder text = new StringBuilder();

    void heading(String line) {
      text.append('\n');
      line(line);
    }

    void item(String line) {
      line("• " + line);
    }

    void line(String line) {
      text.append(line.replace(NO_BREAK, ' ')).append('\n');
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
