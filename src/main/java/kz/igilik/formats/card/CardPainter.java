package kz.igilik.formats.card;

import java.util.Optional;
import kz.igilik.font.Fonts.Weight;
import kz.igilik.formats.card.Lettering.Style;

/** Draws the cards of one language. Thread-safe. */
final class CardPainter {
  /** To be raised when the same content gives different pixels. */
  static final int VERSION = 5;

  private static final int MARGIN = 76;
  private static final int BAND_TOP = Canvas.HEIGHT - Stencils.BAND;
  private static final int BAR = 28;
  private static final int HEAD = 82;
  private static final int BADGE = 38;
  private static final int TOP = 164;
  private static final int RIBBON = 520;
  static final int HEIGHT = RIBBON - 40 - TOP;
  private static final int CHIP = 196;
  private static final int LINE = 3;
  private static final int GAP = 14;
  private static final int BETWEEN = 4;

  private final Lettering letters;
  private final Stencils stencils;
  private final boolean rightToLeft;
  private final Canvas sheet;

  CardPainter(Lettering letters, Stencils stencils, boolean rightToLeft) {
    this.letters = letters;
    this.stencils = stencils;
    this.rightToLeft = rightToLeft;
    this.sheet = sheet();
  }

  /** What all cards share is drawn once. */
  private Canvas sheet() {
    var canvas = new Canvas();
    band(canvas);
    int badge = start(MARGIN, Stencils.BADGE);
    stencils.pictures().of("badge").ifPresent(mark -> canvas.place(mark, badge, HEAD - BADGE));
    return canvas;
  }

  private void band(Canvas canvas) {
    canvas.fill(0, BAND_TOP, Canvas.WIDTH, Canvas.HEIGHT - BAND_TOP, Ink.BAND);
    stencils
        .figure()
        .ifPresent(
            figure -> {
              for (int x = 0; x < Canvas.WIDTH; x += Stencils.FIGURE) {
                canvas.stamp(figure, x, BAND_TOP, Ink.MARK_ON_BAND);
              }
            });
  }

  Canvas of(Card card) {
    Canvas canvas = sheet.copy();
    int bar = start(0, BAR);
    canvas.fill(bar, 0, BAR, BAND_TOP, card.hue().isPresent() ? Ink.HUE : Ink.BAND);
    int space = marks(card, canvas);
    campaign(card, canvas, space);
    card.chip().ifPresent(chip -> chip(chip, card, canvas));
    motif(card, canvas);
    ribbon(card, canvas);
    card.picture().region().ifPresent(region -> map(region, canvas));
    words(card, canvas);
    return canvas;
  }

  /**
   * The picture stands on the band, the mark above the days; without a picture, the mark does for
   * both.
   */
  private void motif(Card card, Canvas canvas) {
    Card.Motif motif = card.picture().motif();
    if (motif == Card.Motif.NONE) {
      return;
    }
    Optional<CardPictures.Picture> art =
        stencils.pictures().of("art").filter(any -> motif == Card.Motif.ART);
    art.or(() -> stencils.pictures().of("mark"))
        .ifPresent(
            picture -> {
              int bottom = art.isPresent() ? BAND_TOP : RIBBON - GAP;
              int x = start(Canvas.WIDTH - MARGIN / 2 - picture.width(), picture.width());
              canvas.place(picture, x, bottom - picture.height());
            });
  }

  // ---- the head

  /** Draws the framed words from the end of the line; returns the remaining width. */
  private int marks(Card card, Canvas canvas) {
    var style = new Style(Weight.BOLD, 26, Ink.INK_ON_TINT);
    int end = Canvas.WIDTH - MARGIN;
    if (!isBlock(card)) {
      end = icon(card, canvas, end);
    }
    for (Card.Mark mark : card.words().marks()) {
      int width = (int) Math.ceil(width(mark.text(), style)) + 44;
      end -= width;
      canvas.stamp(
          Shapes.frame(width, 50, 25),
          start(end, width),
          HEAD - 25,
          mark.grave() ? Ink.DANGER : Ink.TINT);
      Ink ink = mark.grave() ? Ink.ON_DANGER : Ink.INK_ON_TINT;
      line(mark.text(), new Style(Weight.BOLD, 26, ink), end + 22, HEAD + 9, canvas);
      end -= 16;
    }
    return end;
  }

