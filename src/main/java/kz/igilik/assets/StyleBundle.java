package kz.igilik.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.assets.style.Directions;
import kz.igilik.assets.style.PlainStyles;
import kz.igilik.colour.Theme;
import kz.igilik.model.Block;
import kz.igilik.model.Language;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;

/**
 * The style sheets under {@code assets/css} as they are published: with imports inlined, without
 * comments and needless space, in rules that old browsers know.
 */
final class StyleBundle {
  static final String FOLDER = "assets/css/";
  private static final String MAIN = "site.css";
  private static final Pattern IMPORT =
      Pattern.compile("@import\\s+url\\(([^)]*)\\)\\s*(?:layer\\(([a-z]+)\\))?\\s*;");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** The style of all pages among those of kinds. */
  static final String ALL = "";

  private final SourceTree tree;
  private final Problems problems;

  private final Theme theme;

  StyleBundle(SourceTree tree, Theme theme, Problems problems) {
    this.tree = tree;
    this.theme = theme;
    this.problems = problems;
  }

  /**
   * The style of all pages, and under the name of each kind what only pages of that kind need
   * ({@code assets/css/kinds/<kind>.css}).
   */
  Map<String, String> texts(Site site, List<String> kinds) throws IOException {
    return PlainStyles.of(ofAll(site.blocks()), ofKinds(kinds), directions(site));
  }

  /** The main sheet, and a rule with the hue of each block: {@code .b-sport{--h:275}}. */
  private String ofAll(List<Block> blocks) throws IOException {
    var style = new StringBuilder(sheet(MAIN, List.of(), Position.wholeFile(FOLDER + MAIN)));
    for (Block block : blocks) {
      style.append(".b-").append(block.id()).append("{--h:").append(block.hue()).append('}');
    }
    return style.toString();
  }

  private Map<String, String> ofKinds(List<String> kinds) throws IOException {
    var styles = new TreeMap<String, String>();
    for (String kind : kinds) {
      String name = "kinds/" + kind + ".css";
      if (tree.read(FOLDER + name).isPresent()) {
        styles.put(kind, sheet(name, List.of(), Position.wholeFile(FOLDER + name)));
      }
    }
    return styles;
  }

  private static Directions directions(Site site) {
    List<String> rightToLeft =
        site.languages().stream().filter(Language::rightToLeft).map(Language::code).toList();
    return new Directions(rightToLeft.size() < site.languages().size(), rightToLeft);
  }

  /**
   * A sheet with its imports inlined.
   *
   * @param within the sheets that import it, outermost first
   * @param the place of the import
   */
  private String sheet(String name, List<String> within, Position asked) throws IOException {
    Optional<byte[]> bytes = within.contains(name) ? Optional.empty() : tree.read(FOLDER + name);
    if (bytes.isEmpty()) {
      problems.report(Code.STYLE_BROKEN, asked, FOLDER + name);
      return "";
    }
    List<String> way = Stream.concat(within.stream(), Stream.of(name)).toList();
    if ((FOLDER + name).equals(Theme.DEFAULTS)) {
      return theme.css();
    }
    String source = new String(bytes.get(), StandardCharsets.UTF_8);
    var whole = new StringBuilder();
    Matcher imports = IMPORT.matcher(COMMENT.matcher(source).replaceAll(""));
    while (imports.find()) {
      Position at = place(FOLDER + name, source, imports.group());
      String imported = sheet(imports.group(1).replaceAll("[\"']", ""), way, at);
      String layer = imports.group(2);
      String placed = layer == null ? imported : "@layer " + layer + "{" + imported + "}";
      imports.appendReplacement(whole, Matcher.quoteReplacement(placed));
    }
    return imports.appendTail(whole).toString();
  }

  /** The first place of a text outside comments. */
  private static Position place(String file, String source, String said) {
    Function<MatchResult, String> blank = comment -> comment.group().replaceAll(".", " ");
    String before = COMMENT.matcher(source).replaceAll(blank);
    int at = before.indexOf(said);
    if (at < 0) {
      return Position.wholeFile(file);
    }
    int line = (int) before.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n', at - 1) + 1;
    return new Position(file, line, before.codePointCount(start, at) + 1, said.length());
  }
}
