package kz.igilik.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names and values of a form or of the query of an address. */
record Parameters(Map<String, List<String>> values) {
  static Parameters of(String encoded) {
    var values = new LinkedHashMap<String, List<String>>();
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        decoded(pair.substring(0, equals))
            .ifPresent(
                name ->
                    decoded(pair.substring(equals + 1))
                        .ifPresent(
                            value ->
                                values
                                    .computeIfAbsent(name, any -> new ArrayList<>())
                                    .add(value.replace("\r\n", "\n"))));
      }
    }
    return new Parameters(values);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /** The same with one value for a name. */
  Parameters with(String name, String value) {
    var other = new LinkedHashMap<>(values);
    other.put(name, List.of(value));
    return new Parameters(other);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of a name; empty if there is none. */
  String get(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
