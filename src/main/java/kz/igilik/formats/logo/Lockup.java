package kz.igilik.formats.logo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.igilik.formats.card.NameOutline;

/** The mark with the name of the campaign in one language, the letters as outlines. */
final class Lockup {
  /** A name of more letters stands in two lines, which makes a lock-up that fits more places. */
  private static final int ONE_LINE = 12;

  private static final double LARGE = 54;
  private static final double SMALL = 43;
  private static final double BELOW = 38;
  private static final double LEADING = 1.18;
  private static final double GAP = 24;
  private static final double CAPITAL = NameOutline.CAPITAL / (double) NameOutline.EM;
  private static final double DESCENDER = .24;

  private final MarkDrawing mark;
  private final boolean rightToLeft;
  private final List<NameOutline> lines;

  /**
   * @param outlines makes the outline of a line
   */
  Lockup(
      MarkDrawing mark, String name, boolean rightToLeft, Function<String, NameOutline> outlines) {
    this.mark = mark;
    this.rightToLeft = rightToLeft;
    this.lines = lines(name).stream().map(outlines).toList();
  }

  /** One line, or two of nearly the same length. */
  static List<String> lines(String name) {
    String[] words = name.strip().split("\\s+");
    if (name.length() <= ONE_LINE || words.length < 2) {
      return List.of(String.join(" ", words));
    }
    List<String> best = List.of();
    for (int i = 1; i < words.length; i++) {
      var first = String.join(" ", List.of(words).subList(0, i));
      var second = String.join(" ", List.of(words).subList(i, words.length));
      if (best.isEmpty() || longest(List.of(first, second)) < longest(best)) {
        best = List.of(first, second);
      }
    }
    return best;
  }

  private static int longest(List<String> lines) {
    return lines.stream().mapToInt(String::length).max().orElse(0);
  }

  double width(Layout layout) {
    return switch (layout) {
      case MARK -> mark.width();
      case LINE -> mark.width() + GAP + widest(size());
      case STACK -> Math.max(mark.width(), widest(BELOW));
    };
  }

  double height(Layout layout) {
    return layout == Layout.STACK
        ? MarkDrawing.HEIGHT + GAP + BELOW * (CAPITAL + LEADING * (lines.size() - 1) + DESCENDER)
        : MarkDrawing.HEIGHT;
  }

  private double size() {
    return lines.size() == 1 ? LARGE : SMALL;
  }

  private double widest(double size) {
    return lines.stream().mapToDouble(NameOutline::width).max().orElse(0) * size / NameOutline.EM;
  }

  /** The lock-up with its upper left corner at a place. */
  String at(double x, double y, Layout layout, Tone tone, String ink) {
    double width = width(layout);
    return switch (layout) {
      case MARK -> mark.at(x, y, tone);
      case LINE -> {
        double block = size() * (CAPITAL + LEADING * (lines.size() - 1));
        double top = y + (MarkDrawing.HEIGHT - block) / 2;
        double beside = mark.width() + GAP;
        yield mark.at(rightToLeft ? x + width - mark.width() : x, y, tone)
            + name(rightToLeft ? x : x + beside, top, size(), width - beside, false, ink);
      }
      case STACK ->
          mark.at(x + (width - mark.width()) / 2, y, tone)
              + name(x, y + MarkDrawing.HEIGHT + GAP, BELOW, width, true, ink);
    };
  }

  private String name(double x, double top, double size, double room, boolean centred, String ink) {
    var parts = new ArrayList<String>();
    double scale = size / NameOutline.EM;
    for (int i = 0; i < lines.size(); i++) {
      double left = room - lines.get(i).width() * scale;
      double from = x + (centred ? left / 2 : rightToLeft ? left : 0);
      double baseline = top + size * (CAPITAL + LEADING * i);
      parts.add(
          "<path fill=\""
              + ink
              + "\" transform=\"translate("
              + Svg.number(from)
              + " "
              + Svg.number(baseline)
              + ") scale("
              + Svg.number(scale)
              + ")\" d=\""
              + lines.get(i).path()
              + "\"/>");
    }
    return String.join("", parts);
  }
}
