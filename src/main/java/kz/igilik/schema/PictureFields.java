package kz.igilik.schema;

import java.net.URI;
import java.time.LocalDate;
import kz.igilik.model.Localized;
import kz.igilik.model.Moment;
import kz.igilik.model.Picture;
import kz.igilik.model.Picture.Identity;
import kz.igilik.model.Picture.People;

/** The fields of {@code data/pictures/<picture>.yaml}. */
public final class PictureFields {
  private static final Declared PICTURE = new Declared("picture");

  /** Longer descriptions tire those who hear them. */
  private static final int LONGEST_ALT = 300;

  public static final Field<Boolean> SAMPLE = PICTURE.may("sample", Type.FLAG);
  public static final Field<Localized> CAPTION = PICTURE.needs("caption", Type.TEXTS);
  public static final Field<Localized> ALT = PICTURE.needs("alt", Type.TEXTS.atMost(LONGEST_ALT));

  /** Who made it, what others may do with it, whom it shows; the same of a video. */
  static final Declared RIGHTS = new Declared("rights");

  public static final Field<Localized> CREDIT = RIGHTS.needs("credit", Type.NAMES);
  public static final Field<String> LICENCE =
      RIGHTS.needs("licence", Type.OneOf.of(Picture.LICENCES));
  public static final Field<Void> TERMS = RIGHTS.dependsOn("terms", OfTerms.TERMS.group());
  public static final Field<LocalDate> DATE = RIGHTS.needs("date", Type.DATE);
  public static final Field<Localized> PLACE = RIGHTS.may("place", Type.NAMES);
  public static final Field<People> PEOPLE = RIGHTS.needs("people", Type.OneOf.of(People.class));
  public static final Field<Void> CONSENT = RIGHTS.dependsOn("consent", OfConsent.CONSENT.group());

  static {
    PICTURE.share(RIGHTS);
  }

  public static final Field<Boolean> PRESS = PICTURE.may("press", Type.FLAG);
  public static final Field<Moment> PUBLISH = PICTURE.may("publish", Type.MOMENT);

  public static final Kind KIND = Kind.of("data/pictures/<picture>.yaml", PICTURE);

  private PictureFields() {}

  /** The fields of a licence that has no name of its own. */
  public static final class OfTerms {
    private static final Declared TERMS = new Declared("terms");

    public static final Field<Localized> NAME = TERMS.needs("name", Type.NAMES);
    public static final Field<URI> URL = TERMS.needs("url", Type.URL);

    private OfTerms() {}
  }

  /** The fields of a consent. Where children are shown, all are needed. */
  public static final class OfConsent {
    private static final Declared CONSENT = new Declared("consent");

    public static final Field<String> REFERENCE = CONSENT.dependsOn("reference", Type.WORD);
    public static final Field<Identity> IDENTITY =
        CONSENT.dependsOn("identity", Type.OneOf.of(Identity.class));
    public static final Field<LocalDate> EXPIRES = CONSENT.dependsOn("expires", Type.DATE);

    private OfConsent() {}
  }
}
