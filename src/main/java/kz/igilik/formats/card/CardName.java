package kz.igilik.formats.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import kz.igilik.digest.Digests;
import kz.igilik.font.FontFile;
import kz.igilik.font.Fonts;
import kz.igilik.font.Fonts.Weight;
import kz.igilik.model.RegionMap;

/** The digest in the name of a card: of its words, the fonts, the colours and how it is drawn. */
final class CardName {
  private static final int DIGITS = 8;

  private final byte[] common;

  CardName(
      String language,
      Fonts fonts,
      Colours colours,
      Optional<RegionMap> map,
      CardDrawings drawings) {
    var parts = new ArrayList<byte[]>();
    parts.add(new byte[] {(byte) CardPainter.VERSION});
    parts.add(colours.toString().getBytes(StandardCharsets.UTF_8));
    parts.add(map.map(CardName::drawn).orElse("").getBytes(StandardCharsets.UTF_8));
    parts.add(drawings.digest());
    for (Weight weight : Weight.values()) {
      for (FontFile font : fonts.of(language, weight)) {
        parts.add(Digests.content(font.bytes()));
      }
    }
    common = Digests.content(parts.toArray(byte[][]::new));
  }

  private static String drawn(RegionMap map) {
    return map.viewBox() + map.shapes();
  }

  String digest(Card card) {
    return Digests.content(DIGITS, common, card.toString().getBytes(StandardCharsets.UTF_8));
  }

  String digest(Sheet sheet) {
    byte[] version = {(byte) SheetPainter.VERSION};
    return Digests.content(
        DIGITS, common, version, sheet.toString().getBytes(StandardCharsets.UTF_8));
  }
}
