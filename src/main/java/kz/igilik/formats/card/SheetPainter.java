package kz.igilik.formats.card;

import java.util.Optional;
import kz.igilik.font.Fonts.Weight;
import kz.igilik.formats.card.Lettering.Style;

/** Draws the pictures for social networks of one language. Thread-safe. */
final class SheetPainter {
  /** To be raised when the same content gives different pixels. */
  static final int VERSION = 1;

  static final int ICON = 350;
  static final int MARK = 330;
  static final int BADGE = 92;
  static final int MAP_WIDTH = 900;
  static final int MAP_HEIGHT = 420;

  private static final int WIDTH = Sheet.Shape.WIDTH;
  private static final int MARGIN = 80;
  private static final int ROOM = WIDTH - 2 * MARGIN;
  private static final int RING = 26;
  private static final int[] TITLES = {96, 88, 80, 72, 66, 60, 54, 48, 42, 38};
  private static final int MOST_LINES = 4;

  private final Lettering letters;
  private final Stencils stencils;
  private final SheetStencils own;
  private final boolean rightToLeft;

  /**
   * Where things stand.
   *
   * @param panel height of the coloured field above
   * @param middle of what it shows
   * @param foot middle of the line with mark, name and address
   * @param end where the coloured field below begins
   */
  private record Plan(int panel, int middle, int foot, int end) {
    static Plan of(Sheet.Shape shape) {
      return shape == Sheet.Shape.SQUARE
          ? new Plan(500, 240, 960, 1080 - 28)
          : new Plan(880, 540, 1520, 1640);
    }

    int top() {
      return panel + Stencils.BAND + 64;
    }

    int room() {
      return foot - BADGE / 2 - 36 - top();
    }
  }

  SheetPainter(Lettering letters, Stencils stencils, SheetStencils own, boolean rightToLeft) {
    this.letters = letters;
    this.stencils = stencils;
    this.own = own;
    this.rightToLeft = rightToLeft;
  }

  Canvas of(Sheet sheet) {
    Plan plan = Plan.of(sheet.shape());
    var canvas = new Canvas(WIDTH, sheet.shape().height);
    boolean block = sheet.motif().hue().isPresent();
    canvas.fill(0, 0, WIDTH, plan.panel(), block ? Ink.HUE : Ink.BAND);
    band(plan.panel(), canvas);
    motif(sheet, plan, canvas);
    words(sheet, plan, canvas);
    foot(sheet, plan, canvas);
    canvas.fill(0, plan.end(), WIDTH, sheet.shape().height - plan.end(), Ink.BAND);
    return canvas;
  }

  private void band(int top, Canvas canvas) {
    canvas.fill(0, top, WIDTH, Stencils.BAND, Ink.BAND);
    stencils
        .figure()
        .ifPresent(
            figure -> {
              for (int x = 0; x < WIDTH; x += Stencils.FIGURE) {
                canvas.stamp(figure, x, top, Ink.MARK_ON_BAND);
              }
            });
  }

  private void motif(Sheet sheet, Plan plan, Canvas canvas) {
    Optional<Mask> icon = sheet.motif().icon().map(own.icons()::get);
    if (icon.isPresent()) {
      int at = plan.middle() - ICON / 2;
      canvas.stamp(icon.get(), (WIDTH - ICON) / 2, at, Ink.PAPER_ON_HUE);
    } else if (sheet.motif().region().isPresent() && own.map().isPresent()) {
      map(own.map().get(), sheet.motif().region().get(), plan, canvas);
    } else {
      canvas.stamp(Shapes.disc(MARK / 2.0 + RING), WIDTH / 2, plan.middle(), Ink.PAPER_ON_BAND);
      own.pictures()
          .of("mark")
          .ifPresent(
              mark ->
                  canvas.place(
                      mark, (WIDTH - mark.width()) / 2, plan.middle() - mark.height() / 2));
    }
  }

