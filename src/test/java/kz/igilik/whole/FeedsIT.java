package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.igilik.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Feeds, sitemap.xml and robots.txt list exactly the pages that exist. */
class FeedsIT {
  /** Pages that repeat others, for paper or in short, and those for addresses where nothing is. */
  private static final Set<Kind> UNNAMED =
      EnumSet.of(
          Kind.NOT_FOUND,
          Kind.GONE,
          Kind.OFFLINE,
          Kind.POSTER,
          Kind.COMMON_POSTER,
          Kind.LITE,
          Kind.EMBED,
          Kind.COMMON_RELEASE,
          Kind.HELP_CARD,
          Kind.COMMON_HELP_CARD);

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void theSitemapNamesEveryPageOnce(WholeSite site) throws Exception {
    Document map = xml(site, "sitemap.xml");
    List<String> named = texts(map, "loc").stream().map(FeedsIT::path).toList();
    List<String> pages =
        site.pages().stream()
            .filter(page -> !UNNAMED.contains(Kind.of(page)) && !isEmptyPair(site, page))
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(pages);
    for (String page : site.pages()) {
      assertThat(site.page(page).select("meta[name=robots][content=noindex]"))
          .as(page)
          .hasSize(pages.contains(page) ? 0 : 1);
    }
  }

  /** A block without events in a region: its calendar is empty, too. */
  private static boolean isEmptyPair(WholeSite site, String page) {
    String[] steps = page.split("/");
    return Kind.of(page) == Kind.REGION_BLOCK
        && !site.text("calendar/" + steps[0] + "/region/" + steps[2] + "/" + steps[3] + ".ics")
            .contains("BEGIN:VEVENT");
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void theSitemapAndThePagesAgreeOnLanguages(WholeSite site) throws Exception {
    for (Element url : elements(xml(site, "sitemap.xml"), "url")) {
      String page = path(texts(url, "loc").get(0));
      List<String> here =
          elements(url, "link").stream()
              .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href"))
              .sorted()
              .toList();
      List<String> there =
          site.page(page).select("link[rel=alternate][hreflang]").stream()
              .map(link -> link.attr("hreflang") + " " + link.attr("href"))
              .sorted()
              .toList();
      assertThat(here).as(page).isEqualTo(there);
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void feedsHoldEveryReleaseAndCallSamplesSo(WholeSite site) throws Exception {
    for (var language : site.data().languages()) {
      Document feed = xml(site, "feeds/" + language.code() + "/press.atom");
      List<Element> entries = elements(feed, "entry");
      List<String> releases =
          site.pages(Kind.RELEASE).filter(page -> page.startsWith(language.code() + "/")).toList();
      assertThat(entries).hasSize(releases.size());
      assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo(language.code());
      for (Element entry : entries) {
        String page = path(elements(entry, "link").get(0).getAttribute("href"));
        assertThat(releases).contains(page);
        String release = page.replaceFirst(".*/press/(.*)/", "$1");
        boolean sample =
            site.data().articles(Article.RELEASE).stream()
                .filter(article -> article.id().equals(release))
                .anyMatch(article -> article.nearest(language.code()).sample());
        assertThat(texts(entry, "title").get(0).contains(language.word("sample.tag").orElseThrow()))
            .isEqualTo(sample);
      }
    }
  }

  /** Feed readers find on a page the feed of its language that concerns it. */
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyPageButThoseOfHelpLeadsToItsFeed(WholeSite site) {
    for (String page : site.pages()) {
      var links = site.page(page).select("head > link[type=application/atom+xml]");
      boolean ofHelp = page.matches("embed/.*|help-card/|[a-z]+/(helplines|guides|safety)/.*");
      assertThat(links).as(page).hasSize(ofHelp ? 0 : 1);
      if (!ofHelp) {
        assertThat(links.get(0).attr("rel")).as(page).isEqualTo("alternate");
        String language = site.page(page).select("html").attr("lang");
        assertThat(Links.target(page, links.get(0).attr("href")))
            .as(page)
            .isEqualTo("feeds/" + language + "/" + topic(Kind.of(page)) + ".atom");
      }
    }
  }

  private static String topic(Kind kind) {
    return switch (kind) {
      case PRESS, RELEASE -> "press";
      case SCHEDULE, WEEK, MONTHS, DAY, REGIONS, REGION, REGION_BLOCK, BLOCKS, BLOCK, EVENT ->
          "events";
      default -> "news";
    };
  }

  /** Each form of a feed tells the same, and its page names all of them. */
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void thePageOfFeedsNamesEachForm(WholeSite site) {
    for (var language : site.data().languages()) {
      String page = language.code() + "/feeds/";
      List<String> named =
          site.page(page).select("main a").eachAttr("href").stream()
              .map(href -> Links.target(page, href))
              .filter(target -> target.startsWith("feeds/"))
              .toList();
      assertThat(named).hasSize(9).allMatch(site::has);
      for (String topic : List.of("press", "news", "events")) {
        String feed = "feeds/" + language.code() + "/" + topic;
        long entries = site.text(feed + ".atom").split("<entry ", -1).length;
        assertThat(site.text(feed + ".rss").split("<item>", -1)).hasSize((int) entries);
        assertThat(site.text(feed + ".json").split("\"date_modified\"", -1)).hasSize((int) entries);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void robotsMayReadEverythingAndFindTheSitemap(WholeSite site) {
    List<String> lines = site.text("robots.txt").lines().toList();
    assertThat(lines).contains("User-agent: *").noneMatch(line -> line.matches("Disallow: *\\S.*"));
    List<String> maps = lines.stream().filter(line -> line.startsWith("Sitemap: ")).toList();
    assertThat(maps).hasSize(1);
    assertThat(path(maps.get(0).substring("Sitemap: ".length()))).isEqualTo("sitemap.xml");
  }

  private static String path(String address) {
    return URI.create(address).getPath().substring(1);
  }

  private static Document xml(WholeSite site, String path) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(site.bytes(path)));
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static List<Element> elements(Element parent, String name) {
    var found = parent.getElementsByTagNameNS("*", name);
    var elements = new ArrayList<Element>();
    IntStream.range(0, found.getLength()).forEach(i -> elements.add((Element) found.item(i)));
    return elements;
  }

  private static List<String> texts(Document document, String name) {
    return texts(document.getDocumentElement(), name);
  }

  private static List<String> texts(Element parent, String name) {
    return elements(parent, name).stream().map(Element::getTextContent).toList();
  }
}
