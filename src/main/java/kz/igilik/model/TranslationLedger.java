package kz.igilik.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.igilik.problem.Position;

/**
 * Of which original each translation was made.
 *
 * @param entries by the name of the entry: {@code events/almaty/relay}
 */
public record TranslationLedger(Map<String, Entry> entries) {
  public static final TranslationLedger NONE = new TranslationLedger(Map.of());

  /**
   * The texts of one entry.
   *
   * @param texts by the path of the text ({@code venue/name}), then by language
   */
  public record Entry(Map<String, Map<String, Noted>> texts, Position at) {}

  /** Digests of both texts as they were when they last went together. */
  public record Noted(String original, String translation) {}

  /** Whether the campaign keeps a ledger. */
  public boolean isKept() {
    return !entries.isEmpty();
  }

  /** What was noted, by entry, path and language. */
  public Map<String, Noted> all() {
    var all = new TreeMap<String, Noted>();
    entries.forEach(
        (name, entry) ->
            entry
                .texts()
                .forEach(
                    (path, languages) ->
                        languages.forEach(
                            (language, noted) ->
                                all.put(String.join(" ", name, path, language), noted))));
    return all;
  }

  /** How many translations are noted otherwise than in another state, or only in one of them. */
  public int differences(TranslationLedger other) {
    Map<String, Noted> mine = all();
    Map<String, Noted> others = other.all();
    var keys = new TreeSet<>(mine.keySet());
    keys.addAll(others.keySet());
    return (int)
        keys.stream()
            .filter(
                key ->
                    !Optional.ofNullable(mine.get(key))
                        .equals(Optional.ofNullable(others.get(key))))
            .count();
  }

  /** What was noted of a translation. */
  public Optional<Noted> of(String entry, String path, String language) {
    return Optional.ofNullable(entries.get(entry))
        .map(found -> found.texts().get(path))
        .map(languages -> languages.get(language));
  }
}
