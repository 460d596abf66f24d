package kz.igilik.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.model.Revision;
import kz.igilik.model.SessionDigest;
import kz.igilik.problem.Code;
import kz.igilik.schema.RevisionFields;

/** Reads {@code data/revisions/<region>.yaml}. */
final class RevisionReader {
  private RevisionReader() {}

  /** The dates of each event of a folder. */
  static Optional<Map<String, List<Revision>>> read(
      String file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file, root, RevisionFields.KIND, context).flatMap(RevisionReader::events);
  }

  private static Optional<Map<String, List<Revision>>> events(Fields fields) {
    var events = new LinkedHashMap<String, List<Revision>>();
    for (var entry : fields.all()) {
      events.put(entry.key(), dates(entry, fields));
    }
    return fields.madeWhole(events);
  }

  private static List<Revision> dates(Entry event, Fields fields) {
    List<Written> written = fields.values(event, RevisionReader::written);
    var dates = new ArrayList<Revision>();
    for (int i = 0; i < written.size(); i++) {
      Written date = written.get(i);
      dates.add(
          new Revision(date.sequence(), date.digest(), fields.origin().at(event.key() + "/" + i)));
    }
    return dates;
  }

  private record Written(int sequence, String digest) {}

  /** {@code 2 7f3a9c2b1d4e}. */
  private static Optional<Written> written(String text, ValueParser.Fault fault) {
    int space = text.indexOf(' ');
    String sequence = text.substring(0, Math.max(space, 0));
    String digest = text.substring(space + 1);
    if (isNumber(sequence) && isDigest(digest)) {
      return Optional.of(new Written(Integer.parseInt(sequence), digest));
    }
    fault.is(Code.REVISION_WRONG, text);
    return Optional.empty();
  }

  private static boolean isNumber(String text) {
    boolean plain = text.equals("0") || !text.startsWith("0");
    return plain
        && !text.isEmpty()
        && text.length() <= 6
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDigest(String text) {
    return text.length() == SessionDigest.LENGTH
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }
}
