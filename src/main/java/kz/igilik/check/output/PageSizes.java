package kz.igilik.check.output;

import java.util.Set;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;

/**
 * Checks that pages are small enough for slow phones. Pages that readers open first must arrive,
 * with the style sheet, in the first packets of a connection (RFC 6928).
 */
public final class PageSizes {
  /** Most bytes of a first page and the style sheet together, compressed. */
  static final int FIRST_PAGE = 14_000;

  /** Most bytes of any other page alone, compressed: two seconds on a weak 3G connection. */
  static final int ANY_PAGE = 30_000;

  /** Most bytes of a lite page, which needs no other file. */
  static final int LITE_PAGE = 10_000;

  /** HTML compresses at least this much, so most pages need not be compressed to be judged. */
  static final double LEAST_PACKING = 2.25;

  private static final Set<String> FIRST_PAGES =
      Set.of("home", "region", "block", "event", "helplines", "guide", "not-found");

  private final int style;
  private final Problems problems;

  /**
   * @param style the style sheet; all pages load it except 404, which has it inline
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
