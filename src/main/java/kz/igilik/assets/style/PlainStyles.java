package kz.igilik.assets.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sheets of a site in rules that old browsers know. Cheap phones are old phones: every browser
 * before 2022 drops what stands in a layer, and those before 2020 most logical properties.
 *
 * <p>A page has the sheet of all pages and perhaps one of its kind, behind it. In both, layers put
 * the rules in order, as if they were one; what is outside of layers is the strongest.
 */
public final class PlainStyles {
  /** Prefix of selectors that are dropped if no language has this direction. */
  private static final String RIGHT_TO_LEFT = "[dir=\"rtl\"] ";

  private final Directions directions;
  private final List<String> layers = new ArrayList<>();
  private final Weights weights = new Weights();

  /** A rule with its selectors; empty if it stays as it was written. */
  private record Weighed(StyleRule rule, Weights.Noted noted) {}

  private PlainStyles(Directions directions) {
    this.directions = directions;
  }

  /**
   * @param all the style of all pages
   * @param kinds and what pages of one kind have besides
   * @return the same in plain rules, {@code ""} for all pages
   */
  public static Map<String, String> of(
      String all, Map<String, String> kinds, Directions directions) {
    return new PlainStyles(directions).plain(all, kinds);
  }

  private Map<String, String> plain(String all, Map<String, String> kinds) {
    var read = new TreeMap<String, List<StyleRule>>();
    read.put("", StyleReader.read(all, layers));
    kinds.forEach((kind, text) -> read.put(kind, StyleReader.read(text, layers)));
    var sheets = new TreeMap<String, List<Weighed>>();
    read.forEach((name, rules) -> sheets.put(name, weighed(rules, sheets.size())));
    weights.settle();
    var plain = new TreeMap<String, String>();
    sheets.forEach((name, rules) -> plain.put(name, written(rules)));
    return plain;
  }

  private List<Weighed> weighed(List<StyleRule> rules, int sheet) {
    var weighed = new ArrayList<Weighed>();
    for (int layer = 0; layer <= layers.size(); layer++) {
      String name = layer < layers.size() ? layers.get(layer) : "";
      for (StyleRule rule : rules) {
        if (rule.layer().equals(name)) {
          add(rule, sheet, layer, weighed);
        }
      }
    }
    return weighed;
  }

  private void add(StyleRule rule, int sheet, int layer, List<Weighed> weighed) {
    if (rule.selectors().isEmpty()) {
      weighed.add(new Weighed(rule, new Weights.Noted(0, List.of())));
      return;
    }
    List<String> selectors = wanted(rule.selectors());
    if (selectors.isEmpty()) {
      return;
    }
    for (StyleRule part : sided(rule.with(selectors, rule.declarations()))) {
      var noted = weights.note(sheet, layer, part.selectors(), selectors, part);
      weighed.add(new Weighed(part, noted));
    }
  }

  private List<String> wanted(List<String> selectors) {
    return directions.rightToLeft().isEmpty()
        ? selectors.stream().filter(selector -> !selector.startsWith(RIGHT_TO_LEFT)).toList()
        : selectors;
  }

  /** What is the same in both directions, then what is not, for each direction the site has. */
  private List<StyleRule> sided(StyleRule rule) {
    List<Declaration> left = Sides.of(false).plain(rule.declarations());
    if (directions.rightToLeft().isEmpty()) {
      return List.of(rule.with(rule.selectors(), left));
    }
    List<Declaration> right = Sides.of(true).plain(rule.declarations());
    if (!directions.leftToRight()) {
      return List.of(rule.with(rule.selectors(), right));
    }
    var same = new ArrayList<>(left);
    same.retainAll(right);
    var parts = new ArrayList<StyleRule>();
    if (!same.isEmpty()) {
      parts.add(rule.with(rule.selectors(), same));
    }
    left.removeAll(same);
    right.removeAll(same);
    if (!left.isEmpty()) {
      parts.add(rule.with(Tongues.others(rule.selectors(), directions.rightToLeft()), left));
      for (String language : directions.rightToLeft()) {
        parts.add(rule.with(Tongues.of(rule.selectors(), language), right));
      }
    }
    return parts;
  }

  private String written(List<Weighed> rules) {
    var css = new StringBuilder();
    List<String> open = List.of();
    for (Weighed one : rules) {
      StyleRule rule = one.rule();
      if (!rule.conditions().equals(open)) {
        css.append("}".repeat(open.size()));
        rule.conditions().forEach(condition -> css.append(condition).append('{'));
        open = rule.conditions();
      }
      css.append(rule.verbatim());
      if (!rule.selectors().isEmpty()) {
        css.append(String.join(",", weights.selectors(one.noted()))).append('{');
        css.append(said(rule.declarations())).append('}');
      }
    }
    return css.append("}".repeat(open.size())).toString();
  }

  private static String said(List<Declaration> declarations) {
    return String.join(";", declarations.stream().map(Declaration::toString).toList());
  }
}
