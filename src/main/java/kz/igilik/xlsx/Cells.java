package kz.igilik.xlsx;

/** Writes cells of a sheet, and names their places. */
public final class Cells {
  private Cells() {}

  /** The name of a column, counted from 0: {@code A}, {@code AB}. */
  public static String column(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /**
   * A text, without the characters that XML cannot hold.
   *
   * @param look the number of its look, 0 if plain
   */
  public static void text(StringBuilder xml, String place, int look, String value) {
    xml.append("<c r=\"").append(place).append('"');
    if (look > 0) {
      xml.append(" s=\"").append(look).append('"');
    }
    xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    value.codePoints().forEach(sign -> escaped(xml, sign));
    xml.append("</t></is></c>");
  }

  private static void escaped(StringBuilder xml, int sign) {
    switch (sign) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      default -> {
        if (sign >= ' ' || sign == '\n' || sign == '\t') {
          xml.appendCodePoint(sign);
        }
      }
    }
  }
}
