package kz.igilik.formats.card;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the path data of an outline (SVG 2, chapter 9): lines and curves. Arcs become lines, for
 * outlines of regions have none.
 */
final class SvgPath {
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private final Matcher tokens;
  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private String token;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private SvgPath(String data) {
    tokens = TOKEN.matcher(data);
    next();
  }

  static Path2D read(String data) {
    var reader = new SvgPath(data);
    char command = 'M';
    while (reader.token != null) {
      if (Character.isLetter(reader.token.charAt(0))) {
        command = reader.token.charAt(0);
        reader.next();
      }
      reader.segment(command);
      command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    }
    return reader.path;
  }

  private void segment(char command) {
    boolean relative = Character.isLowerCase(command);
    double fromX = relative ? x : 0;
    double fromY = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'Z' -> close();
      case 'H' -> line(fromX + number(), y);
      case 'V' -> line(x, fromY + number());
      case 'M' -> move(fromX + number(), fromY + number());
      case 'C' -> curve(fromX, fromY);
      default -> {
        skip(Character.toUpperCase(command));
        line(fromX + number(), fromY + number());
      }
    }
  }

  /** The numbers before the end of a segment. */
  private void skip(char command) {
    int numbers = command == 'A' ? 5 : command == 'S' || command == 'Q' ? 2 : 0;
    for (int i = 0; i < numbers; i++) {
      number();
    }
  }

  private void close() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
    x = startX;
    y = startY;
    if (token != null && !Character.isLetter(token.charAt(0))) {
      next();
    }
  }

  private void move(double toX, double toY) {
    path.moveTo(toX, toY);
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  private void line(double toX, double toY) {
    begin();
    path.lineTo(toX, toY);
    x = toX;
    y = toY;
  }

  private void curve(double fromX, double fromY) {
    begin();
    var first = new Point2D.Double(fromX + number(), fromY + number());
    var second = new Point2D.Double(fromX + number(), fromY + number());
    x = fromX + number();
    y = fromY + number();
    path.curveTo(first.x, first.y, second.x, second.y, x, y);
  }

  /** After a shape is closed the next one may begin without a move. */
  private void begin() {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
  }

  private double number() {
    if (token == null || Character.isLetter(token.charAt(0))) {
      return 0;
    }
    double number = Double.parseDouble(token);
    next();
    return number;
  }

  private void next() {
    token = tokens.find() ? tokens.group() : null;
  }
}
