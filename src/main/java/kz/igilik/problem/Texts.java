package kz.igilik.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Texts for the people who run the program, from {@code <name>_<language>.properties} beside a
 * class. The files decide which languages there are; English is complete and replaces texts that
 * another language lacks.
 */
public final class Texts {
  /** System property with which the launchers tell how the program was called. */
  public static final String COMMAND = "igilik.command";

  private final Properties texts;
  private final String language;

  private Texts(String language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** Languages the program speaks, listed in {@code languages.properties} beside this class. */
  public static List<String> languages() {
    return List.of(
        read(Texts.class, "languages.properties")
            .orElseThrow()
            .getProperty("languages")
            .split(","));
  }

  /** The language asked for if the program speaks it, else the system's, else English. */
  public static String choose(String asked) {
    String wanted = asked == null ? Locale.getDefault().getLanguage() : asked;
    return languages().contains(wanted) ? wanted : "en";
  }

  public static Texts of(Class<?> beside, String name, String language) {
    Properties texts = read(beside, name + "_en.properties").orElseThrow();
    read(beside, name + "_" + language + ".properties").ifPresent(texts::putAll);
    return new Texts(language, texts);
  }

  public String language() {
    return language;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** The command that starts the program here; {@code igilik} unless a launcher tells otherwise. */
  public static String command() {
    return System.getProperty(COMMAND, "igilik");
  }

  /** The text with its places {@code {0}}, {@code {1}} …, and {@code {igilik}}, filled. */
  public String get(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return fill(text, values);
  }

  private static String fill(String text, Object... values) {
    var filled = new StringBuilder();
    int from = 0;
    for (int open; (open = text.indexOf('{', from)) >= 0; ) {
      int close = text.indexOf('}', open);
      String inside = close < 0 ? "" : text.substring(open + 1, close);
      if (inside.equals("igilik")) {
        filled.append(text, from, open).append(command());
        from = close + 1;
        continue;
      }
      if (!inside.matches("\\d")) {
        filled.append(text, from, open + 1);
        from = open + 1;
        continue;
      }
      int index = Integer.parseInt(inside);
      filled.append(text, from, open).append(index < values.length ? values[index] : "");
      from = close + 1;
    }
    return filled.append(text.substring(from)).toString();
  }

  private static Optional<Properties> read(Class<?> beside, String file) {
    try (var stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        return Optional.empty();
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Optional.of(properties);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
