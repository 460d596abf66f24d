package kz.igilik.formats.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.json.JsonArray;
import kz.igilik.language.Wording;
import kz.igilik.model.Activity;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Helpline;
import kz.igilik.model.Site;
import kz.igilik.model.Video;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;

/**
 * Everything that can be found besides events, as rows: kind, title, address, further words, and
 * whether it is a sample. Pages of help appear under the titles of their browser tabs.
 */
final class SearchedPages {
  private static final int LONGEST_TITLE = 90;

  /** In the order in which the page names them; helplines say what they are for instead. */
  private static final List<String> KINDS =
      List.of("block", "activity", "region", "helpline", "guide", "page", "release");

  /** The page of helplines, in addresses and in {@code search.help}. */
  static final String HELPLINES = "helplines";

  /**
   * What can be found.
   *
   * @param more words that are searched and not shown
   */
  record Row(String kind, String title, String path, String more, boolean sample) {
    Row(String kind, String title, String path, String more) {
      this(kind, title, path, more, false);
    }

    Row asSample() {
      return new Row(kind, title, path, more, true);
    }

    JsonArray json() {
      JsonArray json = new JsonArray().add(KINDS.indexOf(kind)).add(title).add(path).add(more);
      return sample ? json.add("1") : json;
    }
  }

  private final Site site;
  private final Wording wording;

  SearchedPages(Site site, Wording wording) {
    this.site = site;
    this.wording = wording;
  }

  /** Where an id of {@code search.help} may lead to; it is the name of one of them. */
  static List<String> pathsOfHelp(String language, String id) {
    return List.of(
        helpline(language, id),
        Addresses.guide(language, id).path(),
        Addresses.section(language, id).path());
  }

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    String code = wording.code();
    for (Block block : site.blocks()) {
      rows.add(entry("block", wording.title(block), Addresses.block(code, block.id())));
      for (Activity activity : block.activities()) {
        rows.add(activity(block, activity));
      }
    }
    site.regions()
        .forEach(
            region ->
                rows.add(
                    entry(
                        "region",
                        wording.text(region.name()),
                        Addresses.region(code, region.id()))));
    site.helplines().forEach(helpline -> rows.add(helpline(helpline)));
    site.articles(Article.GUIDE).forEach(guide -> rows.add(guide(guide)));
    if (site.hasHelp()) {
      String title = wording.words().get("help.title");
      rows.add(entry("page", title, Addresses.section(code, HELPLINES)));
    }
    site.articles(Article.PAGE)
        .forEach(page -> rows.add(article("page", page, Addresses.section(code, page.id()))));
    site.articles(Article.RELEASE)
        .forEach(
            release ->
                rows.add(article("release", release, Addresses.release(code, release.id()))));
    site.videos().forEach(video -> rows.add(video(video)));
    return rows;
  }

  /** Its name, or else the beginning of its text; all its words are searched. */
  private Row activity(Block block, Activity activity) {
    String text = wording.text(activity.text());
    String title = activity.title().isEmpty() ? cut(text) : wording.text(activity.title());
    String path = Addresses.block(wording.code(), block.id()).path() + "#" + activity.id();
    return new Row("activity", title, path, text);
  }

  private Row helpline(Helpline helpline) {
    String title =
        Stream.concat(helpline.number().stream(), Stream.of(wording.text(helpline.name())))
            .collect(Collectors.joining(" · "));
    String path = helpline(wording.code(), helpline.id());
    return new Row("helpline", title, path, wording.text(helpline.purpose()));
  }

  private static String helpline(String language, String id) {
    return Addresses.section(language, HELPLINES).path() + "#" + id;
  }

  private Row guide(Article guide) {
    Article.Text text = guide.nearest(wording.code());
    String path = Addresses.guide(wording.code(), guide.id()).path();
    return new Row("guide", shown(text), path, text.title() + " " + text.description());
  }

  private Row article(String kind, Article article, Address address) {
    Article.Text text = article.nearest(wording.code());
    var row = new Row(kind, shown(text), address.path(), text.title() + " " + text.description());
    return article.isSample() ? row.asSample() : row;
  }

  /** A bystander reads no more in the results than in the tab. */
  private static String shown(Article.Text text) {
    return text.tab().orElse(text.title());
  }

  private Row video(Video video) {
    String path = Addresses.video(wording.code(), video.id()).path();
    var row =
        new Row(
            "page", wording.text(video.title()), path, wording.text(video.words().description()));
    return video.sample() ? row.asSample() : row;
  }

  private Row entry(String kind, String title, Address address) {
    return new Row(kind, title, address.path(), "");
  }

  private static String cut(String text) {
    int end = text.length() <= LONGEST_TITLE ? -1 : text.lastIndexOf(' ', LONGEST_TITLE);
    return end < 0 ? text : text.substring(0, end) + " …";
  }
}
