package kz.igilik.assets.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of logical properties which sides they mean: {@code padding-block: 0 1rem} is {@code
 * padding-top: 0; padding-bottom: 1rem}. Lines run from side to side in all languages of this
 * program, so only the inline sides depend on the direction. Where all four sides are told, they
 * become one declaration.
 */
final class Sides {
  private static final Pattern LOGICAL =
      Pattern.compile(
          "(margin|padding|border|inset|scroll-margin|scroll-padding)"
              + "-(block|inline)(-start|-end)?(-color|-width|-style)?");
  private static final Pattern CORNER = Pattern.compile("border-(start|end)-(start|end)-radius");
  private static final List<String> AROUND = List.of("top", "right", "bottom", "left");

  /** Older names of properties, which browsers before 2018 need and all later ones still know. */
  private static final Map<String, String> NAMES =
      Map.of(
          "inline-size", "width",
          "min-inline-size", "min-width",
          "max-inline-size", "max-width",
          "block-size", "height",
          "min-block-size", "min-height",
          "max-block-size", "max-height",
          "gap", "grid-gap",
          "row-gap", "grid-row-gap");

  private final String start;
  private final String end;

  private Sides(String start, String end) {
    this.start = start;
    this.end = end;
  }

  static Sides of(boolean rightToLeft) {
    return rightToLeft ? new Sides("right", "left") : new Sides("left", "right");
  }

  /** The same number and order of declarations, whatever the direction is. */
  List<Declaration> plain(List<Declaration> declarations) {
    var plain = new ArrayList<Declaration>();
    declarations.forEach(declaration -> add(declaration, plain));
    joinSides("margin", plain);
    joinSides("padding", plain);
    return plain;
  }

  private void add(Declaration written, List<Declaration> plain) {
    String name = written.name();
    String value = written.value();
    Matcher logical = LOGICAL.matcher(name);
    Matcher corner = CORNER.matcher(name);
    if (name.equals("inset")) {
      four(value, plain);
    } else if (logical.matches()) {
      sides(logical, value, plain);
    } else if (corner.matches()) {
      String upper = corner.group(1).equals("start") ? "top" : "bottom";
      String side = corner.group(2).equals("start") ? start : end;
      plain.add(new Declaration("border-" + upper + "-" + side + "-radius", value));
    } else {
      plain.add(new Declaration(NAMES.getOrDefault(name, name), value));
    }
  }

  private static void four(String value, List<Declaration> plain) {
    List<String> values = values(value);
    int right = values.size() > 1 ? 1 : 0;
    int bottom = values.size() > 2 ? 2 : 0;
    int[] at = {0, right, bottom, values.size() > 3 ? 3 : right};
    for (int i = 0; i < at.length; i++) {
      plain.add(new Declaration(AROUND.get(i), values.get(at[i])));
    }
  }

  private void sides(Matcher logical, String value, List<Declaration> plain) {
    boolean block = logical.group(2).equals("block");
    String first = block ? "top" : start;
    String second = block ? "bottom" : end;
    String base = logical.group(1).equals("inset") ? "" : logical.group(1) + "-";
    String rest = logical.group(4) == null ? "" : logical.group(4);
    boolean one = logical.group(1).equals("border") && rest.isEmpty();
    List<String> values = one ? List.of(value) : values(value);
    if (!"-end".equals(logical.group(3))) {
      plain.add(new Declaration(base + first + rest, values.get(0)));
    }
    if (!"-start".equals(logical.group(3))) {
      plain.add(new Declaration(base + second + rest, values.get(values.size() - 1)));
    }
    if (logical.group(3) == null && !block && start.equals("right")) {
      swapLast(plain); // so that both directions list left and right in the same order
    }
  }

  private static List<String> values(String value) {
    List<String> values = CssText.split(value, ' ');
    return values.isEmpty() ? List.of(value) : values;
  }

  private static void swapLast(List<Declaration> plain) {
    plain.add(plain.remove(plain.size() - 2));
  }

  /** {@code margin-top: a; margin-bottom: a; margin-left: b; margin-right: b} is {@code a b}. */
  private static void joinSides(String base, List<Declaration> plain) {
    var values = new String[AROUND.size()];
    for (Declaration declaration : plain) {
      int side = side(base, declaration);
      if (declaration.name().equals(base) || (side >= 0 && values[side] != null)) {
        return;
      }
      if (side >= 0) {
        if (declaration.isImportant() || declaration.value().equals("inherit")) {
          return;
        }
        values[side] = declaration.value();
      }
    }
    for (String value : values) {
      if (value == null) {
        return;
      }
    }
    plain.removeIf(declaration -> side(base, declaration) >= 0);
    plain.add(new Declaration(base, shortest(values)));
  }

  private static int side(String base, Declaration declaration) {
    return declaration.name().startsWith(base + "-")
        ? AROUND.indexOf(declaration.name().substring(base.length() + 1))
        : -1;
  }

  private static String shortest(String[] values) {
    if (!values[1].equals(values[3])) {
      return String.join(" ", values);
    }
    if (!values[0].equals(values[2])) {
      return values[0] + " " + values[1] + " " + values[2];
    }
    return values[0].equals(values[1]) ? values[0] : values[0] + " " + values[1];
  }
}
