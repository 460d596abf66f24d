package kz.igilik.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A text in one or several languages, in the order of the source.
 *
 * @param texts language code to text; empty if an optional text is missing
 */
public record Localized(Map<String, String> texts) {
  public static final Localized NONE = new Localized(Map.of());

  public Localized {
    texts =
        Collections.unmodifiableMap(new LinkedHashMap<>(texts)); // Map.copyOf would lose the order
  }

  public Optional<String> in(String language) {
    return Optional.ofNullable(texts.get(language));
  }

  /** The same with each text changed. */
  Localized with(UnaryOperator<String> change) {
    var changed = new LinkedHashMap<String, String>();
    texts.forEach((language, text) -> changed.put(language, change.apply(text)));
    return new Localized(changed);
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }
}
