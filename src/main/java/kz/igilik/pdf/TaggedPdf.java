package kz.igilik.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import kz.igilik.font.FontFile;
import kz.igilik.font.Fonts;
import kz.igilik.font.Fonts.Weight;

/**
 * Makes tagged PDF (PDF/UA-1) of a text in XHTML: with language, title, description and the letters
 * that it uses inside. The same text gives the same bytes. Thread-safe.
 */
public final class TaggedPdf {
  /** What fonts are called in a sheet: {@code font-family: letters0, letters1}. */
  private static final String FAMILY = "letters";

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final Fonts fonts;

  static {
    XRLog.setLoggingEnabled(false);
  }

  public TaggedPdf(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The file.
   *
   * @param markup a whole XHTML document that names its language, title and description
   * @param day of the text, because the clock must not tell
   */
  public byte[] of(String markup, String language, LocalDate day) {
    var builder = new PdfRendererBuilder();
    for (Weight weight : Weight.values()) {
      List<FontFile> files = fonts.of(language, weight);
      for (int i = 0; i < files.size(); i++) {
        byte[] bytes = files.get(i).bytes();
        builder.useFont(
            () -> new ByteArrayInputStream(bytes),
            FAMILY + i,
            weight == Weight.BOLD ? BOLD : REGULAR,
            FontStyle.NORMAL,
            true);
      }
    }
    builder.usePdfUaAccessibility(true);
    builder.withHtmlContent(markup, null);
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      var document = renderer.getPdfDocument();
      document.getDocumentInformation().setCreationDate(calendar(day));
      document.getDocumentInformation().setModificationDate(calendar(day));
      document.setDocumentId((long) markup.hashCode());
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) { // all of it is in memory
      throw new UncheckedIOException(impossible);
    }
  }

  private static Calendar calendar(LocalDate day) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }
}
