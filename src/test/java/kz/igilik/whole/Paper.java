package kz.igilik.whole;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as it comes out of a printer.
 *
 * @param width of the first sheet, in millimetres
 * @param feet the last line on each sheet
 * @param filled how far down each sheet has text, 1 is all of it
 * @param text the text on all sheets, with single spaces between words
 */
record Paper(int sheets, int width, List<String> feet, List<Double> filled, String text) {

  /** Prints the open page on A4, as a reader would: without backgrounds. */
  static Paper of(Page page) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      String text = stripper.getText(document);
      List<String> feet = new ArrayList<>();
      List<Double> filled = new ArrayList<>();
      var lowest = new Lowest();
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        filled.add(lowest.on(document, sheet));
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        String[] lines = stripper.getText(document).strip().split("\\R");
        feet.add(words(lines[lines.length - 1]));
      }
      float width = document.getPage(0).getMediaBox().getWidth() / 72 * 25.4f;
      return new Paper(
          document.getNumberOfPages(),
          Math.round(width),
          List.copyOf(feet),
          List.copyOf(filled),
          words(text));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Where the lowest letter of a sheet stands. */
  private static final class Lowest extends PDFTextStripper {
    private double lowest;

    double on(PDDocument document, int sheet) throws IOException {
      lowest = 0;
      setStartPage(sheet);
      setEndPage(sheet);
      getText(document);
      return lowest;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      lowest = Math.max(lowest, letter.getYDirAdj() / letter.getPageHeight());
      super.processTextPosition(letter);
    }
  }

  /** Whether a text is on the sheets, wherever its lines break. */
  boolean says(String wanted) {
    return text.contains(words(wanted));
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").replace("- ", "-").strip();
  }
}
