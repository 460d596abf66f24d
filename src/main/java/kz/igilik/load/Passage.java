package kz.igilik.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.igilik.problem.Position;
import kz.igilik.schema.Field;

/**
 * A text of the sources that stands in several languages, or should.
 *
 * @param entry the file it belongs to, without folder {@code data}, language and ending: {@code
 *     events/almaty/relay}, {@code content/guides/lost}; in a file with a list, with the id of the
 *     item: {@code helplines/family-111}
 * @param path within the entry: {@code title}, {@code venue/name}
 * @param field its declaration; empty for the text below the head of a file
 * @param texts by language
 * @param at the text as a whole
 */
public record Passage(
    String entry, String path, Optional<Field<?>> field, Map<String, Written> texts, Position at) {
  public Passage {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts)); // keeps the order
  }

  /** The text in one language. */
  public record Written(String text, Position at) {}

  public Optional<Written> in(String language) {
    return Optional.ofNullable(texts.get(language));
  }

  /** The same passage with the languages of another file. */
  Passage with(Passage other) {
    var all = new LinkedHashMap<>(texts);
    all.putAll(other.texts);
    return new Passage(entry, path, field, all, at);
  }
}