  private static boolean isBlock(Card card) {
    return card.chip().filter(chip -> chip.below().isEmpty()).isPresent();
  }

  /** The block's drawing at the end of the line; returns where the next thing may end. */
  private int icon(Card card, Canvas canvas, int end) {
    Optional<Stencils.Icons> icon = card.picture().icon().map(stencils.icons()::get);
    icon.ifPresent(
        one ->
            canvas.stamp(
                one.small(),
                start(end - Stencils.ICON, Stencils.ICON),
                HEAD - Stencils.ICON / 2,
                Ink.HUE));
    return icon.isPresent() ? end - Stencils.ICON - 20 : end;
  }

  private void campaign(Card card, Canvas canvas, int end) {
    if (card.words().campaign().isEmpty()) {
      return;
    }
    int start = MARGIN + 2 * BADGE + 20;
    TextBlock block =
        TextBlock.fitting(
            card.words().campaign(), Weight.BOLD, new int[] {34, 30, 26}, 1, end - start, letters);
    if (!block.whole()) {
      block =
          TextBlock.fitting(
              card.words().campaign(), Weight.BOLD, new int[] {28, 24}, 2, end - start, letters);
    }
    block(block, Ink.INK, start, HEAD - block.height() / 2, canvas);
  }

  // ---- the chip

  private void chip(Card.Chip chip, Card card, Canvas canvas) {
    int left = start(MARGIN, CHIP);
    int inner = left + LINE;
    canvas.stamp(stencils.chip(), left, TOP, Ink.LINE);
    canvas.stamp(stencils.chipInside(), inner, TOP + LINE, Ink.CHIP);
    boolean alone = chip.below().isEmpty();
    Optional<Stencils.Icons> icon = card.picture().icon().map(stencils.icons()::get);
    if (alone && icon.isPresent()) {
      int x = left + (CHIP - Stencils.LARGE_ICON) / 2;
      canvas.stamp(icon.get().large(), x, TOP + (216 - Stencils.LARGE_ICON) / 2, Ink.HUE_ON_CHIP);
      return;
    }
    Ink number = alone ? Ink.HUE_ON_CHIP : Ink.INK_ON_CHIP;
    int baseline = TOP + (alone ? 158 : 106);
    centred(chip.number(), new Style(Weight.BOLD, alone ? 140 : 104, number), baseline, canvas);
    for (int i = 0; i < chip.below().size(); i++) {
      baseline += 42;
      below(chip.below().get(i), i == 0, baseline, canvas);
    }
    if (card.struck().chip()) {
      canvas.fill(left + 24, TOP + 66, CHIP - 48, 7, Ink.DANGER_ON_CHIP);
    }
  }

  /** A long name of a month or weekday becomes smaller. */
  private void below(String word, boolean first, int baseline, Canvas canvas) {
    Weight weight = first ? Weight.BOLD : Weight.REGULAR;
    int size = first ? 30 : 28;
    while (size > 12 && letters.width(word, weight, size) > CHIP - 20) {
      size--;
    }
    Ink ink = first ? Ink.INK_ON_CHIP : Ink.QUIET_ON_CHIP;
    centred(word, new Style(weight, size, ink), baseline, canvas);
  }

  private void centred(String text, Style style, int baseline, Canvas canvas) {
    double width = width(text, style);
    line(text, style, MARGIN + (CHIP - (int) Math.round(width)) / 2, baseline, canvas);
  }

  // ---- the words

  private static int start(Card card) {
    return MARGIN + (card.chip().isPresent() ? CHIP + 44 : 0);
  }

  /** The width that chip, map and sun leave for words. */
  static int width(Card card) {
    int end = Canvas.WIDTH - MARGIN;
    if (card.picture().motif() == Card.Motif.ART) {
      end -= Stencils.ART_WIDTH - MARGIN / 2;
    } else if (card.picture().motif() == Card.Motif.MARK) {
      end -= Stencils.MARK;
    } else if (card.picture().region().isPresent()) {
      end -= Stencils.MAP_WIDTH + 40;
    }
    return end - start(card);
  }

