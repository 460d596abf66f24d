package kz.igilik.schema;

import java.net.URI;
import java.util.List;
import kz.igilik.model.Localized;
import kz.igilik.model.Moment;

/** The fields of {@code data/videos/<video>.yaml}. */
public final class VideoFields {
  private static final Declared VIDEO = new Declared("video");

  /** Four hours, in seconds: longer ones are recordings of a day, which nobody captions. */
  private static final int LONGEST = 4 * 60 * 60;

  public static final Field<Boolean> SAMPLE = VIDEO.may("sample", Type.FLAG);
  public static final Field<Localized> TITLE = VIDEO.needs("title", Type.TEXTS);
  public static final Field<Localized> DESCRIPTION = VIDEO.needs("description", Type.TEXTS);
  public static final Field<String> POSTER = VIDEO.needs("poster", Type.WORD);
  public static final Field<URI> LINK = VIDEO.dependsOn("link", Type.URL);
  public static final Field<Integer> DURATION = VIDEO.needs("duration", new Type.Whole(1, LONGEST));
  public static final Field<List<String>> LANGUAGES =
      VIDEO.may("languages", Type.listOf(Type.LANGUAGE));
  public static final Field<Localized> TRANSCRIPT =
      VIDEO.needs("transcript", Type.TEXTS.asMarkdown());

  static {
    VIDEO.share(PictureFields.RIGHTS);
  }

  public static final Field<Moment> PUBLISH = VIDEO.may("publish", Type.MOMENT);

  public static final Kind KIND = Kind.of("data/videos/<video>.yaml", VIDEO);

  private VideoFields() {}
}
