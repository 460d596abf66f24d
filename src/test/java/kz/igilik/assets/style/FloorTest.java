package kz.igilik.assets.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Style and scripts ask for nothing that the oldest browsers lack (Chrome 64, Safari 12, Firefox
 * 60), unless something that works there stands before it. What they lack is listed in {@code
 * browsers.txt}; what may be missing without harm, and why, in {@code harmless.txt}.
 */
class FloorTest {
  private static final Path ASSETS = Path.of("assets");
  private static final Map<String, String> NEW = listed("browsers.txt");
  private static final Map<String, String> HARMLESS = listed("harmless.txt");
  private static final Pattern FUNCTION = Pattern.compile("([a-z][a-z-]*)\\(");
  private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-zA-Z][\\w-]*(?![\\w(-])");
  private static final Pattern STATE = Pattern.compile("::?([a-z-]+)");
  private static final Pattern FEATURE = Pattern.compile("\\(([a-z-]+)\\s*[:)]");
  private static final Pattern MEMBER = Pattern.compile("\\.([A-Za-z]\\w*)");
  private static final Pattern GLOBAL = Pattern.compile("(?<![.\\w'\"-])([A-Z]\\w+)\\b(?!\\s*:)");
  private static final Pattern TEXT =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'");

  /** Signs of a younger language, each with what it is called. */
  private static final Map<String, String> SYNTAX =
      Map.of(
          "\\?\\.(?=[\\[\\(A-Za-z_])", "optional chaining (Chrome 80)",
          "\\?\\?", "nullish coalescing (Chrome 80)",
          "catch\\s*\\{", "catch without a name (Chrome 66)",
          "&&=|\\|\\|=", "logical assignment (Chrome 85)",
          "\\bimport\\(|^\\s*import ", "modules",
          "\\d_\\d", "separators in numbers (Chrome 75)",
          "(?<![\\w.])#[a-z]\\w*\\s*[=(;]", "private members (Chrome 74)",
          "/[^/\\n]*\\(\\?<[=!a-zA-Z]", "look-behind or names in patterns (Safari 16.4)",
          "/[^/\\n]*\\\\p\\{[^/\\n]*/[a-z]*u", "Unicode classes in patterns (Firefox 78)",
          "for await", "for await (Chrome 63, Firefox 57)");

  private final List<String> found = new ArrayList<>();

  @Test
  void styleComesAfterWhatWorksEverywhere() throws IOException {
    for (Path sheet : files(".css")) {
      read(sheet, withoutComments(Files.readString(sheet)), 0, new ArrayList<>());
    }
    assertThat(found).isEmpty();
  }

  @Test
  void scriptsSpeakTheOldLanguage() throws IOException {
    for (Path script : files(".js")) {
      int number = 0;
      for (String line : withoutComments(Files.readString(script)).lines().toList()) {
        number++;
        script(script + ":" + number, line.replaceFirst("(^|\\s)//.*", ""));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theListsAreOfUse() {
    assertThat(NEW).containsEntry("function clamp", "79 13.1 75").hasSizeGreaterThan(1000);
    assertThat(HARMLESS.keySet())
        .allMatch(name -> NEW.containsKey(name) || name.matches("value .*:(string|Canvas\\w*)"));
    read(Path.of("x.css"), "a{color:red}\n.b{inset:0;aspect-ratio:1}\n.c:has(a){}", 0, List.of());
    read(Path.of("x.css"), ".d{width:min(1px,2px)}.e{width:1px;width:min(1px,2px)}", 0, List.of());
    script("x.js:1", "a?.b.flatMap(c).replaceAll('?.', new AggregateError())");
    assertThat(found)
        .extracting(line -> line.replaceFirst(" needs.*", ""))
        .containsExactly(
            "x.css:2: property aspect-ratio",
            "x.css:3: selector has",
            "x.css:1: function min",
            "x.js:1: optional chaining (Chrome 80)",
            "x.js:1: member flatMap",
            "x.js:1: member replaceAll",
            "x.js:1: global AggregateError");
  }

  // ---- style

  /** Rules between braces; conditions are those around them. */
  private void read(Path sheet, String css, int from, List<String> conditions) {
    int at = from;
    while (at < css.length()) {
      int end = CssText.next(css, at, "{;");
      if (end >= css.length()) {
        return;
      }
      String head = css.substring(at, end).strip();
      int start = at + css.substring(at, end).indexOf(head);
      if (css.charAt(end) == ';') {
        at = end + 1;
        continue;
      }
      int close = CssText.next(css, end + 1, "}");
      String place = sheet + ":" + line(css, start);
      if (head.matches("(?s)@(media|supports|layer|container)\\b.*")) {
        if (!supported(conditions)) {
          condition(place, head);
        }
        var inner = new ArrayList<>(conditions);
        inner.add(head);
        String body = css.substring(0, Math.min(css.length(), close));
        read(sheet, body, end + 1, inner);
      } else {
        if (!head.startsWith("@") && !supported(conditions)) {
          STATE
              .matcher(head)
              .results()
              .forEach(state -> lacks(place, "selector " + state.group(1)));
        }
        if (!head.startsWith("@")) {
          declarations(sheet, css, end + 1, Math.min(css.length(), close), conditions);
        }
      }
      at = close + 1;
    }
  }

  private void condition(String place, String head) {
    String name = head.substring(0, head.indexOf(' '));
    lacks(place, "at-rule " + name);
    FEATURE
        .matcher(head)
        .results()
        .forEach(one -> lacks(place, "at-rule " + name + ":" + one.group(1)));
  }

  private void declarations(Path sheet, String css, int from, int to, List<String> conditions) {
    Set<String> before = new HashSet<>();
    int at = from;
    while (at < to) {
      int end = Math.min(to, CssText.next(css, at, ";"));
      String written = css.substring(at, end);
      int colon = written.indexOf(':');
      if (colon > 0) {
        int start = at + written.indexOf(written.strip());
        String place = sheet + ":" + line(css, start);
        var declaration =
            new Declaration(
                written.substring(0, colon).strip(), written.substring(colon + 1).strip());
        for (Declaration plain : Sides.of(false).plain(List.of(declaration))) {
          if (!supported(conditions)) {
            property(place, plain, before.contains(plain.name()));
          }
          before.add(plain.name());
        }
      }
      at = end + 1;
    }
  }

  private void property(String place, Declaration plain, boolean stoodIn) {
    String name = plain.name();
    if (!name.startsWith("--")) {
      lacks(place, "property " + name);
    }
    // A variable is taken as it is, so nothing that stood before it counts.
    if (stoodIn && !name.startsWith("--") && !plain.value().contains("var(")) {
      return;
    }
    String value = TEXT.matcher(plain.value()).replaceAll("string");
    FUNCTION.matcher(value).results().forEach(one -> lacks(place, "function " + one.group(1)));
    WORD.matcher(value).results().forEach(one -> lacks(place, "value " + name + ":" + one.group()));
  }

  /** Only browsers that know it read it. */
  private static boolean supported(List<String> conditions) {
    return conditions.stream().anyMatch(one -> one.matches("(?s)@supports\\s+(?!not\\b).*"));
  }

  // ---- scripts

  private void script(String place, String line) {
    String code = TEXT.matcher(line).replaceAll("''");
    SYNTAX.forEach(
        (sign, name) -> {
          if (Pattern.compile(sign).matcher(code).find()) {
            found.add(place + ": " + name);
          }
        });
    MEMBER.matcher(code).results().forEach(one -> lacks(place, "member " + one.group(1)));
    GLOBAL.matcher(code).results().forEach(one -> lacks(place, "global " + one.group(1)));
  }

  private void lacks(String place, String name) {
    String versions = NEW.get(name);
    if (versions != null && !HARMLESS.containsKey(name)) {
      found.add(place + ": " + name + " needs Chrome, Safari, Firefox " + versions);
    }
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count();
  }

  /** Lines stay where they are. */
  private static String withoutComments(String text) {
    Matcher comment = Pattern.compile("(?s)/\\*.*?\\*/").matcher(text);
    return comment.replaceAll(one -> one.group().replaceAll("[^\n]", " "));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(ASSETS)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Kind and name, then what else stands there. */
  private static Map<String, String> listed(String file) {
    var listed = new TreeMap<String, String>();
    try (var in = FloorTest.class.getResourceAsStream(file)) {
      new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\s+", 3))
          .forEach(parts -> listed.put(parts[0] + " " + parts[1], parts[2]));
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return listed;
  }
}