  /** A picture leaves the line of the title its whole width, for it is lower than the card. */
  static int widest(Card card) {
    return card.picture().motif() == Card.Motif.ART
        ? Canvas.WIDTH - MARGIN - start(card)
        : width(card);
  }

  private void words(Card card, Canvas canvas) {
    int start = start(card);
    CardLayout layout = CardLayout.of(card, width(card), HEIGHT, letters);
    int y = TOP;
    for (CardLayout.Part part : layout.parts()) {
      y += part.before();
      block(part.block(), part.ink(), start, y, canvas);
      if (part.struck()) {
        strike(part.block(), start, y, canvas);
      }
      y += part.block().height();
    }
  }

  private void strike(TextBlock block, int start, int y, Canvas canvas) {
    for (int i = 0; i < block.lines().size(); i++) {
      int width =
          (int) Math.round(letters.width(block.lines().get(i), block.weight(), block.size()));
      canvas.fill(
          start(start, width), block.baseline(y, i) - block.size() / 3, width, 4, Ink.DANGER);
    }
  }

  // ---- the map

  private void map(String region, Canvas canvas) {
    Outlines map = stencils.map().orElseThrow();
    int left = start(Canvas.WIDTH - MARGIN - map.width(), map.width());
    int top = TOP - 12 + (Stencils.MAP_HEIGHT - map.height()) / 2;
    map.regions().values().forEach(mask -> canvas.stamp(mask, left, top, Ink.LEVEL_2));
    canvas.stamp(map.regions().get(region), left, top, Ink.HUE);
  }

  // ---- the ribbon

  private void ribbon(Card card, Canvas canvas) {
    int weeks = 1 + week(card.ribbon().days().size() - 1, card);
    int days = card.ribbon().days().size();
    int all = Canvas.WIDTH - 2 * MARGIN - GAP * (weeks - 1) + BETWEEN;
    for (int i = 0; i < days; i++) {
      if (i != card.ribbon().highlight()) {
        day(i, all, card, canvas);
      }
    }
    if (card.ribbon().highlight() >= 0 && days > 0) { // larger than its place, so it comes last
      day(card.ribbon().highlight(), all, card, canvas);
    }
  }

  private void day(int i, int all, Card card, Canvas canvas) {
    int days = card.ribbon().days().size();
    int week = week(i, card);
    int x = MARGIN + GAP * week + all * i / days;
    int next = MARGIN + GAP * week + all * (i + 1) / days;
    boolean highlight = i == card.ribbon().highlight();
    day(card.ribbon().days().get(i), highlight, x, next - x - BETWEEN, card, canvas);
  }

  /** In which week a day lies, from 0. */
  private static int week(int day, Card card) {
    return card.ribbon().weekStarts() == 0 ? day / 7 : (day + 7 - card.ribbon().weekStarts()) / 7;
  }

  private void day(int level, boolean highlight, int x, int width, Card card, Canvas canvas) {
    boolean own = level == Card.THIS;
    if (highlight) {
      Mask day = own ? stencils.ownDay() : stencils.day();
      canvas.stamp(day, start(x + width / 2, 0), RIBBON + 14, Ink.SUN);
      return;
    }
    Ink ink = own ? card.hue().isPresent() ? Ink.HUE : Ink.INK : Ink.level(level);
    canvas.fill(start(x, width), own ? RIBBON : RIBBON + 4, width, own ? 28 : 20, ink);
  }

  // ---- everything from the start of the line

  private void block(TextBlock block, Ink ink, int start, int top, Canvas canvas) {
    for (int i = 0; i < block.lines().size(); i++) {
      var style = new Style(block.weight(), block.size(), ink);
      line(block.lines().get(i), style, start, block.baseline(top, i), canvas);
    }
  }

  private void line(String text, Style style, int start, int baseline, Canvas canvas) {
    double left = rightToLeft ? Canvas.WIDTH - start - width(text, style) : start;
    letters.draw(canvas, text, style, left, baseline);
  }

  private double width(String text, Style style) {
    return letters.width(text, style.weight(), style.size());
  }

  /** The left edge of something at this distance from the start of the line. */
  private int start(int from, int width) {
    return rightToLeft ? Canvas.WIDTH - from - width : from;
  }
}
