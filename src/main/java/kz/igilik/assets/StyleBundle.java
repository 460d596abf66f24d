package kz.igilik.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.assets.style.Directions;
import kz.igilik.assets.style.PlainStyles;
import kz.igilik.model.Block;
import kz.igilik.model.Language;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;

/**
 * The sheets under {@code assets/css} as they are published: imports put in, comments and idle
 * space left out, in rules that old browsers know.
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

  StyleBundle(SourceTree tree, Problems problems) {
    this.tree = tree;
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
    var style = new StringBuilder(sheet(MAIN));
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
        styles.put(kind, sheet(name));
      }
    }
    return styles;
  }

  private static Directions directions(Site site) {
    List<String> rightToLeft =
        site.languages().stream().filter(Language::rightToLeft).map(Language::code).toList();
    return new Directions(rightToLeft.size() < site.languages().size(), rightToLeft);
  }

  private String sheet(String name) throws IOException {
    Optional<byte[]> bytes = tree.read(FOLDER + name);
    if (bytes.isEmpty()) {
      problems.report(Code.STYLE_BROKEN, Position.wholeFile(FOLDER + MAIN), FOLDER + name);
      return "";
    }
    String text = COMMENT.matcher(new String(bytes.get(), StandardCharsets.UTF_8)).replaceAll("");
    var whole = new StringBuilder();
    Matcher imports = IMPORT.matcher(text);
    while (imports.find()) {
      String imported = sheet(imports.group(1).replaceAll("[\"']", ""));
      String layer = imports.group(2);
      String placed = layer == null ? imported : "@layer " + layer + "{" + imported + "}";
      imports.appendReplacement(whole, Matcher.quoteReplacement(placed));
    }
    return imports.appendTail(whole).toString();
  }
}
