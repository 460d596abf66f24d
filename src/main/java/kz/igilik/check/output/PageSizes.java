package kz.igilik.check.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;

/** No page is so large, packed as web hosts send it, that a slow phone waits for it. */
public final class PageSizes {
  /** Two seconds on a weak 3G connection. */
  static final int LARGEST = 30_000;

  private PageSizes() {}

  public static void run(List<OutputFile> files, Problems problems) throws IOException {
    for (OutputFile file : files) {
      // Packing makes nothing larger worth speaking of, and most pages are below the bound already.
      if (file.path().endsWith(".html") && file.bytes().length > LARGEST) {
        int packed = packed(file.bytes());
        if (packed > LARGEST) {
          Position at = Position.wholeFile(file.path());
          problems.report(Code.PAGE_TOO_LARGE, at, file.path(), packed, LARGEST);
        }
      }
    }
  }

  private static int packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.size();
  }
}
