package kz.igilik.assets.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which properties affect the same thing: {@code border} and {@code border-top-color}. */
final class Properties {
  /** Properties that begin like another one but are not part of it. */
  private static final Set<String> ALONE =
      Set.of(
          "border-collapse",
          "border-spacing",
          "color-scheme",
          "content-visibility",
          "flex-direction",
          "flex-wrap",
          "outline-offset",
          "overflow-clip-margin",
          "overflow-wrap");

  private static final List<String> SIDES = List.of("-top", "-right", "-bottom", "-left");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<BitSet> touched = new ArrayList<>();

  private int number(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    int number = names.size();
    var touches = new BitSet();
    touches.set(number);
    for (int other = 0; other < number; other++) {
      if (overlap(name, names.get(other))) {
        touches.set(other);
        touched.get(other).set(number);
      }
    }
    numbers.put(name, number);
    names.add(name);
    touched.add(touches);
    return number;
  }

  /** Numbers of the properties that these declarations set. */
  BitSet said(List<Declaration> declarations) {
    var said = new BitSet();
    for (Declaration declaration : declarations) {
      said.set(number(declaration.name()));
    }
    return said;
  }

  /** Everything that these properties affect; to be called once all properties are known. */
  BitSet touchedBy(BitSet said) {
    var all = new BitSet();
    said.stream().forEach(number -> all.or(touched.get(number)));
    return all;
  }

  private static boolean overlap(String one, String other) {
    if (one.startsWith("--") || other.startsWith("--")) {
      return false;
    }
    return covers(one, other) || covers(other, one) || bordersMeet(one, other);
  }

  private static boolean covers(String whole, String part) {
    if (ALONE.contains(part)) {
      return false;
    }
    return switch (whole) {
      case "font" -> part.startsWith("font-") || part.equals("line-height");
      case "border" -> part.startsWith("border-") && !part.endsWith("radius");
      case "grid-area" -> part.startsWith("grid-row") || part.startsWith("grid-column");
      case "grid-gap" -> part.equals("grid-row-gap") || part.equals("column-gap");
      case "columns" -> part.startsWith("column-") && !part.equals("column-gap");
      case "place-content", "place-items", "place-self" ->
          part.endsWith(whole.substring("place".length()));
      case "flex-flow" -> part.equals("flex");
      default -> part.startsWith(whole + "-");
    };
  }

  /** {@code border-top} and {@code border-color}, but not {@code border-left}. */
  private static boolean bordersMeet(String one, String other) {
    if (!one.startsWith("border-")
        || !other.startsWith("border-")
        || one.contains("radius")
        || other.contains("radius")
        || ALONE.contains(one)
        || ALONE.contains(other)) {
      return false;
    }
    int side = side(one);
    int another = side(other);
    return side < 0 || another < 0 || side == another;
  }

  private static int side(String border) {
    for (int side = 0; side < SIDES.size(); side++) {
      if (border.contains(SIDES.get(side))) {
        return side;
      }
    }
    return -1;
  }
}
