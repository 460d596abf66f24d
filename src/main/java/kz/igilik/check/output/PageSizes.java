package kz.igilik.check.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
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
  static final int LEAST_PACKING = 2;

  private static final Set<String> FIRST_PAGES =
      Set.of("home", "region", "block", "event", "helplines", "guide", "not-found");

  private PageSizes() {}

  /**
   * @param files the finished site
   */
  public static void run(List<Page> pages, List<OutputFile> files, Problems problems) {
    int style = style(files);
    Map<String, OutputFile> byPath =
        files.stream().collect(Collectors.toMap(OutputFile::path, file -> file));
    for (Page page : pages) {
      Optional.ofNullable(byPath.get(page.address().file()))
          .ifPresent(file -> check(page, file, style, problems));
    }
  }

  private static void check(Page page, OutputFile file, int style, Problems problems) {
    boolean first = FIRST_PAGES.contains(page.kind());
    int besides = first && !(page instanceof Page.NotFoundPage) ? style : 0;
    int most = most(page, first);
    if (file.bytes().length <= LEAST_PACKING * (most - besides)) {
      return;
    }
    int packed = Packed.size(file.bytes()) + besides;
    if (packed > most) {
      problems.report(
          Code.PAGE_TOO_LARGE,
          Position.wholeFile(file.path()),
          file.path(),
          packed,
          most,
          PageParts.largest(file.bytes(), besides));
    }
  }

  private static int most(Page page, boolean first) {
    if (page instanceof Page.LitePage) {
      return LITE_PAGE;
    }
    return first ? FIRST_PAGE : ANY_PAGE;
  }

  /** Page 404 carries the style sheet inside; all others load it. */
  private static int style(List<OutputFile> files) {
    return files.stream()
        .filter(file -> file.path().endsWith(".css"))
        .mapToInt(file -> Packed.size(file.bytes()))
        .sum();
  }
}
