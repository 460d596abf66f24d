package kz.igilik.schema;

import java.util.List;
import kz.igilik.model.Hours;
import kz.igilik.model.Localized;

/** The fields of {@code data/press.yaml}. */
public final class PressFields {
  private static final Declared PRESS = new Declared("press");

  public static final Field<Localized> BOILERPLATE = PRESS.may("boilerplate", Type.TEXTS);
  public static final Field<List<Void>> CONTACTS =
      PRESS.may("contacts", Type.listOf(OfContact.CONTACT.group()));

  public static final Field<Void> LOGO = PRESS.may("logo", OfLogo.LOGO.group());

  public static final Kind KIND = Kind.of("data/press.yaml", PRESS);

  private PressFields() {}

  /** The fields of a contact. */
  public static final class OfContact {
    private static final Declared CONTACT = new Declared("contact");

    public static final Field<String> ID = CONTACT.needs("id", Type.ID);
    public static final Field<Boolean> SAMPLE = CONTACT.may("sample", Type.FLAG);
    public static final Field<Localized> NAME = CONTACT.needs("name", Type.NAMES);
    public static final Field<Localized> PERSON = CONTACT.may("person", Type.NAMES);
    public static final Field<Boolean> PUBLIC = CONTACT.may("public", Type.FLAG);
    public static final Field<Localized> ROLE = CONTACT.may("role", Type.NAMES);
    public static final Field<Hours> HOURS = CONTACT.may("hours", Type.HOURS);
    public static final Field<List<String>> LANGUAGES =
        CONTACT.may("languages", Type.listOf(Type.LANGUAGE));
    public static final Field<String> PHONE = CONTACT.may("phone", Type.PHONE);
    public static final Field<String> EMAIL = CONTACT.may("email", Type.EMAIL);
    public static final Field<List<Void>> CHANNELS =
        CONTACT.may("channels", Type.listOf(HelplineFields.OfChannel.CHANNEL.group()));
    public static final Field<String> REGION = CONTACT.may("region", Type.WORD);

    private OfContact() {}
  }

  /** On what terms others may use the logo. */
  public static final class OfLogo {
    private static final Declared LOGO = new Declared("logo");

    public static final Field<Boolean> SAMPLE = LOGO.may("sample", Type.FLAG);
    public static final Field<Localized> LICENCE = LOGO.needs("licence", Type.TEXTS);

    private OfLogo() {}
  }
}
