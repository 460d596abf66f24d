package kz.igilik.load;

import java.time.LocalDate;
import java.util.Optional;
import kz.igilik.model.Embargo;
import kz.igilik.model.Release;
import kz.igilik.model.Release.Attachments;
import kz.igilik.model.Release.Correction;
import kz.igilik.model.Release.Dateline;
import kz.igilik.model.Release.Quote;
import kz.igilik.schema.ReleaseFields;
import kz.igilik.schema.ReleaseFields.OfCorrection;
import kz.igilik.schema.ReleaseFields.OfQuote;

/** Reads {@code data/press/<release>.yaml}. */
final class ReleaseReader {
  private ReleaseReader() {}

  static Optional<Release> read(
      SourceLayout.ReleaseFile file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file.path(), root, ReleaseFields.KIND, context)
        .flatMap(fields -> release(file.id(), fields));
  }

  private static Optional<Release> release(String id, Fields fields) {
    var release =
        new Release(
            id,
            fields.flag(ReleaseFields.SAMPLE),
            new Dateline(
                fields.need(ReleaseFields.DATE, LocalDate.EPOCH),
                fields.texts(ReleaseFields.PLACE),
                fields.maybe(ReleaseFields.PUBLISH).map(Embargo::new)),
            fields.need(ReleaseFields.CONTACT, ""),
            new Attachments(
                fields.values(ReleaseFields.PICTURES),
                fields.values(ReleaseFields.VIDEOS),
                fields.values(ReleaseFields.DOCUMENTS)),
            fields.entries(ReleaseFields.QUOTES, ReleaseReader::quote),
            fields.entries(ReleaseFields.CORRECTIONS, ReleaseReader::correction),
            fields.origin());
    return fields.made(release);
  }

  private static Optional<Quote> quote(Fields fields) {
    var quote =
        new Quote(
            fields.need(OfQuote.ID, ""),
            fields.flag(OfQuote.SAMPLE),
            fields.texts(OfQuote.SPEAKER),
            fields.texts(OfQuote.ROLE),
            fields.need(OfQuote.DATE, LocalDate.EPOCH),
            fields.texts(OfQuote.TEXT),
            fields.origin());
    return fields.madeWith(quote, OfQuote.ID);
  }

  private static Optional<Correction> correction(Fields fields) {
    var correction =
        new Correction(
            fields.need(OfCorrection.DATE, LocalDate.EPOCH),
            fields.texts(OfCorrection.TEXT),
            fields.values(OfCorrection.FORMER),
            fields.origin());
    return fields.made(correction);
  }
}
