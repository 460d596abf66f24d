package kz.igilik.view.make;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kz.igilik.site.Page;
import kz.igilik.view.page.PageView;

/** Which method makes the view of which kind of page; each maker adds its own. */
final class Makers {
  private final Map<Class<? extends Page>, Function<Page, PageView>> byKind = new HashMap<>();

  <P extends Page> void add(Class<P> kind, Function<P, ? extends PageView> maker) {
    byKind.put(kind, page -> maker.apply(kind.cast(page)));
  }

  /**
   * @throws IllegalArgumentException if no maker knows this kind of page
   */
  PageView view(Page page) {
    var maker = byKind.get(page.getClass());
    if (maker == null) {
      throw new IllegalArgumentException("no view for " + page);
    }
    return maker.apply(page);
  }
}
