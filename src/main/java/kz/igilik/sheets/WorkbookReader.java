package kz.igilik.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the cells of a workbook as texts: dates as {@code 2023-05-20T10:00}, formulas by the value
 * that the spreadsheet kept of them. Written here and not by a library, because those bring 3 MB
 * and libraries that JBake needs in other versions.
 */
final class WorkbookReader {
  private static final XMLInputFactory XML = factory();
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final int DAYS_TO_1904 = 1462;
  private static final int MINUTES = 24 * 60;

  /** More is no table of people. */
  private static final long LARGEST = 200L << 20;

  private static final int MOST_COLUMNS = 16_384;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final List<String> shared = new ArrayList<>();
  private final List<Boolean> dates = new ArrayList<>();
  private boolean from1904;

  private WorkbookReader() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * The sheets in order.
   *
   * @throws IOException if it is no workbook
   */
  static List<WorkSheet> read(byte[] bytes) throws IOException {
    var reader = new WorkbookReader();
    try {
      reader.unpack(bytes);
      return reader.sheets();
    } catch (XMLStreamException | RuntimeException broken) {
      throw new IOException(broken);
    }
  }

  private void unpack(byte[] bytes) throws IOException {
    long size = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("xl/") && !entry.getName().startsWith("xl/media/")) {
          byte[] part = zip.readNBytes((int) (LARGEST - size));
          size += part.length;
          if (size >= LARGEST) {
            throw new IOException("too large");
          }
          parts.put(entry.getName(), part);
        }
      }
    }
    if (!parts.containsKey("xl/workbook.xml")) {
      throw new IOException("no workbook");
    }
  }

  private List<WorkSheet> sheets() throws XMLStreamException {
    sharedTexts();
    styles();
    var targets = new HashMap<String, String>();
    each(
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        xml ->
            targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target")));
    var names = new ArrayList<String[]>();
    each(
        "xl/workbook.xml",
        "sheet",
        xml -> names.add(new String[] {xml.getAttributeValue(null, "name"), id(xml)}));
    each(
        "xl/workbook.xml",
        "workbookPr",
        xml -> from1904 = isOn(xml.getAttributeValue(null, "date1904")));
    var sheets = new ArrayList<WorkSheet>();
    for (String[] name : names) {
      String target = targets.getOrDefault(name[1], "").replaceFirst("^/?(xl/)?", "xl/");
      if (parts.containsKey(target)) {
        sheets.add(WorkSheet.of(name[0], rows(target)));
      }
    }
    return sheets;
  }

  private static boolean isOn(String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static String id(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  @FunctionalInterface
  private interface Element {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private void each(String part, String element, Element reader) throws XMLStreamException {
    byte[] bytes = parts.getOrDefault(part, new byte[0]);
    if (bytes.length == 0) {
      return;
    }
    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        reader.read(xml);
      }
    }
    xml.close();
  }

  private void sharedTexts() throws XMLStreamException {
    each("xl/sharedStrings.xml", "si", xml -> shared.add(textIn(xml, "si")));
  }

  /** All runs of a text, without the reading aid of East Asian letters. */
  private static String textIn(XMLStreamReader xml, String end) throws XMLStreamException {
    var text = new StringBuilder();
    int aside = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          aside++;
        } else if (xml.getLocalName().equals("t")) {
          String run = xml.getElementText();
          text.append(aside == 0 ? run : "");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          aside--;
        } else if (xml.getLocalName().equals(end)) {
          return text.toString();
        }
      }
    }
  }

  private void styles() throws XMLStreamException {
    Map<String, String> codes = new HashMap<>();
    each(
        "xl/styles.xml",
        "numFmt",
        xml ->
            codes.put(
                xml.getAttributeValue(null, "numFmtId"),
                xml.getAttributeValue(null, "formatCode")));
    boolean[] within = {false};
    byte[] bytes = parts.getOrDefault("xl/styles.xml", new byte[0]);
    if (bytes.length == 0) {
      return;
    }
    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        within[0] = true;
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        within[0] = false;
      } else if (within[0]
          && event == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("xf")) {
        String format = xml.getAttributeValue(null, "numFmtId");
        dates.add(isDate(format == null ? "0" : format, codes.getOrDefault(format, "")));
      }
    }
  }

  private static boolean isDate(String format, String code) {
    int number = Integer.parseInt(format);
    String signs = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return number >= 14 && number <= 22
        || number >= 45 && number <= 47
        || signs.matches(".*[ydh].*");
  }

  private List<List<String>> rows(String part) throws XMLStreamException {
    var rows = new ArrayList<List<String>>();
    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
    List<String> row = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        while (number != null
            && rows.size() < Integer.parseInt(number) - 1
            && rows.size() < 1_048_576) {
          rows.add(List.of());
        }
        row = new ArrayList<>();
        rows.add(row);
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        int column = column(xml.getAttributeValue(null, "r"), row.size());
        String value = cell(xml);
        while (!value.isEmpty() && row.size() < column) {
          row.add("");
        }
        if (!value.isEmpty()) {
          row.add(value);
        }
      }
    }
    return rows;
  }

  private static int column(String place, int next) {
    if (place == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < place.length() && place.charAt(i) >= 'A'; i++) {
      column = column * 26 + place.charAt(i) - 'A' + 1;
    }
    if (column > MOST_COLUMNS) {
      throw new IllegalArgumentException(place);
    }
    return column - 1;
  }

  private String cell(XMLStreamReader xml) throws XMLStreamException {
    String kind = String.valueOf(xml.getAttributeValue(null, "t"));
    String style = xml.getAttributeValue(null, "s");
    String value = "";
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> value = textIn(xml, "is");
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        return meant(kind, style, value);
      }
    }
  }

  private String meant(String kind, String style, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (kind) {
      case "s" -> shared.get(Integer.parseInt(value));
      case "b" -> value.equals("1") ? "true" : "false";
      case "inlineStr", "str", "e", "d" -> value;
      default -> {
        int index = style == null ? 0 : Integer.parseInt(style);
        boolean date = index < dates.size() && dates.get(index);
        var number = new BigDecimal(value);
        yield date ? date(number.doubleValue()) : plain(number);
      }
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String date(double serial) {
    long minutes = Math.round(serial * MINUTES) + (from1904 ? (long) DAYS_TO_1904 * MINUTES : 0);
    LocalDateTime at = FIRST_DAY.atStartOfDay().plusMinutes(minutes);
    return minutes % MINUTES == 0 ? at.toLocalDate().toString() : at.toString();
  }
}
