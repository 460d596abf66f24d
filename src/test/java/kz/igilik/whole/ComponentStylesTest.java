package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A kind of page has the style of whatever its template may print, also of what this campaign has
 * none of: a list of months needs its columns on both pages that have one.
 */
class ComponentStylesTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path STYLES = Path.of("assets/css");
  private static final Pattern IMPORT = Pattern.compile("@import url\\(([^)]+)\\)");
  private static final Pattern SELECTORS = Pattern.compile("([^{};]+)\\{");
  private static final Pattern FIRST_CLASS =
      Pattern.compile("(?:^|,)\\s*\\.([a-z][\\w-]*)", Pattern.MULTILINE);
  private static final Pattern PRINTED = Pattern.compile("class=\"([^\"]*)\"");
  private static final Pattern ALIAS = Pattern.compile("<#import \"([^\"]+)\" as (\\w+)>");

  /** Prints some of what it has on pages of help only, or on pages to share. */
  private static final String FRAME = "/layout/";

  private static final Pattern CALL = Pattern.compile("<@(?:(\\w+)\\.)?(\\w+)");
  private static final Pattern MACRO =
      Pattern.compile("<#macro (\\w+)[^>]*>(.*?)</#macro>", Pattern.DOTALL);

  /** Pages that carry nothing but the style of their own kind. */
  private static final Set<String> ALONE = Set.of("lite");

  private final Map<String, Set<String>> sheetsOfClasses = new HashMap<>();

  @Test
  void everyKindHasTheStyleOfWhatItsTemplateMayPrint() throws IOException {
    try (Stream<Path> sheets = Files.list(STYLES.resolve("components"))) {
      for (Path sheet : sheets.toList()) {
        String name = STYLES.relativize(sheet).toString().replace('\\', '/');
        classesIn(name)
            .forEach(one -> sheetsOfClasses.computeIfAbsent(one, x -> new HashSet<>()).add(name));
      }
    }
    List<String> lacking = new ArrayList<>();
    for (String kind : kinds()) {
      Set<String> styled = new HashSet<>();
      for (String sheet : sheetsOf(kind)) {
        styled.addAll(classesIn(sheet));
      }
      for (String printed : printedBy(kind)) {
        if (sheetsOfClasses.containsKey(printed) && !styled.contains(printed)) {
          lacking.add(kind + " prints ." + printed + " of " + sheetsOfClasses.get(printed));
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  /** Control: the months of calendars, and what a macro of another file calls, are seen. */
  @Test
  void whatATemplateMayPrintIsFollowedIntoItsComponents() throws IOException {
    assertThat(printedBy("subscribe-region")).contains("columns", "whole", "link");
    assertThat(printedBy("press")).doesNotContain("columns");
  }

  private static List<String> kinds() throws IOException {
    try (Stream<Path> pages = Files.list(TEMPLATES.resolve("pages"))) {
      return pages
          .map(page -> page.getFileName().toString().replace(".ftlh", ""))
          .filter(kind -> !ALONE.contains(kind))
          .sorted()
          .toList();
    }
  }

  // ---- style

  private static Set<String> sheetsOf(String kind) throws IOException {
    var sheets = new HashSet<String>();
    addWithImports("site.css", sheets);
    if (Files.exists(STYLES.resolve("kinds/" + kind + ".css"))) {
      addWithImports("kinds/" + kind + ".css", sheets);
    }
    return sheets;
  }

  private static void addWithImports(String sheet, Set<String> sheets) throws IOException {
    if (sheets.add(sheet)) {
      for (MatchResult next : IMPORT.matcher(style(sheet)).results().toList()) {
        addWithImports(next.group(1), sheets);
      }
    }
  }

  private static Set<String> classesIn(String sheet) throws IOException {
    return SELECTORS
        .matcher(style(sheet))
        .results()
        .flatMap(rule -> FIRST_CLASS.matcher(rule.group(1)).results())
        .map(one -> one.group(1))
        .collect(Collectors.toSet());
  }

  private static String style(String sheet) throws IOException {
    return Files.readString(STYLES.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
  }

  // ---- templates

  private static Set<String> printedBy(String kind) throws IOException {
    var printed = new TreeSet<String>();
    String page = "/pages/" + kind + ".ftlh";
    addPrinted(page, MACRO.matcher(template(page)).replaceAll(""), printed, new HashSet<>());
    return printed;
  }

  /** The classes in a piece of a template, and in the macros it calls. */
  private static void addPrinted(String file, String piece, Set<String> printed, Set<String> seen)
      throws IOException {
    PRINTED
        .matcher(piece.replaceAll("<#[^>]*>|</#[^>]*>|\\$\\{[^}]*\\}", " "))
        .results()
        .forEach(one -> printed.addAll(List.of(one.group(1).strip().split("\\s+"))));
    Map<String, String> aliases =
        ALIAS
            .matcher(template(file))
            .results()
            .collect(Collectors.toMap(one -> one.group(2), one -> one.group(1), (a, b) -> a));
    for (MatchResult call : CALL.matcher(piece).results().toList()) {
      String from = call.group(1) == null ? file : aliases.getOrDefault(call.group(1), file);
      if (!from.startsWith(FRAME) && seen.add(from + "#" + call.group(2))) {
        for (MatchResult macro : MACRO.matcher(template(from)).results().toList()) {
          if (macro.group(1).equals(call.group(2))) {
            addPrinted(from, macro.group(2), printed, seen);
          }
        }
      }
    }
  }

  private static String template(String path) throws IOException {
    return Files.readString(TEMPLATES.resolve(path.substring(1)));
  }
}
