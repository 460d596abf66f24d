package kz.igilik.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.igilik.edit.FlatField;
import kz.igilik.model.Slug;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;
import kz.igilik.schema.EventFields;
import kz.igilik.xlsx.Cells;

/** Reads the rows of a workbook or a table. */
final class SheetRows {
  private static final Charset OLD = Charset.forName("windows-1251");

  /** A question mark where a small letter stood: programs write it for letters they cannot. */
  private static final Pattern LOST_LETTER =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\?\\p{Ll}|\\p{Ll}\\?\\p{Ll}");

  private final Path file;
  private final List<String> regions;
  private final List<String> languages;
  private final Function<String, List<String>> starts;
  private final Problems problems;
  private final Map<String, SheetRow> rows = new LinkedHashMap<>();

  /**
   * The rows of one file.
   *
   * @param regions folders of events
   * @param starts when the dates of an event start, in the order of its file
   */
  SheetRows(
      Path file,
      List<String> regions,
      List<String> languages,
      Function<String, List<String>> starts,
      Problems problems) {
    this.file = file;
    this.regions = regions;
    this.languages = languages;
    this.starts = starts;
    this.problems = problems;
  }

  /** A column of a sheet with its index there. */
  private record Column(FlatField field, int index) {
    /** Those that the sheet has, in the order of the schema. */
    static List<Column> in(List<String> header, List<FlatField> fields) {
      return fields.stream()
          .map(field -> new Column(field, header.indexOf(field.name())))
          .filter(column -> column.index() >= 0)
          .toList();
    }
  }

  /** One for each event, in the order of the sheets; none if the file cannot be read. */
  List<SheetRow> read() throws IOException {
    List<WorkSheet> sheets = sheets();
    Optional<WorkSheet> events = sheet(sheets, EventSheets.EVENTS);
    events.ifPresent(this::events);
    sheet(sheets, EventSheets.DATES).ifPresent(this::dates);
    if (events.isEmpty()) {
      problems.report(Code.SHEET_UNREADABLE, Position.wholeFile(name()), name());
    }
    return List.copyOf(rows.values());
  }

  private String name() {
    return file.getFileName().toString();
  }

