package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.igilik.whole.Links.Link;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link resolves wherever the site is hosted, and every page is reachable. */
class LinksIT {
  private static final int MOST_CLICKS = 3;

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyLinkAndAnchorResolvesAtTheRootAndInAFolder(WholeSite site) {
    assertThat(broken(site)).isEmpty();
  }

  /** Links with the whole address of this site that lead to none of its files. */
  static List<String> brokenWhole(WholeSite site, URI base) {
    return site.pages().stream()
        .flatMap(
            page ->
                Links.of(site.page(page)).stream()
                    .map(Link::target)
                    .filter(target -> target.startsWith(base.toString()))
                    .filter(target -> !site.has(base.relativize(URI.create(target)).getPath()))
                    .map(target -> page + " → " + target))
        .toList();
  }

  /** Broken links, each with its page. */
  static List<String> broken(WholeSite site) {
    var broken = new ArrayList<String>();
    for (String page : site.pages()) {
      for (Link link : Links.of(site.page(page))) {
        if (!link.isAbsolute() && !resolves(site, page, link)) {
          broken.add(page + " → " + link.target());
        }
      }
    }
    return broken;
  }

  /** Else switching the language would lose the place. Letters of the index differ by alphabet. */
  @Test
  void anchorsAreTheSameInEveryLanguage() {
    for (WholeSite site : List.of(FullCampaign.site(), SecondCampaign.site())) {
      String first = site.languages().get(0);
      for (Gallery.Shown shown : Gallery.of(site, first)) {
        if (shown.path().startsWith(first + "/") && Kind.of(shown.path()) != Kind.SEARCH) {
          List<String> anchors = site.page(shown.path()).select("main [id]").eachAttr("id");
          for (String language : site.languages()) {
            String other = language + shown.path().substring(first.length());
            assertThat(site.page(other).select("main [id]").eachAttr("id"))
                .as(other)
                .containsExactlyInAnyOrderElementsOf(anchors);
          }
        }
      }
    }
  }

  /** Control: the check does find broken links. */
  @Test
  void linksThatLeadNowhereAreFound() {
    WholeSite site = SecondCampaign.site();
    String links =
        "<a href=\"../gone/\">1</a><a href=\"#gone\">2</a><img src=\"gone.png\">"
            + "<a href=\"/en/\">3</a><a href=\"../../../../\">4</a>";
    String home = site.text("en/").replace("<main", links + "<main");
    assertThat(broken(site.with("en/", home)))
        .containsExactlyInAnyOrder(
            "en/ → ../gone/", "en/ → #gone", "en/ → gone.png", "en/ → /en/", "en/ → ../../../../");
  }

  private static boolean resolves(WholeSite site, String page, Link link) {
    URI folder = URI.create("http://host/" + LocalServer.DEEP);
    URI target = folder.resolve(page).resolve(link.target());
    if (!target.getPath().startsWith(folder.getPath())) {
      return false; // climbs out of the folder, or begins with a slash
    }
    String path = target.getPath().substring(folder.getPath().length());
    return site.has(path)
        && (target.getFragment() == null || hasAnchor(site, path, target.getFragment()));
  }

