package kz.igilik.assets.style;

import java.util.List;

/**
 * A rule of a sheet.
 *
 * @param conditions what has to hold, outermost first: {@code @media print}
 * @param layer name of its layer, empty outside of layers
 * @param selectors whom it is for; none for what is not about elements and stays as written
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
