package kz.igilik.assets.icon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A square drawing made of circles, as in {@code <svg viewBox="0 0 112 112"><circle cx="56" cy="56"
 * r="37" fill="none" stroke="#fec50c" stroke-width="16" stroke-dasharray="7.26"/></svg>}: filled,
 * or rings, whole or dashed.
 */
public final class Drawing {
  private static final Pattern TAG = Pattern.compile("<([a-zA-Z]+)([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Set<String> KNOWN =
      Set.of("cx", "cy", "r", "fill", "stroke", "stroke-width", "stroke-dasharray");
  private static final String NONE = "none";
  private static final int NOTHING = 0;
  private static final int OPAQUE = 0xFF000000;

  private final double left;
  private final double top;
  private final double side;
  private final List<Circle> circles;

  private Drawing(double left, double top, double side, List<Circle> circles) {
    this.left = left;
    this.top = top;
    this.side = side;
    this.circles = circles;
  }

  /**
   * Plain numbers instead of objects, because millions of points are sampled: colour 0 means none,
   * dash 0 means a whole ring.
   *
   * @param inner square of the inner radius
   * @param outer square of the outer radius
   */
  private record Circle(
      double x,
      double y,
      double radius,
      int fill,
      int stroke,
      double inner,
      double outer,
      double dash) {

    int at(double px, double py) {
      double dx = px - x;
      double dy = py - y;
      double distance = dx * dx + dy * dy;
      if (distance >= inner && distance <= outer && onDash(dx, dy)) {
        return stroke;
      }
      return distance <= radius * radius ? fill : NOTHING;
    }

    /** SVG begins a circle at three o'clock and goes clockwise. */
    private boolean onDash(double dx, double dy) {
      if (dash == 0) {
        return true;
      }
      return (long) (turn(dx, dy) * 2 * Math.PI * radius / dash) % 2 == 0;
    }

    /** The share of a full turn, clockwise from three o'clock. */
    private static double turn(double dx, double dy) {
      double share = StrictMath.atan2(dy, dx) / (2 * Math.PI);
      return share < 0 ? share + 1 : share;
    }
  }

  /** The drawing, or nothing if there is more in it than circles. */
  public static Optional<Drawing> read(String svg) {
    var circles = new ArrayList<Circle>();
    double[] box = {};
    Matcher tags = TAG.matcher(svg);
    while (tags.find()) {
      Map<String, String> attributes = attributes(tags.group(2));
      switch (tags.group(1)) {
        case "svg" -> box = numbers(attributes.getOrDefault("viewBox", ""));
        case "circle" -> circle(attributes).ifPresentOrElse(circles::add, () -> circles.add(null));
        default -> circles.add(null);
      }
    }
    boolean good = box.length == 4 && box[2] == box[3] && !circles.isEmpty();
    return good && !circles.contains(null)
        ? Optional.of(new Drawing(box[0], box[1], box[2], circles))
        : Optional.empty();
  }

  /**
   * The colour at a place of the drawing, whose sides are 1, as 0xAARRGGBB; 0 where nothing is
   * drawn.
   */
  int at(double x, double y) {
    for (int i = circles.size() - 1; i >= 0; i--) {
      int colour = circles.get(i).at(left + x * side, top + y * side);
      if (colour != NOTHING) {
        return colour;
      }
    }
    return NOTHING;
  }

  /** {@code #00afca} as an opaque colour. */
  static int colour(String hex) {
    return OPAQUE | Integer.parseInt(hex.substring(1), 16);
  }

  private static Optional<Circle> circle(Map<String, String> attributes) {
    try {
      if (!KNOWN.containsAll(attributes.keySet())) {
        return Optional.empty();
      }
      double radius = number(attributes, "r", "0");
      int stroke = paint(attributes.getOrDefault("stroke", NONE));
      double half = stroke == NOTHING ? 0 : number(attributes, "stroke-width", "1") / 2;
      return Optional.of(
          new Circle(
              number(attributes, "cx", "0"),
              number(attributes, "cy", "0"),
              radius,
              paint(attributes.getOrDefault("fill", "#000000")),
              stroke,
              stroke == NOTHING ? Double.MAX_VALUE : square(Math.max(0, radius - half)),
              stroke == NOTHING ? -1 : square(radius + half),
              number(attributes, "stroke-dasharray", "0")));
    } catch (IllegalArgumentException otherwise) {
      return Optional.empty();
    }
  }

  private static int paint(String value) {
    if (value.equals(NONE)) {
      return NOTHING;
    }
    if (!COLOUR.matcher(value).matches()) {
      throw new IllegalArgumentException(value);
    }
    return colour(value);
  }

  private static double square(double length) {
    return length * length;
  }

  private static double number(Map<String, String> attributes, String name, String otherwise) {
    return Double.parseDouble(attributes.getOrDefault(name, otherwise));
  }

  private static double[] numbers(String list) {
    try {
      return Pattern.compile("[ ,]+")
          .splitAsStream(list.strip())
          .mapToDouble(Double::parseDouble)
          .toArray();
    } catch (NumberFormatException none) {
      return new double[0];
    }
  }

  private static Map<String, String> attributes(String text) {
    var attributes = new TreeMap<String, String>();
    ATTRIBUTE.matcher(text).results().forEach(one -> attributes.put(one.group(1), one.group(2)));
    return attributes;
  }
}
