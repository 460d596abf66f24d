package kz.igilik.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.CitedFigure;
import kz.igilik.schema.FigureFields;

/** Reads {@code data/facts.yaml}. */
final class FigureReader {
  private FigureReader() {}

  static List<CitedFigure> read(String file, YamlNode root, ReaderContext context) {
    return EntryList.ofFile(file, root, FigureFields.KIND, context, FigureReader::figure);
  }

  private static Optional<CitedFigure> figure(Fields fields) {
    var figure =
        new CitedFigure(
            fields.need(FigureFields.ID, ""),
            fields.flag(FigureFields.SAMPLE),
            fields.texts(FigureFields.LABEL),
            fields.texts(FigureFields.VALUE),
            fields.texts(FigureFields.SOURCE),
            fields.maybe(FigureFields.URL),
            fields.need(FigureFields.DATE, LocalDate.EPOCH),
            fields.origin());
    return fields.made(figure);
  }
}
