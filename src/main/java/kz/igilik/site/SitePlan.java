package kz.igilik.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All pages of the site in order, the language-less first. */
public record SitePlan(List<Page> pages, Programme programme) {

  /** Pages by path. */
  public Map<String, Page> byPath() {
    return pages.stream()
        .collect(Collectors.toUnmodifiableMap(page -> page.address().path(), page -> page));
  }
}
