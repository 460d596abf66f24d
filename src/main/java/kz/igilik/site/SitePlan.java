package kz.igilik.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pages of the site in order, the language-less first. */
public record SitePlan(List<Page> pages, Programme programme) {

  /** The kinds of page that the site has. */
  public List<String> kinds() {
    return pages.stream().map(Page::kind).distinct().toList();
  }

  /** The pages of a kind in one language. */
  public <P extends Page.InLanguage> Stream<P> pages(Class<P> kind, String language) {
    return pages.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(page -> page.code().equals(language));
  }

  /** Pages by path. */
  public Map<String, Page> byPath() {
    return pages.stream()
        .collect(Collectors.toUnmodifiableMap(page -> page.address().path(), page -> page));
  }
}