  private static Optional<WorkSheet> sheet(List<WorkSheet> sheets, String name) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(name) && !sheet.rows().isEmpty())
        .findFirst();
  }

  private List<WorkSheet> sheets() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
      return packed
          ? WorkbookReader.read(bytes)
          : List.of(WorkSheet.of(EventSheets.EVENTS, CsvReader.read(text(bytes))));
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException old) {
      problems.report(Code.SHEET_ENCODING, Position.wholeFile(name()), name());
      return new String(bytes, OLD);
    }
  }

  private void events(WorkSheet sheet) {
    List<FlatField> fields = EventSheets.columns(languages);
    List<String> header = header(sheet, fields, EventSheets.REGION, EventSheets.ID);
    List<Column> columns = Column.in(header, fields);
    for (int i = 1; i < sheet.rows().size(); i++) {
      List<String> cells = sheet.rows().get(i);
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      String place = place(sheet, 0, i);
      Optional<SheetRow> named = row(sheet, i, header);
      if (named.isEmpty()) {
        named = nameless(cells, i, header);
      }
      if (named.isEmpty()) {
        continue;
      }
      SheetRow row = named.get();
      if (row.isListed()) {
        problems.clash(
            Code.SHEET_ROW_TWICE,
            Position.wholeFile(place),
            Position.wholeFile(row.place()),
            row.event());
        continue;
      }
      row.listAt(place);
      cells(sheet, i, columns, List.of(), row);
    }
  }

  private void dates(WorkSheet sheet) {
    List<FlatField> fields = EventSheets.dateColumns(languages);
    List<String> header =
        header(sheet, fields, EventSheets.REGION, EventSheets.ID, EventSheets.NUMBER);
    List<Column> columns = Column.in(header, fields);
    var known = new HashMap<String, List<String>>();
    for (int i = 1; i < sheet.rows().size(); i++) {
      List<String> cells = sheet.rows().get(i);
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      Optional<SheetRow> named = row(sheet, i, header);
      if (named.isPresent()) {
        SheetRow row = named.get();
        String number = cell(cells, header.indexOf(EventSheets.NUMBER));
        int index = date(number, columns, cells, known.computeIfAbsent(row.event(), this::starts));
        cells(sheet, i, columns, List.of(EventSheets.SESSIONS, "" + index), row);
      }
    }
  }

  /**
   * Which date of its event a row is: the one of its number; without a number the one that starts
   * then, so that a second import adds no date again; else a new one.
   *
   * @param starts when the dates of the event start, in order; a new one is added
   */
  private static int date(
      String number, List<Column> columns, List<String> cells, List<String> starts) {
    if (number.matches("[1-9][0-9]{0,3}") && Integer.parseInt(number) <= starts.size()) {
      return Integer.parseInt(number) - 1;
    }
    String name = EventFields.OfDate.STARTS.key();
    String start =
        columns.stream()
            .filter(column -> column.field().name().equals(name))
            .flatMap(column -> column.field().value(cell(cells, column.index())).stream())
            .map(value -> value.textAt())
            .findFirst()
            .orElse("");
    if (!starts.contains(start) || start.isEmpty()) {
      starts.add(start);
      return starts.size() - 1;
    }
    return starts.indexOf(start);
  }

  private List<String> starts(String event) {
    return new ArrayList<>(starts.apply(event));
  }

  private void cells(
      WorkSheet sheet, int index, List<Column> columns, List<String> above, SheetRow row) {
    List<String> cells = sheet.rows().get(index);
    for (Column column : columns) {
      var field = new ArrayList<>(above);
      field.addAll(column.field().place());
      String text = cell(cells, column.index());
      String place = place(sheet, column.index(), index);
      if (hasLostLetters(text)) {
        problems.report(Code.SHEET_LETTERS_LOST, Position.wholeFile(place), text);
      }
      row.add(new SheetRow.Cell(List.copyOf(field), column.field(), text, place));
    }
  }

  private static boolean hasLostLetters(String text) {
    return text.indexOf('?') >= 0
        && LOST_LETTER.matcher(text.replaceAll("https?://\\S+", "")).find();
  }

  /** The names in the first row; reports those of no field. */
  private List<String> header(WorkSheet sheet, List<FlatField> columns, String... first) {
    var known = new ArrayList<>(List.of(first));
    columns.forEach(column -> known.add(column.name()));
    List<String> header = sheet.rows().get(0).stream().map(String::strip).toList();
    for (int i = 0; i < header.size(); i++) {
      if (!header.get(i).isEmpty() && !known.contains(header.get(i))) {
        problems.report(
            Code.SHEET_COLUMN_UNKNOWN,
            Position.wholeFile(place(sheet, i, 0)),
            header.get(i),
            String.join(", ", known),
            Suggestion.nearest(header.get(i), known).orElse(""));
      }
    }
    return header;
  }

  private Optional<SheetRow> row(WorkSheet sheet, int index, List<String> header) {
    List<String> cells = sheet.rows().get(index);
    String region = cell(cells, header.indexOf(EventSheets.REGION));
    String id = cell(cells, header.indexOf(EventSheets.ID));
    if (!regions.contains(region) || !Slug.isValid(id)) {
      String wrong = regions.contains(region) ? EventSheets.ID : EventSheets.REGION;
      String place = place(sheet, Math.max(0, header.indexOf(wrong)), index);
      problems.report(Code.SHEET_ROW_NAMELESS, Position.wholeFile(place), region, id);
      return Optional.empty();
    }
    return Optional.of(rows.computeIfAbsent(region + "/" + id, any -> new SheetRow(region, id)));
  }

  /** A row whose id is missing or wrong, under a name of its own, so that its cells are checked. */
  private Optional<SheetRow> nameless(List<String> cells, int index, List<String> header) {
    String region = cell(cells, header.indexOf(EventSheets.REGION));
    String id = "row-" + (index + 1);
    return regions.contains(region)
        ? Optional.of(rows.computeIfAbsent(region + "/" + id, any -> new SheetRow(region, id)))
        : Optional.empty();
  }

  private static String cell(List<String> cells, int index) {
    return index < 0 || index >= cells.size() ? "" : cells.get(index).replace("\r\n", "\n").strip();
  }

  /** {@code events.xlsx, events!C5}. */
  private String place(WorkSheet sheet, int column, int row) {
    return name() + ", " + sheet.name() + "!" + Cells.column(column) + (row + 1);
  }
}
