package kz.igilik.schema;

import java.time.LocalDate;
import java.util.List;
import kz.igilik.model.Localized;
import kz.igilik.model.Moment;

/** The fields of {@code data/press/<release>.yaml}. */
public final class ReleaseFields {
  private static final Declared RECORD = new Declared("release-record");

  public static final Field<Boolean> SAMPLE = RECORD.may("sample", Type.FLAG);
  public static final Field<LocalDate> DATE = RECORD.needs("date", Type.DATE);
  public static final Field<Moment> PUBLISH = RECORD.may("publish", Type.MOMENT);
  public static final Field<Localized> PLACE = RECORD.needs("place", Type.NAMES);
  public static final Field<String> CONTACT = RECORD.needs("contact", Type.WORD);
  public static final Field<List<String>> PICTURES = RECORD.may("pictures", Type.listOf(Type.WORD));
  public static final Field<List<String>> VIDEOS = RECORD.may("videos", Type.listOf(Type.WORD));
  public static final Field<List<String>> DOCUMENTS =
      RECORD.may("documents", Type.listOf(Type.WORD));
  public static final Field<List<Void>> QUOTES =
      RECORD.may("quotes", Type.listOf(OfQuote.QUOTE.group()));
  public static final Field<List<Void>> CORRECTIONS =
      RECORD.may("corrections", Type.listOf(OfCorrection.CORRECTION.group()));

  public static final Kind KIND = Kind.of("data/press/<release>.yaml", RECORD);

  private ReleaseFields() {}

  /** The fields of a quote. */
  public static final class OfQuote {
    private static final Declared QUOTE = new Declared("quote");

    public static final Field<String> ID = QUOTE.needs("id", Type.ID);
    public static final Field<Boolean> SAMPLE = QUOTE.may("sample", Type.FLAG);
    public static final Field<Localized> SPEAKER = QUOTE.needs("speaker", Type.NAMES);
    public static final Field<Localized> ROLE = QUOTE.needs("role", Type.NAMES);
    public static final Field<LocalDate> DATE = QUOTE.needs("date", Type.DATE);
    public static final Field<Localized> TEXT = QUOTE.needs("text", Type.TEXTS);

    private OfQuote() {}
  }

  /** The fields of a correction. */
  public static final class OfCorrection {
    private static final Declared CORRECTION = new Declared("correction");

    public static final Field<LocalDate> DATE = CORRECTION.needs("date", Type.DATE);
    public static final Field<Localized> TEXT = CORRECTION.needs("text", Type.TEXTS);
    public static final Field<List<String>> FORMER =
        CORRECTION.may("former", Type.listOf(Type.WORD));

    private OfCorrection() {}
  }
}
