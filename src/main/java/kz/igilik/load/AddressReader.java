package kz.igilik.load;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.model.AddressLedger;
import kz.igilik.problem.Code;
import kz.igilik.schema.AddressFields;

/** Reads {@code data/addresses.yaml}. */
final class AddressReader {
  /** From the folder of a language: {@code /events/almaty/relay/}. */
  private static final Pattern ADDRESS = Pattern.compile("(/[a-z0-9]+(-[a-z0-9]+)*+)++/");

  private AddressReader() {}

  static Optional<AddressLedger> read(String file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file, root, AddressFields.KIND, context).flatMap(AddressReader::ledger);
  }

  private static Optional<AddressLedger> ledger(Fields fields) {
    var entries = new LinkedHashMap<String, AddressLedger.Entry>();
    for (Entry entry : fields.all()) {
      if (!ADDRESS.matcher(entry.key()).matches()) {
        fields.refuse(entry, Code.ADDRESS_WRONG);
        continue;
      }
      fields
          .value(entry, AddressReader::state)
          .ifPresent(
              state ->
                  entries.put(entry.key(), new AddressLedger.Entry(state, entry.value().at())));
    }
    return fields.made(new AddressLedger(entries));
  }

  private static Optional<String> state(String text, ValueParser.Fault fault) {
    if (text.equals(AddressLedger.HERE)
        || text.equals(AddressLedger.REMOVED)
        || ADDRESS.matcher(text).matches()) {
      return Optional.of(text);
    }
    fault.is(Code.ADDRESS_WRONG, text);
    return Optional.empty();
  }
}
