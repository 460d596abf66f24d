package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.model.RegionMap;

/**
 * A map for a small picture, in fewer bytes: its corners lie on a grid, so that those which
 * neighbours share stay the same and no gap opens between them.
 */
final class CoarseMap {
  /** Columns of the grid: steps of about three pixels where the picture fills a phone. */
  private static final int STEPS = 100;

  private static final Pattern PART = Pattern.compile("([MmLlHhVvZz])|([-+]?[0-9]*\\.?[0-9]+)");
  private static final Pattern STRAIGHT = Pattern.compile("[MmLlHhVvZz0-9.,+\\-\\s]*");

  private final double[] box;
  private final double step;

  private CoarseMap(double[] box) {
    this.box = box;
    this.step = box[2] / STEPS;
  }

  /** The same map on the grid; as it is if its outlines are not made of straight lines. */
  static RegionMap of(RegionMap map) {
    var coarse = new CoarseMap(viewBox(map));
    boolean straight =
        map.shapes().values().stream().allMatch(shape -> STRAIGHT.matcher(shape.path()).matches());
    return straight ? coarse.reduced(map) : map;
  }

  static double[] viewBox(RegionMap map) {
    return Pattern.compile("[\\s,]+")
        .splitAsStream(map.viewBox().strip())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private RegionMap reduced(RegionMap map) {
    var shapes = new LinkedHashMap<String, RegionMap.Shape>();
    map.shapes().forEach((region, shape) -> shapes.put(region, reduced(shape)));
    String frame = "0 0 " + STEPS + " " + Math.round(box[3] / step);
    return new RegionMap(frame, map.attribution(), shapes, map.origin());
  }

  private RegionMap.Shape reduced(RegionMap.Shape shape) {
    return new RegionMap.Shape(
        reduced(shape.path()), across(shape.x()), down(shape.y()), shape.point());
  }

  private long across(double x) {
    return Math.round((x - box[0]) / step);
  }

  private long down(double y) {
    return Math.round((y - box[1]) / step);
  }

  private String reduced(String path) {
    List<List<long[]>> all = lines(path).stream().map(this::corners).toList();
    List<List<long[]>> large = all.stream().filter(line -> !isSpeck(line)).toList();
    var text = new StringBuilder();
    for (List<long[]> line : large.isEmpty() ? all : large) {
      draw(line, text);
    }
    return text.toString();
  }

  private static void draw(List<long[]> corners, StringBuilder text) {
    long[] at = corners.get(0);
    text.append('M').append(at[0]).append(' ').append(at[1]);
    text.append(corners.size() > 1 ? "l" : "");
    for (long[] corner : corners.subList(1, corners.size())) {
      add(corner[0] - at[0], text);
      add(corner[1] - at[1], text);
      at = corner;
    }
    text.append('z');
  }

  /** Those on the grid at which the line turns. */
  private List<long[]> corners(List<double[]> line) {
    var corners = new ArrayList<long[]>();
    for (double[] exact : line) {
      long[] corner = {across(exact[0]), down(exact[1])};
      int last = corners.size() - 1;
      if (last >= 0 && Arrays.equals(corners.get(last), corner)) {
        continue;
      }
      if (last >= 1 && goesOn(corners.get(last - 1), corners.get(last), corner)) {
        corners.remove(last);
      }
      corners.add(corner);
    }
    return corners;
  }

  /** In the same direction: what turns back is no corner less. */
  private static boolean goesOn(long[] one, long[] two, long[] three) {
    long x = two[0] - one[0];
    long y = two[1] - one[1];
    long right = three[0] - two[0];
    long below = three[1] - two[1];
    return x * below == y * right && x * right + y * below > 0;
  }

  /** What covers no more than a step of the grid: a lake, or the hole that a city stands in. */
  private static boolean isSpeck(List<long[]> corners) {
    long twice = 0;
    long[] one = corners.get(corners.size() - 1);
    for (long[] two : corners) {
      twice += one[0] * two[1] - two[0] * one[1];
      one = two;
    }
    return Math.abs(twice) <= 2;
  }

  private static void add(long number, StringBuilder text) {
    if (number >= 0 && Character.isDigit(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
    text.append(number);
  }

  /** The corners of each closed line of a path. */
  private static List<List<double[]>> lines(String path) {
    var lines = new ArrayList<List<double[]>>();
    var pen = new Pen();
    Matcher parts = PART.matcher(path);
    while (parts.find()) {
      if (parts.group(1) != null) {
        pen.take(parts.group(1).charAt(0));
      } else {
        pen.move(Double.parseDouble(parts.group(2))).ifPresent(corner -> put(corner, pen, lines));
      }
    }
    return lines;
  }

  private static void put(double[] corner, Pen pen, List<List<double[]>> lines) {
    if (pen.begins()) {
      lines.add(new ArrayList<>());
    }
    lines.get(lines.size() - 1).add(corner);
  }

  /** Follows the commands of a path. */
  private static final class Pen {
    private final double[] at = {0, 0};
    private double[] start = {0, 0};
    private char command = 'M';
    private boolean begins;
    private boolean second;

    void take(char next) {
      if (next == 'z' || next == 'Z') {
        at[0] = start[0];
        at[1] = start[1];
      }
      command = next;
      second = false;
    }

    boolean begins() {
      return begins;
    }

    /** A corner, once its last number has come. */
    Optional<double[]> move(double number) {
      char kind = Character.toLowerCase(command);
      int axis = kind == 'v' || second ? 1 : 0;
      at[axis] = Character.isLowerCase(command) ? at[axis] + number : number;
      boolean half = kind != 'h' && kind != 'v' && !second;
      second = half;
      return half ? Optional.empty() : Optional.of(corner(kind));
    }

    private double[] corner(char kind) {
      begins = kind == 'm';
      if (begins) {
        start = at.clone();
        command = command == 'm' ? 'l' : 'L';
      }
      return at.clone();
    }
  }
}
