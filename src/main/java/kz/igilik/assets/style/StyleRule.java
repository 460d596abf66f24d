package kz.igilik.assets.style;

import java.util.List;

/**
 * A rule of a sheet.
 *
 * @param conditions conditions, outermost first: {@code @media print}
 * @param layer name of its layer, empty outside of layers
 * @param selectors its selectors; empty for rules that are not about elements and stay as written
 * @param declarations what it says
 * @param verbatim the text of what stays as written
 */
record StyleRule(
    List<String> conditions,
    String layer,
    List<String> selectors,
    List<Declaration> declarations,
    String verbatim) {

  static StyleRule verbatim(List<String> conditions, String layer, String text) {
    return new StyleRule(conditions, layer, List.of(), List.of(), text);
  }

  StyleRule with(List<String> other, List<Declaration> said) {
    return new StyleRule(conditions, layer, other, said, verbatim);
  }
}
