package kz.igilik.formats.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.igilik.font.Fonts;
import kz.igilik.model.RegionMap;
import kz.igilik.png.Png;
import kz.igilik.problem.Code;
import kz.igilik.problem.Unable;

/**
 * Draws cards. The JDK's graphics start here with the first requested card; starting them takes as
 * long as drawing fifty cards.
 */
final class Studio {
  private final Fonts fonts;
  private final Colours colours;
  private final Optional<RegionMap> map;
  private final CardDrawings files;
  private final Map<String, CardPainter> drawings = new HashMap<>();
  private final Map<Optional<Integer>, Palette> palettes = new ConcurrentHashMap<>();
  private final Map<String, SheetPainter> sheets = new HashMap<>();
  private final Map<Optional<Integer>, Palette> ofSheets = new ConcurrentHashMap<>();
  private Optional<Stencils> stencils = Optional.empty();
  private Optional<SheetStencils> ownOfSheets = Optional.empty();

  Studio(Fonts fonts, Colours colours, Optional<RegionMap> map, CardDrawings files) {
    this.fonts = fonts;
    this.colours = colours;
    this.map = map;
    this.files = files;
  }

  byte[] png(Card card) {
    byte[] dots = drawing(card).of(card).dots(); // cuts the stencils, whose colours the palette has
    Palette palette = palettes.computeIfAbsent(card.hue(), this::palette);
    return Png.ofPalette(dots, Canvas.WIDTH, palette.rgb());
  }

  byte[] png(Sheet sheet) {
    byte[] dots = painter(sheet).of(sheet).dots();
    Palette palette =
        ofSheets.computeIfAbsent(sheet.motif().hue(), hue -> palette(hue, picturesOfSheets()));
    return Png.ofPalette(dots, Sheet.Shape.WIDTH, palette.rgb());
  }

  private synchronized SheetPainter painter(Sheet sheet) {
    return sheets.computeIfAbsent(
        sheet.script().language(),
        language -> {
          Lettering letters = lettering(language, sheet.script().rightToLeft());
          if (ownOfSheets.isEmpty()) {
            ownOfSheets = Optional.of(SheetStencils.cut(map, files, paper()));
          }
          return new SheetPainter(
              letters, stencils(), ownOfSheets.get(), sheet.script().rightToLeft());
        });
  }

  private synchronized List<Integer> picturesOfSheets() {
    return ownOfSheets.orElseThrow().pictures().colours();
  }

  private Palette palette(Optional<Integer> hue) {
    return palette(hue, pictures());
  }

  private Palette palette(Optional<Integer> hue, List<Integer> pictures) {
    return hue.map(one -> colours.palette(one, pictures))
        .orElseGet(() -> colours.palette(pictures));
  }

  private synchronized List<Integer> pictures() {
    return stencils.orElseThrow().pictures().colours();
  }

  private synchronized CardPainter drawing(Card card) {
    return drawings.computeIfAbsent(card.language(), language -> open(card));
  }

  private CardPainter open(Card card) {
    Lettering letters = lettering(card.language(), card.rightToLeft());
    return new CardPainter(letters, stencils(), card.rightToLeft());
  }

  private Stencils stencils() {
    if (stencils.isEmpty()) {
      stencils = Optional.of(Stencils.cut(map, files, paper()));
    }
    return stencils.get();
  }

  private int paper() {
    return colours.tokens().get(Ink.INK.ground);
  }

  private Lettering lettering(String language, boolean rightToLeft) {
    try {
      prepare();
      return new Lettering(fonts, language, rightToLeft);
    } catch (IOException | LinkageError | InternalError | RuntimeException missing) {
      throw new UncheckedIOException(new Unable(Code.CARDS_NOT_DRAWN, missing));
    }
  }

  /**
   * Headless and without system fonts: to find those, the JDK needs a library that small servers
   * lack, and it writes files into the user's home.
   */
  static void prepare() throws IOException {
    System.setProperty("java.awt.headless", "true");
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    if (linux && System.getProperty("sun.awt.fontconfig") == null) {
      Path list = Files.createTempFile("igilik-fonts", ".properties");
      list.toFile().deleteOnExit();
      Files.writeString(list, "version=1\nsequence.allfonts=default\n");
      System.setProperty("sun.awt.fontconfig", list.toString());
    }
  }
}