  private static boolean hasAnchor(WholeSite site, String path, String anchor) {
    return site.page(path).getElementById(anchor) != null;
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void onlyTheNamesOfAPageAreAbsoluteLinksToTheSite(WholeSite site) {
    var wrong = new ArrayList<String>();
    for (String page : site.pages()) {
      for (Link link : Links.of(site.page(page))) {
        boolean own = link.target().startsWith("http://127.0.0.1");
        // A release is quoted with its permanent address.
        boolean cited = Kind.of(page) == Kind.RELEASE && link.target().endsWith("/" + page);
        if (own && !cited && !link.isName() && Kind.of(page) != Kind.NOT_FOUND) {
          wrong.add(page + " → " + link.target());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void absoluteNamesPointToPagesThatExist(WholeSite site) {
    var wrong = new ArrayList<String>();
    for (String page : site.pages()) {
      for (Link link : Links.of(site.page(page))) {
        if (link.target().startsWith("http://127.0.0.1")
            && !site.has(URI.create(link.target()).getPath().substring(1))) {
          wrong.add(page + " → " + link.target());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void nothingIsLoadedFromElsewhere(WholeSite site) {
    var loaded = new ArrayList<String>();
    for (String page : site.pages()) {
      for (Link link : Links.of(site.page(page))) {
        boolean own = link.target().startsWith("http://127.0.0.1");
        if (link.resource() && link.isAbsolute() && !own) {
          loaded.add(page + " → " + link.element());
        }
      }
      assertThat(site.page(page).select("iframe, object, embed, form[action], form[method=post]"))
          .as(page)
          .isEmpty();
    }
    site.ending(".css")
        .forEach(
            sheet ->
                assertThat(site.text(sheet)).as(sheet).doesNotContain("http:", "https:", "//"));
    assertThat(loaded).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void linksLeaveTheSiteSafely(WholeSite site) {
    for (String page : site.pages()) {
      for (Link link : Links.of(site.page(page))) {
        if (link.isAbsolute() && !link.isName()) {
          assertThat(link.target())
              .as(page)
              .matches("(https|tel|sms|mailto|geo|webcal|http://127\\.0\\.0\\.1):?.*");
        }
      }
      assertThat(site.page(page).select("a[target]")).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyPageIsAtMostThreeClicksFromHome(WholeSite site) {
    for (String home : site.pages(Kind.HOME).toList()) {
      Map<String, Integer> clicks = clicksFrom(site, home);
      Set<String> far = new TreeSet<>();
      site.pages().stream()
          .filter(page -> page.startsWith(home) && Kind.of(page) != Kind.GONE)
          .filter(page -> !waitsForEvents(site, page))
          .filter(page -> clicks.getOrDefault(page, Integer.MAX_VALUE) > MOST_CLICKS)
          .forEach(far::add);
      assertThat(far).as("pages far from %s", home).isEmpty();
    }
  }

  /**
   * A block that has no events in a region keeps its address, for it may have had some and may get
   * some again. Nothing leads there meanwhile: there is nothing to see.
   */
  private static boolean waitsForEvents(WholeSite site, String page) {
    return Kind.of(page) == Kind.REGION_BLOCK && site.page(page).select(".day__head").isEmpty();
  }

  private static final Set<Kind> ONLY_FROM_OTHER_SITES = EnumSet.of(Kind.EMBED, Kind.GONE);

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void noPageButTheErrorPageIsAnOrphan(WholeSite site) {
    var orphans = new TreeSet<>(site.pages());
    orphans.removeAll(clicksFrom(site, "").keySet());
    orphans.removeIf(page -> ONLY_FROM_OTHER_SITES.contains(Kind.of(page)));
    orphans.removeIf(page -> waitsForEvents(site, page));
    assertThat(orphans).containsExactly("404.html", "offline.html");
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyIdOnAPageIsUnique(WholeSite site) {
    for (String page : site.pages()) {
      var ids = new HashSet<String>();
      List<String> twice =
          site.page(page).select("[id]").stream()
              .map(Element::id)
              .filter(id -> !ids.add(id))
              .toList();
      assertThat(twice).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void languagesNameEachOther(WholeSite site) {
    for (String page : site.pages()) {
      List<String> alternates =
          site.page(page).select("link[rel=alternate][hreflang]").stream()
              .map(link -> link.attr("hreflang") + " " + URI.create(link.attr("href")).getPath())
              .sorted(Comparator.naturalOrder())
              .toList();
      if (site.page(page).select("meta[name=robots][content=noindex]").isEmpty()) {
        assertThat(alternates).as(page).hasSizeGreaterThanOrEqualTo(2);
        alternates.forEach(
            one -> assertThat(alternates(site, one)).as(page + " → " + one).isEqualTo(alternates));
      }
    }
  }

  private static List<String> alternates(WholeSite site, String alternate) {
    String path = alternate.substring(alternate.indexOf('/') + 1);
    return site.page(path).select("link[rel=alternate][hreflang]").stream()
        .map(link -> link.attr("hreflang") + " " + URI.create(link.attr("href")).getPath())
        .sorted()
        .toList();
  }

  private static Map<String, Integer> clicksFrom(WholeSite site, String start) {
    var clicks = new LinkedHashMap<String, Integer>(Map.of(start, 0));
    var open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String page = open.remove();
      for (String next : Links.followed(page, site.page(page))) {
        if (isPage(next)
            && site.has(next)
            && clicks.putIfAbsent(next, clicks.get(page) + 1) == null) {
          open.add(next);
        }
      }
    }
    return clicks;
  }

  private static boolean isPage(String path) {
    return path.isEmpty() || path.endsWith("/") || path.endsWith(".html");
  }
}
