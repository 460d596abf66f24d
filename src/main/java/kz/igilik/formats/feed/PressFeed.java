package kz.igilik.formats.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import kz.igilik.formats.xml.Xml;
import kz.igilik.language.Wording;
import kz.igilik.model.Article;
import kz.igilik.model.Campaign;
import kz.igilik.model.Site;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;

/** The press releases in one language, newest first. */
public final class PressFeed {
  private static final Comparator<Release> NEWEST_FIRST =
      Comparator.comparing(Release::published).reversed().thenComparing(Release::id);

  private final Campaign campaign;
  private final Wording wording;
  private final List<Release> releases;

  public PressFeed(Site site, Wording wording) {
    this.campaign = site.campaign();
    this.wording = wording;
    this.releases =
        site.articles(Article.RELEASE).stream()
            .map(article -> Release.of(article, wording.code()))
            .sorted(NEWEST_FIRST)
            .toList();
  }

  /** A release in the language it is shown in. */
  private record Release(String id, String language, Article.Text text) {
    static Release of(Article article, String language) {
      String written =
          article
              .in(language)
              .map(text -> language)
              .orElseGet(() -> article.texts().keySet().iterator().next());
      return new Release(article.id(), written, article.nearest(language));
    }

    LocalDate published() {
      return text.published();
    }

    LocalDate updated() {
      return text.changed();
    }
  }

  public OutputFile file() {
    String path = Addresses.pressFeed(wording.code());
    var xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", wording.code());
    head(xml, campaign.url(path));
    releases.forEach(release -> entry(xml, release));
    return new OutputFile(path, xml.close().bytes());
  }

  private void head(Xml xml, String self) {
    String name = wording.text(campaign.name());
    LocalDate updated =
        releases.stream()
            .map(Release::updated)
            .max(LocalDate::compareTo)
            .orElse(campaign.updated());
    xml.line()
        .element("id", self)
        .line()
        .element("title", name + " – " + wording.words().get("press.releases"))
        .line()
        .element("subtitle", wording.text(campaign.tagline()))
        .line()
        .element("updated", instant(updated))
        .line()
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
        .line();
    alternate(xml, wording.code(), campaign.url(Addresses.section(wording.code(), "press").path()));
    xml.open("author").element("name", name).close().line();
  }

  private void entry(Xml xml, Release release) {
    Address page = Addresses.release(wording.code(), release.id());
    Article.Text text = release.text();
    xml.open("entry", "xml:lang", release.language())
        .line()
        .element("id", campaign.url(page.path()))
        .line()
        .element("title", wording.words().marked(text.sample(), text.title()))
        .line()
        .element("published", instant(release.published()))
        .line()
        .element("updated", instant(release.updated()))
        .line()
        .element("summary", wording.words().described(text.sample(), text.description()))
        .line();
    alternate(xml, release.language(), campaign.url(page.path()));
    xml.element("content", content(text), "type", "html", "xml:base", campaign.url(page.path()))
        .line()
        .close()
        .line();
  }

  private static void alternate(Xml xml, String language, String url) {
    xml.empty("link", "rel", "alternate", "type", "text/html", "hreflang", language, "href", url)
        .line();
  }

  /** Markup with absolute links; a sample begins with the mark of samples. */
  private String content(Article.Text text) {
    String notice =
        text.sample()
            ? wording.markdown().read(wording.words().get("sample.release")).html().markup() + "\n"
            : "";
    return notice
        + wording
            .markdown()
            .read(text.markdown())
            .html()
            .placedAt(campaign.baseUrl().toString(), wording.code())
            .markup();
  }

  private String instant(LocalDate day) {
    ZoneId zone = campaign.zone();
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone));
  }
}
