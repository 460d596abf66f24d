package kz.igilik.whole;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links and resources of a page as a browser resolves them. */
final class Links {
  private static final Set<String> NAMES_OF_OWN_ADDRESS = Set.of("canonical", "alternate");

  /**
   * @param element that carries it
   * @param target as written
   * @param resource loaded with the page, not followed by a reader
   */
  record Link(Element element, String target, boolean resource) {

    boolean isAbsolute() {
      return target.matches("(?i)[a-z][a-z0-9+.-]*:.*") || target.startsWith("//");
    }

    /** Requested after the page has loaded, and only by browsers that can install the site. */
    boolean isForInstalling() {
      return element.attr("rel").equals("manifest");
    }

    /** The address of the page itself, in its metadata. */
    boolean isName() {
      return element.normalName().equals("link")
          && NAMES_OF_OWN_ADDRESS.contains(element.attr("rel"));
    }
  }

  private Links() {}

  static List<Link> of(Document page) {
    return Stream.of(
            page.select("a[href], area[href]").stream()
                .map(a -> new Link(a, a.attr("href"), false)),
            page.select("link[href]").stream().map(link -> new Link(link, link.attr("href"), true)),
            page.select("[src]").stream()
                .map(tag -> new Link(tag, tag.attr("src"), !waitsForAClick(tag))),
            page.select("use[href], image[href]").stream()
                .map(tag -> new Link(tag, tag.attr("href"), true)),
            page.select("[poster]").stream().map(tag -> new Link(tag, tag.attr("poster"), true)),
            page.select("[srcset], [data], [action], [formaction], [ping]").stream()
                .map(tag -> new Link(tag, tag.attributes().toString(), true)))
        .flatMap(links -> links)
        .toList();
  }

  /** Films and their captions are loaded when a reader starts them ({@code VideoIT} asks that). */
  private static boolean waitsForAClick(Element tag) {
    return tag.parent() != null && tag.parent().is("video[preload=none]");
  }

  /** Where a relative link of a page leads, from the root of the site. */
  static String target(String page, String link) {
    return URI.create("http://host/" + page).resolve(link).getPath().substring(1);
  }

  /** Pages of the site that this one links to. */
  static List<String> followed(String page, Document document) {
    return of(document).stream()
        .filter(link -> !link.resource() && !link.isAbsolute())
        .map(link -> target(page, link.target()))
        .distinct()
        .toList();
  }
}
