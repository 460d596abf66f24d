package kz.igilik.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All pages of the site in order, the language-less first. */
public record SitePlan(List<Page> pages, Programme programme) {

  /** The kinds of page that the site has. */
  public List<String> kinds() {
    return pages.stream().map(Page::kind).distinct().toList();
  }

  /** Pages by path. */
  public Map<String, Page> byPath() {
    return pages.stream()
        .collect(Collectors.toUnmodifiableMap(page -> page.address().path(), page -> page));
  }
}
