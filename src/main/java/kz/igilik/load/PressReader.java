package kz.igilik.load;

import java.util.List;
import java.util.Optional;
import kz.igilik.model.Language;
import kz.igilik.model.Press;
import kz.igilik.model.Press.Contact;
import kz.igilik.schema.PressFields;

/** Reads {@code data/press.yaml}. */
final class PressReader {
  private final HoursReader hours;

  private PressReader(List<Language> languages) {
    this.hours = new HoursReader(languages);
  }

  /**
   * @param languages whose words for days and hours are understood where they are refused
   */
  static Optional<Press> read(
      String file, YamlNode root, ReaderContext context, List<Language> languages) {
    var reader = new PressReader(languages);
    return Fields.ofFile(file, root, PressFields.KIND, context)
        .flatMap(
            fields ->
                fields.made(
                    new Press(
                        fields.texts(PressFields.BOILERPLATE),
                        fields.entries(PressFields.CONTACTS, reader::contact),
                        fields.group(PressFields.LOGO).flatMap(PressReader::logo),
                        fields.origin())));
  }

  private static Optional<Press.Logo> logo(Fields fields) {
    return fields.made(
        new Press.Logo(
            fields.flag(PressFields.OfLogo.SAMPLE),
            fields.texts(PressFields.OfLogo.LICENCE),
            fields.origin()));
  }

  private Optional<Contact> contact(Fields fields) {
    var contact =
        new Contact(
            fields.need(PressFields.OfContact.ID, ""),
            fields.flag(PressFields.OfContact.SAMPLE),
            new Press.Office(
                fields.texts(PressFields.OfContact.NAME),
                fields.texts(PressFields.OfContact.ROLE),
                fields.maybe(PressFields.OfContact.REGION),
                fields.maybe(PressFields.OfContact.HOURS, hours::read),
                fields.values(PressFields.OfContact.LANGUAGES)),
            new Press.Person(
                fields.texts(PressFields.OfContact.PERSON),
                fields.flag(PressFields.OfContact.PUBLIC)),
            new Press.Reach(
                fields.maybe(PressFields.OfContact.PHONE),
                fields.maybe(PressFields.OfContact.EMAIL),
                fields.entries(PressFields.OfContact.CHANNELS, HelplineReader::channel)),
            fields.origin());
    return fields.made(contact);
  }
}
