package kz.igilik.formats.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines are drawn as a browser draws them. */
class SvgPathTest {
  /** The box around what is drawn: left, top, right, bottom. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M10 20L30 20 30 50Z | 10 20 30 50",
        "m10,20l20,0,0,30z | 10 20 30 50",
        "M10 20 30 20 30 50 | 10 20 30 50",
        "m10 20 20 0 0 30 | 10 20 30 50",
        "M10 20H30V50 | 10 20 30 50",
        "M10 20h20v30 | 10 20 30 50",
        "M1 2h3 4 | 1 2 8 2",
        "M1e1-2.5.5.5 | 0.5 -2.5 10 0.5",
        "M10 10h20v20zm-5-5h1 | 5 5 30 30",
        "M10 10h20v20zh-7 | 3 10 30 30",
        "M0 0C0 40 100 40 100 0 | 0 0 100 30",
        "m5 5c0 40 100 40 100 0 | 5 5 105 35",
        "M0 0Q50 100 100 0 | 0 0 100 50",
        "m5 5q50 100 100 0 | 5 5 105 55",
        "M0 0C0 40 100 40 100 0S200-40 200 0 | 0 -30 200 30",
        "M0 0c0 40 100 40 100 0s100-40 100 0 | 0 -30 200 30",
        "M0 0L10 0S20 40 40 0 | 0 0 40 17.7778",
        "M0 0Q50 100 100 0T200 0 | 0 -50 200 50",
        "M0 0q50 100 100 0t100 0 | 0 -50 200 50",
        "M0 0H10T20 10 | 0 0 20 10",
        "M0 0A50 50 0 0 1 100 0Z | 0 -50 100 0",
        "M0 0A50 50 0 0 0 100 0Z | 0 0 100 50",
        "M0 0a50 50 0 0150 50 | 0 0 50 50",
        "M0 0a50 50 0 10 50-50 | 0 -50 100 50",
        "M0 0A50 25 90 0 1 50 0 | 0 -50 50 0",
        "M0 0A10 10 0 0 1 100 0 | 0 -50 100 0",
        "M0 0A-50-50 0 0 1 100 0 | 0 -50 100 0",
        "M0 0A0 50 0 0 1 100 7 | 0 0 100 7",
        "M3 4A50 50 0 0 1 3 4L5 6 | 3 4 5 6",
        "M0 0a50 50 0 0 1 100 0 50 50 0 0 0 100 0 | 0 -50 200 50",
      })
  void drawsEveryKindOfSegment(String data, String box) {
    assertThat(box(data)).containsExactly(numbers(box), within(0.05));
  }

  /** A circle of two arcs has its middle everywhere at the same distance. */
  @Test
  void anArcIsRound() {
    Path2D path = SvgPath.read("M3 4a5 5 0 0 1 6 8 5 5 0 0 1-6-8z");
    for (Point2D point : points(path)) {
      assertThat(point.distance(6, 8)).isCloseTo(5, within(0.02));
    }
    assertThat(path.contains(6, 8)).isTrue();
  }

  /** A quarter of a slanted ellipse, with points that were worked out by hand. */
  @Test
  void anArcMayBeSlanted() {
    double root = Math.sqrt(0.5);
    String data =
        "M%s %sA20 10 45 0 1 %s %s".formatted(20 * root, 20 * root, -10 * root, 10 * root);
    for (Point2D point : points(SvgPath.read(data))) {
      double along = (point.getX() + point.getY()) * root / 20;
      double across = (point.getY() - point.getX()) * root / 10;
      assertThat(along * along + across * across).isCloseTo(1, within(0.02));
      assertThat(along).isGreaterThan(-0.01);
      assertThat(across).isGreaterThan(-0.01);
    }
  }

  @Test
  void aClosedShapeEndsWhereItBegan() {
    PathIterator path = SvgPath.read("M1 2L3 4 5 0z").getPathIterator(null);
    int last = -1;
    for (; !path.isDone(); path.next()) {
      last = path.currentSegment(new double[6]);
    }
    assertThat(last).isEqualTo(PathIterator.SEG_CLOSE);
  }

  /** What stands before a mistake is drawn, what stands behind it is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M1 2L3 4 9 | 1 2 3 4",
        "M1 2L3 4z9 9L50 50 | 1 2 3 4",
        "M1 2L3 4A9 9 0 2 1 50 50 | 1 2 3 4",
        "M1 2L3 4 e50 50 | 1 2 3 4",
        "L3 4 | 0 0 0 0",
        "5 5L3 4 | 0 0 0 0",
      })
  void stopsAtAMistake(String data, String box) {
    assertThat(box(data)).containsExactly(numbers(box), within(0.05));
  }

  private static double[] box(String data) {
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (Point2D point : points(SvgPath.read(data))) {
      box[0] = Math.min(box[0], point.getX());
      box[1] = Math.min(box[1], point.getY());
      box[2] = Math.max(box[2], point.getX());
      box[3] = Math.max(box[3], point.getY());
    }
    return box[0] > box[2] ? new double[4] : box;
  }

  private static List<Point2D> points(Path2D path) {
    var points = new ArrayList<Point2D>();
    var flat = new FlatteningPathIterator(path.getPathIterator(null), 0.01);
    for (var at = new double[6]; !flat.isDone(); flat.next()) {
      if (flat.currentSegment(at) != PathIterator.SEG_CLOSE) {
        points.add(new Point2D.Double(at[0], at[1]));
      }
    }
    return points;
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
