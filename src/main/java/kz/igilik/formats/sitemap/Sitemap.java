package kz.igilik.formats.sitemap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.igilik.formats.xml.Xml;
import kz.igilik.model.Campaign;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;

/** All pages that search engines should index, each with its translations. */
public final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /**
   * Maximum number of addresses in one file, by the protocol; a larger site gets an index of files.
   */
  private static final int MOST = 50_000;

  private final Campaign campaign;
  private final List<Page> pages;
  private final LastChanges changes;
  private final int most;

  public Sitemap(Site site, SitePlan plan) {
    this(site, plan, MOST);
  }

  Sitemap(Site site, SitePlan plan, int most) {
    this.campaign = site.campaign();
    List<String> languages = campaign.languages();
    this.pages =
        plan.pages().stream().filter(page -> page.indexed() && !page.forwards(languages)).toList();
    this.changes = new LastChanges(site, plan.programme());
    this.most = most;
  }

  public List<OutputFile> files() {
    if (pages.size() <= most) {
      return List.of(new OutputFile(Addresses.siteMap(), addresses(pages)));
    }
    int parts = (pages.size() + most - 1) / most;
    var files = new ArrayList<OutputFile>();
    files.add(new OutputFile(Addresses.siteMap(), index(parts)));
    IntStream.range(0, parts).mapToObj(this::part).forEach(files::add);
    return files;
  }

  private OutputFile part(int part) {
    List<Page> own = pages.subList(part * most, Math.min(pages.size(), (part + 1) * most));
    return new OutputFile(path(part), addresses(own));
  }

  /** Counted from 0 here, from 1 in addresses. */
  private static String path(int part) {
    return Addresses.siteMap(part + 1);
  }

  private byte[] index(int parts) {
    var xml = new Xml().open("sitemapindex", "xmlns", NAMESPACE).line();
    for (int part = 0; part < parts; part++) {
      xml.open("sitemap").element("loc", campaign.url(path(part))).close().line();
    }
    return xml.close().bytes();
  }

  private byte[] addresses(List<Page> listed) {
    var xml =
        new Xml()
            .open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml")
            .line();
    listed.forEach(page -> address(xml, page));
    return xml.close().bytes();
  }

  private void address(Xml xml, Page page) {
    xml.open("url").element("loc", campaign.url(page.address().path()));
    changes.of(page).ifPresent(day -> xml.element("lastmod", day.toString()));
    page.alternates(campaign.languages())
        .forEach(
            (language, address) ->
                xml.empty(
                    "xhtml:link",
                    "rel",
                    "alternate",
                    "hreflang",
                    language,
                    "href",
                    campaign.url(address.path())));
    xml.close().line();
  }
}
