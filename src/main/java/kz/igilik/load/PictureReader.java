package kz.igilik.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import kz.igilik.model.Embargo;
import kz.igilik.model.Picture;
import kz.igilik.model.Picture.Consent;
import kz.igilik.model.Picture.People;
import kz.igilik.schema.PictureFields;

/** Reads {@code data/pictures/<picture>.yaml}. */
final class PictureReader {
  private static final URI NOWHERE = URI.create("https://example.org/");

  private PictureReader() {}

  static Optional<Picture> read(
      SourceLayout.PictureFile file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file.id(), root, PictureFields.KIND, context)
        .flatMap(fields -> picture(file, fields));
  }

  private static Optional<Picture> picture(SourceLayout.PictureFile file, Fields fields) {
    var words =
        new Picture.Words(fields.texts(PictureFields.CAPTION), fields.texts(PictureFields.ALT));
    var picture =
        new Picture(
            file.id(),
            file.original(),
            fields.flag(PictureFields.SAMPLE),
            words,
            rights(fields),
            taken(fields),
            new Picture.Shown(
                people(fields),
                fields.group(PictureFields.CONSENT).flatMap(PictureReader::consent),
                fields.flag(PictureFields.PRESS),
                fields.maybe(PictureFields.PUBLISH).map(Embargo::new)),
            fields.origin());
    return fields.made(picture);
  }

  static Picture.Taken taken(Fields fields) {
    return new Picture.Taken(
        fields.need(PictureFields.DATE, LocalDate.EPOCH), fields.texts(PictureFields.PLACE));
  }

  static People people(Fields fields) {
    return fields.need(PictureFields.PEOPLE, People.NONE);
  }

  static Picture.Rights rights(Fields fields) {
    var credit = fields.texts(PictureFields.CREDIT);
    String licence = fields.need(PictureFields.LICENCE, "");
    if (licence.equals(Picture.OTHER)) {
      fields.needs(PictureFields.TERMS);
    }
    return new Picture.Rights(
        credit, licence, fields.group(PictureFields.TERMS).flatMap(PictureReader::terms));
  }

  private static Optional<Picture.Terms> terms(Fields fields) {
    var terms =
        new Picture.Terms(
            fields.texts(PictureFields.OfTerms.NAME),
            fields.need(PictureFields.OfTerms.URL, NOWHERE));
    return fields.made(terms);
  }

  static Optional<Consent> consent(Fields fields) {
    var consent =
        new Consent(
            fields.maybe(PictureFields.OfConsent.REFERENCE),
            fields.maybe(PictureFields.OfConsent.IDENTITY),
            fields.maybe(PictureFields.OfConsent.EXPIRES));
    return fields.made(consent);
  }
}
