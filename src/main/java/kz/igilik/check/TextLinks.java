package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.MarkdownPage.Link;
import kz.igilik.model.Article;
import kz.igilik.model.Localized;
import kz.igilik.model.Site;
import kz.igilik.problem.Position;
import kz.igilik.site.Address;

/**
 * The links of texts that lead to a place on a page of the site: {@code /regions/#almaty}. Which
 * places a page has is known only when the page is made; {@code PageLinks} asks here whose links
 * lead there.
 */
public final class TextLinks {
  public static final TextLinks NONE = new TextLinks();

  /** Most texts have no such link and need not be parsed. */
  private static final Pattern MAY_BE = Pattern.compile("/[^\\s)]*#[^\\s)]");

  private final List<Place> places = new ArrayList<>();

  /**
   * A link of a text.
   *
   * @param target as the text writes it
   * @param file that the page lives in
   * @param anchor the part behind the {@code #}
   */
  public record Place(String target, String file, String anchor, Position at) {}

  private TextLinks() {}

  public static TextLinks of(Site site, Markdown markdown) {
    var links = new TextLinks();
    for (Article article : site.articles()) {
      article.texts().forEach((language, text) -> links.article(text, language, markdown));
    }
    Stream.concat(
            site.videos().stream().flatMap(LocalizedField::ofVideo),
            site.events().stream().flatMap(event -> LocalizedField.ofEvent(event).stream()))
        .filter(LocalizedField::isMarkdown)
        .forEach(field -> links.field(field, field.text(), markdown));
    return links;
  }

  private void article(Article.Text text, String language, Markdown markdown) {
    if (MAY_BE.matcher(text.markdown()).find()) {
      for (Link link : markdown.read(text.markdown()).links()) {
        int length = link.target().codePointCount(0, link.target().length());
        add(link.target(), language, BodyPlace.of(text, link.line(), link.column(), length));
      }
    }
  }

  private void field(LocalizedField field, Localized texts, Markdown markdown) {
    texts
        .texts()
        .forEach(
            (language, text) -> {
              if (MAY_BE.matcher(text).find()) {
                Position at = field.in(language);
                for (Link link : markdown.read(text).links()) {
                  Position exact = MarkdownChecks.within(at, text, link.column(), link.target());
                  add(link.target(), language, exact);
                }
              }
            });
  }

  private void add(String target, String language, Position at) {
    int hash = target.indexOf('#');
    boolean inside = target.startsWith("/") && !target.startsWith("//");
    if (inside && hash > 0 && hash + 1 < target.length() && !target.startsWith("#:~:", hash)) {
      String file = new Address(language + target.substring(0, hash)).file();
      places.add(new Place(target, file, target.substring(hash + 1), at));
    }
  }

  public List<Place> places() {
    return List.copyOf(places);
  }

  /** The files of the pages that the links lead to. */
  public Set<String> files() {
    return places.stream().map(Place::file).collect(Collectors.toUnmodifiableSet());
  }
}
