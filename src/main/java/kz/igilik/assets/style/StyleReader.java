package kz.igilik.assets.style;

import java.util.ArrayList;
import java.util.List;

/** Reads a sheet without comments into its rules, forgiving as browsers are. */
final class StyleReader {
  private static final String LAYER = "@layer";

  private final String css;
  private final List<String> layers;
  private final List<StyleRule> rules = new ArrayList<>();
  private int at;

  private StyleReader(String css, List<String> layers) {
    this.css = css;
    this.layers = layers;
  }

  /**
   * @param layers names of the layers that are known so far; new ones are put behind them
   */
  static List<StyleRule> read(String css, List<String> layers) {
    var reader = new StyleReader(css, layers);
    while (reader.at < css.length()) {
      reader.block(List.of(), "");
    }
    return reader.rules;
  }

  /** Reads up to the closing brace. */
  private void block(List<String> conditions, String layer) {
    while (at < css.length()) {
      int end = CssText.next(css, at, "{;}");
      String head = css.substring(at, Math.min(end, css.length())).strip();
      at = end + 1;
      if (end >= css.length() || css.charAt(end) == '}') {
        return;
      }
      if (css.charAt(end) == ';') {
        statement(head, conditions, layer);
      } else {
        whole(head, conditions, layer);
      }
    }
  }

  private void statement(String head, List<String> conditions, String layer) {
    if (head.startsWith(LAYER)) {
      CssText.split(head.substring(LAYER.length()), ',').forEach(this::know);
    } else if (!head.isEmpty()) {
      rules.add(StyleRule.verbatim(conditions, layer, head + ";"));
    }
  }

  private void whole(String head, List<String> conditions, String layer) {
    if (head.startsWith("@media")
        || head.startsWith("@supports")
        || head.startsWith("@container")) {
      var inner = new ArrayList<>(conditions);
      inner.add(CssText.lean(head, ":,"));
      block(inner, layer);
    } else if (head.startsWith(LAYER)) {
      String name = head.substring(LAYER.length()).strip();
      know(name);
      block(conditions, name);
    } else {
      int end = Math.min(css.length(), CssText.next(css, at, "}"));
      String body = css.substring(at, end);
      at = end + 1;
      rules.add(
          head.startsWith("@")
              ? StyleRule.verbatim(
                  conditions, layer, CssText.lean(head + "{" + body, "{}:;,") + "}")
              : new StyleRule(conditions, layer, selectors(head), declarations(body), ""));
    }
  }

  private void know(String layer) {
    if (!layers.contains(layer)) {
      layers.add(layer);
    }
  }

  private static List<String> selectors(String head) {
    return CssText.split(CssText.lean(head, ">+~,"), ',');
  }

  private static List<Declaration> declarations(String body) {
    var declarations = new ArrayList<Declaration>();
    for (String written : CssText.split(body, ';')) {
      int colon = written.indexOf(':');
      if (colon > 0) {
        declarations.add(
            new Declaration(
                written.substring(0, colon).strip(),
                CssText.lean(written.substring(colon + 1).strip(), ",/!")));
      }
    }
    return declarations;
  }
}
