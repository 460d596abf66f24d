package kz.igilik.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;

/**
 * The scripts that pages carry, each of them the same wherever it stands: what knows the day and
 * keeps the position when the language is switched, on every ordinary page; what folds days that
 * are over; the buttons that copy, or what only pages of one kind need ({@code
 * assets/js/kinds/<kind>.js}); the exit of pages of help; and the worker, which no page carries.
 */
final class Scripts {
  private static final String PHASE = "phase";
  private static final String FOLD = "fold";
  private static final String COPY = "copy";
  private static final String EXIT = "exit";
  private static final String SWITCH = "switch";

  /** Characters that need no space next to them; not + and -, which could become ++ and --. */
  private static final String SIGNS = "=(){}[];,:?<>&|!";

  private static final String FOLDER = "assets/js/";

  private final SourceTree tree;
  private final Problems problems;
  private final boolean offline;
  private final boolean exit;

  /**
   * @param offline whether pages may be kept for offline use
   * @param exit whether pages of help have an exit
   */
  Scripts(SourceTree tree, Problems problems, boolean offline, boolean exit) {
    this.tree = tree;
    this.problems = problems;
    this.offline = offline;
    this.exit = exit;
  }

  /**
   * Texts by name: {@code phase}, {@code fold}, {@code copy}, {@code exit} and each kind of page
   * that has a script of its own; none of these has a button that copies.
   */
  Map<String, String> texts(List<String> kinds) throws IOException {
    var texts = new TreeMap<String, String>();
    String all = needed(SWITCH) + (offline ? needed("register") : "");
    texts.put(PHASE, needed(PHASE) + needed("past") + all);
    texts.put(FOLD, needed(FOLD));
    texts.put(COPY, needed(COPY));
    texts.put(EXIT, needed(SWITCH) + (exit ? needed(EXIT) : ""));
    for (String kind : kinds) {
      Optional<byte[]> own = tree.read(FOLDER + "kinds/" + kind + ".js");
      if (own.isPresent()) {
        texts.put(kind, lean(own.get()));
      }
    }
    return texts;
  }

  /** The script that other sites load to give a frame with a page its height. */
  String heights() throws IOException {
    return needed("height");
  }

  /** The script of the worker: it keeps pages, or deletes those that an earlier worker has kept. */
  String worker() throws IOException {
    return needed(offline ? "worker" : "worker-off");
  }

  private String needed(String name) throws IOException {
    String path = FOLDER + name + ".js";
    Optional<byte[]> bytes = tree.read(path);
    if (bytes.isEmpty()) {
      problems.report(Code.FILE_MISSING, Position.wholeFile(path), path);
    }
    return lean(bytes.orElse(new byte[0]));
  }

  /**
   * Removes comment lines, meaningless line ends, indents and spaces beside signs. Requires that no
   * string spans lines and that a space in a regular expression is written as {@code \s} or {@code
   * \x20} if a sign stands beside it. A tag that ends inside a string must not end the script.
   */
  private static String lean(byte[] script) {
    return new String(script, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .map(Scripts::tight)
        .map(line -> goesOn(line) ? line : line + "\n")
        .collect(Collectors.joining())
        .replace("</", "<\\/");
  }

  /** Whether the next line may follow at once: no statement ends here by its line alone. */
  private static boolean goesOn(String line) {
    return ";{,(".indexOf(line.charAt(line.length() - 1)) >= 0 && !line.contains("//");
  }

  private static String tight(String line) {
    var tight = new StringBuilder(line.length());
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (quote != 0) {
        tight.append(sign);
        if (sign == '\\' && i + 1 < line.length()) {
          tight.append(line.charAt(++i));
        } else if (sign == quote) {
          quote = 0;
        }
      } else if (sign != ' ' || !isBesideSign(line, i)) {
        tight.append(sign);
        quote = "'\"`".indexOf(sign) >= 0 ? sign : 0;
      }
    }
    return tight.toString();
  }

  private static boolean isBesideSign(String line, int space) {
    return SIGNS.indexOf(line.charAt(space - 1)) >= 0 || SIGNS.indexOf(line.charAt(space + 1)) >= 0;
  }
}
