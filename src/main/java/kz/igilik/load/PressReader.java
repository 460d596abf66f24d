package kz.igilik.load;

import java.util.Optional;
import kz.igilik.model.Press;
import kz.igilik.model.Press.Contact;
import kz.igilik.schema.PressFields;

/** Reads {@code data/press.yaml}. */
final class PressReader {
  private PressReader() {}

  static Optional<Press> read(String file, YamlNode root, Reading reading) {
    return Fields.ofFile(file, root, PressFields.KIND, reading)
        .flatMap(
            fields -> fields.made(new Press(fields.entries("contacts", PressReader::contact))));
  }

  private static Optional<Contact> contact(Fields fields) {
    var contact =
        new Contact(
            fields.flag("sample"),
            fields.texts("name"),
            fields.maybeTexts("role"),
            fields.maybe("phone", Values::phone),
            fields.maybe("email", Values::email),
            fields.maybe("region", Values::anyText),
            fields.origin());
    return fields.made(contact);
  }
}
