package kz.igilik.load;

import java.util.Optional;
import kz.igilik.model.Press;
import kz.igilik.model.Press.Contact;
import kz.igilik.schema.PressFields;

/** Reads {@code data/press.yaml}. */
final class PressReader {
  private PressReader() {}

  static Optional<Press> read(String file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file, root, PressFields.KIND, context)
        .flatMap(
            fields ->
                fields.made(
                    new Press(
                        fields.texts(PressFields.BOILERPLATE),
                        fields.entries(PressFields.CONTACTS, PressReader::contact),
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

  private static Optional<Contact> contact(Fields fields) {
    var contact =
        new Contact(
            fields.need(PressFields.OfContact.ID, ""),
            fields.flag(PressFields.OfContact.SAMPLE),
            fields.texts(PressFields.OfContact.NAME),
            fields.texts(PressFields.OfContact.ROLE),
            fields.maybe(PressFields.OfContact.PHONE),
            fields.maybe(PressFields.OfContact.EMAIL),
            fields.maybe(PressFields.OfContact.REGION),
            fields.origin());
    return fields.made(contact);
  }
}
