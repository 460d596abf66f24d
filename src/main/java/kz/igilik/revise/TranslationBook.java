package kz.igilik.revise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import kz.igilik.model.TranslationLedger;
import kz.igilik.model.TranslationLedger.Noted;

/** Writes the ledger of translations. */
public final class TranslationBook {
  private static final String FILE = "translations.yaml";
  private static final String HEAD =
      """
      # Of which original each translation was made: the digests of both texts when they last went together.
      # Written by: igilik revise. Of two versions of a line keep the newer one.
      """;

  private TranslationBook() {}

  /** Replaces the ledger; a campaign in one language has none. */
  public static void write(Path source, TranslationLedger ledger) throws IOException {
    if (ledger.isKept()) {
      LedgerFiles.replace(source.resolve("data").resolve(FILE), text(ledger));
    }
  }

  private static String text(TranslationLedger ledger) {
    var text = new StringBuilder(HEAD);
    new TreeMap<>(ledger.entries())
        .forEach((name, entry) -> text.append(name).append(": ").append(line(entry)).append('\n'));
    return text.toString();
  }

  /** {@code title ru:7f3a9c-11aa22 | venue/name ru:03bb41-98cd00}. */
  private static String line(TranslationLedger.Entry entry) {
    var parts = new ArrayList<String>();
    entry.texts().forEach((path, languages) -> parts.add(path + noted(languages)));
    return String.join(" | ", parts);
  }

  private static String noted(Map<String, Noted> languages) {
    var text = new StringBuilder();
    languages.forEach(
        (language, noted) ->
            text.append(' ')
                .append(language)
                .append(':')
                .append(noted.original())
                .append('-')
                .append(noted.translation()));
    return text.toString();
  }
}
