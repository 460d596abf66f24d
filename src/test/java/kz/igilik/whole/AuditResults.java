package kz.igilik.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Audit results for each kind of page, and how they are written into the accessibility statement:
 * {@code audit} is the last field of {@code data/accessibility.yaml}.
 */
public final class AuditResults {
  private static final String FIELD = "audit:";
  private static final String BY_HAND_NEVER =
      "# Written by: mvn verify -Dit.test=AccessibilityIT -Daccessibility=update\n";

  private final Map<Kind, Set<String>> pages = new EnumMap<>(Kind.class);
  private final Map<Kind, List<String>> found = new EnumMap<>(Kind.class);

  /** Adds the barriers found in one audit of a page. */
  void add(String path, List<String> obstacles) {
    Kind kind = Kind.of(path);
    pages.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(path);
    List<String> all = found.computeIfAbsent(kind, any -> new ArrayList<>());
    obstacles.forEach(line -> all.add(path + ": " + line));
  }

  /** Adds these results to those of other audits. */
  void addTo(AuditResults all) {
    pages.values().stream().flatMap(Set::stream).forEach(path -> all.add(path, List.of()));
    found.forEach((kind, lines) -> all.found.get(kind).addAll(lines));
  }

  List<String> found() {
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** One line for each kind, as written in the statement. */
  List<String> lines() {
    return pages.keySet().stream()
        .map(
            kind ->
                "    - {kind: %s, pages: %d, found: %d}"
                    .formatted(kind.written(), pages.get(kind).size(), found.get(kind).size()))
        .toList();
  }

  /** Kinds and what was found on them, without the number of pages. */
  public static List<String> kindsIn(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("    - {kind: "))
        .map(line -> line.replaceFirst(" pages: [0-9]+,", ""))
        .toList();
  }

  /**
   * The field as a whole.
   *
   * @param tool with its version
   */
  String written(
      LocalDate today, String tool, String browser, List<Integer> widths, List<Integer> enlarged) {
    return FIELD
        + "\n  date: "
        + today
        + "\n  tool: "
        + tool
        + "\n  browser: "
        + browser
        + "\n  widths: "
        + widths
        + "\n  enlarged: "
        + enlarged
        + "\n  results:\n"
        + lines().stream().collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The statement with new results; everything else stays the same, byte for byte. */
  static String into(String statement, String written) {
    int old = statement.startsWith(FIELD) ? 0 : statement.indexOf("\n" + FIELD) + 1;
    if (old > 0) {
      return statement.substring(0, old) + written;
    }
    return statement.stripTrailing() + "\n" + BY_HAND_NEVER + written;
  }
}
