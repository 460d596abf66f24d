package kz.igilik.schema;

import java.util.Optional;

/** How a single value is written. */
public enum Notation {
  /** {@code 2023-05-20}. */
  DATE,
  /** {@code 2023-05-20T10:00}, or a bare date. */
  MOMENT,
  /** A moment at which something ends; a day may end at {@code T24:00}. */
  END,
  /** {@code Asia/Almaty}. */
  ZONE,
  /** {@code +06:00}. */
  OFFSET,
  /** {@code true} or {@code false}. */
  FLAG,
  /** Small Latin letters, digits and hyphens. */
  ID,
  /** {@code kk}, {@code zh-hant}. */
  LANGUAGE,
  /** {@code +77272000000}. */
  PHONE,
  /** A number to dial: {@code 112}, {@code *1414}. */
  NUMBER_TO_DIAL,
  /** The name, mailbox or number of a channel, as its kind demands. */
  CHANNEL,
  EMAIL,
  /** An address that begins with {@code https://}. */
  URL,
  /** An address that fits into a printed QR code. */
  CODED_URL,
  /** The address of a folder, which ends with {@code /}. */
  FOLDER_URL,
  /** {@code https://maps.example/?at={latitude},{longitude}}. */
  MAP_URL,
  /** {@code KZ-75}: ISO 3166-2. */
  REGION_CODE,
  /** {@code 43.238,76.945}: latitude, longitude. */
  COORDINATES,
  /** {@code 585,161}: a place in a drawing. */
  POINT,
  /** {@code 0 0 700 395}. */
  VIEW_BOX,
  /** Path data of SVG. */
  PATH,
  /** {@code 24/7}, {@code Mon-Fri 09:00-18:00}. */
  HOURS,
  /** {@code аАәӘбБ}: letters in pairs. */
  ALPHABET,
  /** {@code 2 7f3a9c2b1d4e}: number and digest of a date. */
  REVISION;

  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final String NAME = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final String SECURE = "^https://";

  /** What each such value matches, for programs that look at it while somebody types. */
  public Optional<String> pattern() {
    return switch (this) {
      case DATE -> Optional.of(DAY);
      case ID -> Optional.of(NAME);
      case URL, CODED_URL, FOLDER_URL -> Optional.of(SECURE);
      default -> Optional.empty();
    };
  }
}
