package kz.igilik.formats.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import kz.igilik.font.FontFile;
import kz.igilik.font.Fonts;
import kz.igilik.font.Fonts.Weight;
import kz.igilik.model.RegionMap;

/** The digest in the name of a card: of its words, the fonts, the colours and how it is drawn. */
final class CardName {
  private static final int DIGITS = 8;

  private final byte[] common;

  CardName(String language, Fonts fonts, Colours colours, Optional<RegionMap> map) {
    MessageDigest digest = sha256();
    digest.update((byte) Drawing.VERSION);
    digest.update(colours.toString().getBytes(StandardCharsets.UTF_8));
    digest.update(map.map(CardName::drawn).orElse("").getBytes(StandardCharsets.UTF_8));
    for (Weight weight : Weight.values()) {
      for (FontFile font : fonts.of(language, weight)) {
        digest.update(sha256().digest(font.bytes()));
      }
    }
    common = digest.digest();
  }

  private static String drawn(RegionMap map) {
    return map.viewBox() + map.shapes();
  }

  String digest(Card card) {
    MessageDigest digest = sha256();
    digest.update(common);
    digest.update(card.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
