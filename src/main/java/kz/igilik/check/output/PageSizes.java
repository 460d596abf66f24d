package kz.igilik.check.output;

import java.util.Set;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;

/**
 * No page is so large that a slow phone waits for it: of what most readers open first, page and
 * style sheet arrive together with the first packets of a connection (RFC 6928).
 */
public final class PageSizes {
  /** Bytes of page and style sheet together, packed. */
  static final int FIRST_PAGE = 14_000;

  /** Two seconds on a weak 3G connection; of the page alone. */
  static final int ANY_PAGE = 30_000;

  /** Of a page for the worst network, which needs nothing beside it. */
  static final int LITE_PAGE = 10_000;

  /** Text with tags packs at least this much; so most pages need not be packed to be judged. */
  static final double LEAST_PACKING = 2.25;

  private static final Set<String> FIRST_PAGES =
      Set.of("home", "region", "block", "event", "helplines", "guide", "not-found");

  private final int style;
  private final Problems problems;

  /**
   * @param style the style sheet, which all pages load but 404, which carries it inside
   */
  public PageSizes(byte[] style, Problems problems) {
    this.style = Packed.size(style);
    this.problems = problems;
  }

  /** Reports a finished page that is too large. */
  public void check(Page page, byte[] bytes) {
    boolean first = FIRST_PAGES.contains(page.kind());
    int besides = first && !(page instanceof Page.NotFoundPage) ? style : 0;
    int most = most(page, first);
    if (bytes.length <= LEAST_PACKING * (most - besides) || Packed.fit(bytes, most - besides)) {
      return;
    }
    int packed = Packed.size(bytes) + besides;
    if (packed > most) {
      problems.report(
          Code.PAGE_TOO_LARGE,
          Position.wholeFile(page.address().file()),
          page.address().file(),
          packed,
          most,
          PageParts.largest(bytes, besides));
    }
  }

  private static int most(Page page, boolean first) {
    if (page instanceof Page.LitePage) {
      return LITE_PAGE;
    }
    return first ? FIRST_PAGE : ANY_PAGE;
  }
}