  private static void map(Outlines map, String region, Plan plan, Canvas canvas) {
    int left = (WIDTH - map.width()) / 2;
    int top = plan.middle() - map.height() / 2;
    map.regions().values().forEach(mask -> canvas.stamp(mask, left, top, Ink.PAPER_ON_BAND));
    Optional.ofNullable(map.regions().get(region))
        .ifPresent(mask -> canvas.stamp(mask, left, top, Ink.SUN));
  }

  private void words(Sheet sheet, Plan plan, Canvas canvas) {
    int y = plan.top();
    if (!sheet.words().kicker().isEmpty()) {
      TextBlock kicker = fitting(sheet.words().kicker(), Weight.BOLD, new int[] {34, 28}, 1);
      block(kicker, sheet.motif().hue().isPresent() ? Ink.HUE : Ink.QUIET, MARGIN, y, canvas);
      y += kicker.height() + 30;
    }
    int left = plan.room() - (y - plan.top());
    var lines = sheet.words().lines();
    for (int i = 0; i < lines.size(); i++) {
      left -= line(lines.get(i), i).height() + before(i);
    }
    TextBlock title = title(sheet.words().title(), left);
    block(title, Ink.INK, MARGIN, y, canvas);
    y += title.height();
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = line(lines.get(i), i);
      y += before(i);
      block(line, i == 0 ? Ink.INK : Ink.QUIET, MARGIN, y, canvas);
      y += line.height();
    }
  }

  private static int before(int line) {
    return line == 0 ? 52 : 34;
  }

  private TextBlock line(String text, int place) {
    return place == 0
        ? fitting(text, Weight.BOLD, new int[] {40, 36, 32}, 2)
        : fitting(text, Weight.REGULAR, new int[] {36, 32, 29}, 3);
  }

  private TextBlock title(String title, int height) {
    for (int size : TITLES) {
      TextBlock block = fitting(title, Weight.BOLD, new int[] {size}, MOST_LINES);
      if (block.whole() && block.height() <= height && !breaksWords(title, size)) {
        return block;
      }
    }
    int smallest = TITLES[TITLES.length - 1];
    return fitting(title, Weight.BOLD, new int[] {smallest}, TextBlock.lines(height, smallest));
  }

  private boolean breaksWords(String title, int size) {
    for (String word : title.split("\\s+")) {
      if (letters.width(word, Weight.BOLD, size) > ROOM) {
        return true;
      }
    }
    return false;
  }

  private void foot(Sheet sheet, Plan plan, Canvas canvas) {
    int badge = rightToLeft ? WIDTH - MARGIN - BADGE : MARGIN;
    own.pictures()
        .of("badge")
        .ifPresent(mark -> canvas.place(mark, badge, plan.foot() - mark.height() / 2));
    int start = MARGIN + BADGE + 26;
    int room = WIDTH - MARGIN - start;
    TextBlock name =
        TextBlock.fitting(
            sheet.words().campaign(), Weight.BOLD, new int[] {38, 34, 30, 26}, 1, room, letters);
    TextBlock address =
        TextBlock.fitting(
            sheet.words().address(), Weight.REGULAR, new int[] {32, 28, 24}, 1, room, letters);
    int height = name.height() + 20 + address.height();
    int top = plan.foot() - height / 2;
    block(name, Ink.INK, start, top, canvas);
    block(address, Ink.QUIET, start, top + name.height() + 20, canvas);
  }

  private TextBlock fitting(String text, Weight weight, int[] sizes, int most) {
    return TextBlock.fitting(text, weight, sizes, most, ROOM, letters);
  }

  private void block(TextBlock block, Ink ink, int start, int top, Canvas canvas) {
    for (int i = 0; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      double width = letters.width(line, block.weight(), block.size());
      double x = rightToLeft ? WIDTH - start - width : start;
      letters.draw(
          canvas, line, new Style(block.weight(), block.size(), ink), x, block.baseline(top, i));
    }
  }
}
