package kz.igilik.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The campaign's concept as the source gives it: each activity by its number. */
final class Concept {
  private static final Pattern ACTIVITY = Pattern.compile("- (.+) <!-- (\\d+\\.\\d+) -->");
  private static final Map<String, String> FILES =
      Map.of("kk", "docs/source/concept.kk.corrected.md", "ru", "docs/source/concept.ru.md");

  private Concept() {}

  static Map<String, String> activities(String language) throws IOException {
    var activities = new LinkedHashMap<String, String>();
    for (String line : Files.readAllLines(Path.of(FILES.get(language)))) {
      var activity = ACTIVITY.matcher(line);
      if (activity.matches()) {
        activities.put(activity.group(2), activity.group(1));
      }
    }
    return activities;
  }

  /** Words only, so that punctuation, capitals and line breaks do not matter. */
  static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
