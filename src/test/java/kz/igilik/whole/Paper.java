package kz.igilik.whole;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A page as it comes out of a printer.
 *
 * @param width of the first sheet, in millimetres
 * @param text the text on all sheets, with single spaces between words
 */
record Paper(int sheets, int width, String text) {

  /** Prints the open page on A4, as a reader would: without backgrounds. */
  static Paper of(Page page) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      float width = document.getPage(0).getMediaBox().getWidth() / 72 * 25.4f;
      return new Paper(document.getNumberOfPages(), Math.round(width), words(text));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
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
