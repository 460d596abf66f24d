package kz.igilik.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.FlatField;
import kz.igilik.edit.NotEditable;
import kz.igilik.edit.SourceWriter;
import kz.igilik.edit.Value;
import kz.igilik.model.Slug;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.problem.Suggestion;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;
import kz.igilik.xlsx.Cells;

/**
 * Brings the rows of a spreadsheet into the files of events: updates those that there are, creates
 * the others, deletes none. Columns that are not there change nothing; an empty cell takes its
 * field away.
 */
public final class SheetImport {
  private static final Charset OLD = Charset.forName("windows-1251");

  /** A question mark where a small letter stood: programs write it for letters they cannot. */
  private static final Pattern LOST_LETTER =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\?\\p{Ll}|\\p{Ll}\\?\\p{Ll}");

  private static final Set<Code> UNREADABLE =
      EnumSet.of(Code.SHEET_UNREADABLE, Code.SHEET_COLUMN_UNKNOWN);

  private final Path source;
  private final Path file;
  private final List<String> regions;
  private final List<String> languages;
  private final Problems problems;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  /** By their paths. */
  private final Map<String, Written> files = new ConcurrentHashMap<>();

  /**
   * An import of one file.
   *
   * @param regions folders of events
   */
  SheetImport(
      Path source, Path file, List<String> regions, List<String> languages, Problems problems) {
    this.source = source;
    this.file = file;
    this.regions = regions;
    this.languages = languages;
    this.problems = problems;
  }

  /**
   * A file of an event that is to be written.
   *
   * @param event {@code almaty/relay}
   * @param fields those that change
   */
  public record Changed(String event, boolean isNew, List<ChangedField> fields, byte[] bytes) {
    /** The path of the file from the source folder. */
    public String path() {
      return "data/events/" + event + ".yaml";
    }

    public void write(Path source) throws IOException {
      SourceWriter.write(source.resolve(path()), bytes);
    }
  }

  /**
   * A field that changes.
   *
   * @param column as the sheet names it: {@code title.kk}, {@code dates!starts 2}
   */
  public record ChangedField(String column, Field<?> field) {
    private static ChangedField of(Cell cell) {
      String name = cell.column().name();
      boolean ofDate = cell.field().get(0).equals(EventSheets.SESSIONS);
      return new ChangedField(
          ofDate
              ? EventSheets.DATES + "!" + name + " " + (Integer.parseInt(cell.field().get(1)) + 1)
              : name,
          cell.column().field());
    }
  }

  /** A row of events with the rows of its further dates. */
  private static final class Row {
    private final String folder;
    private final String id;
    private final List<Cell> cells = new ArrayList<>();
    private String place = "";

    Row(String folder, String id) {
      this.folder = folder;
      this.id = id;
    }
  }

  /** The file of a row as it is to be. */
  private record Written(Row row, byte[] bytes) {}

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

  /** A cell with the place of its field in the file of the event. */
  private record Cell(List<String> field, FlatField column, String text, String place) {}

  /** What is to be written; nothing may be if there are errors. */
  public List<Changed> read() throws IOException {
    Optional<List<WorkSheet>> sheets = sheets();
    if (sheets.isEmpty()) {
      return List.of();
    }
    sheet(sheets.get(), EventSheets.EVENTS).ifPresent(this::events);
    sheet(sheets.get(), EventSheets.DATES).ifPresent(this::dates);
    if (sheet(sheets.get(), EventSheets.EVENTS).isEmpty()) {
      problems.report(Code.SHEET_UNREADABLE, Position.wholeFile(name()), name());
    }
    return rows.values().parallelStream().map(this::changed).flatMap(Optional::stream).toList();
  }

  private String name() {
    return file.getFileName().toString();
  }

  private static Optional<WorkSheet> sheet(List<WorkSheet> sheets, String name) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(name) && !sheet.rows().isEmpty())
        .findFirst();
  }

  private Optional<List<WorkSheet>> sheets() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
      return Optional.of(
          packed
              ? WorkbookReader.read(bytes)
              : List.of(WorkSheet.of(EventSheets.EVENTS, CsvReader.read(text(bytes)))));
    } catch (IOException unreadable) {
      problems.report(Code.SHEET_UNREADABLE, Position.wholeFile(name()), name());
      return Optional.empty();
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

  // ---- rows

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
      Optional<Row> named = row(sheet, i, header);
      if (named.isEmpty()) {
        named = nameless(cells, i, header);
      }
      if (named.isEmpty()) {
        continue;
      }
      Row row = named.get();
      if (!row.place.isEmpty()) {
        problems.clash(
            Code.SHEET_ROW_TWICE,
            Position.wholeFile(place),
            Position.wholeFile(row.place),
            row.folder + "/" + row.id);
        continue;
      }
      row.place = place;
      cells(sheet, i, columns, List.of(), row);
    }
  }

  private void dates(WorkSheet sheet) {
    List<FlatField> fields = EventSheets.dateColumns(languages);
    List<String> header =
        header(sheet, fields, EventSheets.REGION, EventSheets.ID, EventSheets.NUMBER);
    List<Column> columns = Column.in(header, fields);
    var starts = new HashMap<String, List<String>>();
    for (int i = 1; i < sheet.rows().size(); i++) {
      List<String> cells = sheet.rows().get(i);
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      Optional<Row> named = row(sheet, i, header);
      if (named.isPresent()) {
        Row row = named.get();
        String event = row.folder + "/" + row.id;
        String number = cell(cells, header.indexOf(EventSheets.NUMBER));
        int index =
            date(number, columns, cells, starts.computeIfAbsent(event, any -> starts(event)));
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
    return new ArrayList<>(
        sessions(event).stream()
            .map(date -> date.textAt(EventFields.OfDate.STARTS.key()))
            .toList());
  }

  private List<Value> sessions(String event) {
    try {
      Path path = source.resolve("data/events/" + event + ".yaml");
      Value value =
          Files.exists(path)
              ? EditedFile.of(Files.readAllBytes(path), EventFields.KIND).value()
              : Value.Group.EMPTY;
      return value.at(List.of(EventSheets.SESSIONS)).orElse(value) instanceof Value.Items list
          ? list.items()
          : List.of();
    } catch (IOException | NotEditable unreadable) {
      return List.of();
    }
  }

  private void cells(
      WorkSheet sheet, int index, List<Column> columns, List<String> above, Row row) {
    List<String> cells = sheet.rows().get(index);
    for (Column column : columns) {
      var field = new ArrayList<>(above);
      field.addAll(column.field().place());
      String text = cell(cells, column.index());
      String place = place(sheet, column.index(), index);
      if (hasLostLetters(text)) {
        problems.report(Code.SHEET_LETTERS_LOST, Position.wholeFile(place), text);
      }
      row.cells.add(new Cell(List.copyOf(field), column.field(), text, place));
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

  private Optional<Row> row(WorkSheet sheet, int index, List<String> header) {
    List<String> cells = sheet.rows().get(index);
    String region = cell(cells, header.indexOf(EventSheets.REGION));
    String id = cell(cells, header.indexOf(EventSheets.ID));
    if (!regions.contains(region) || !Slug.isValid(id)) {
      String wrong = regions.contains(region) ? EventSheets.ID : EventSheets.REGION;
      String place = place(sheet, Math.max(0, header.indexOf(wrong)), index);
      problems.report(Code.SHEET_ROW_NAMELESS, Position.wholeFile(place), region, id);
      return Optional.empty();
    }
    return Optional.of(rows.computeIfAbsent(region + "/" + id, any -> new Row(region, id)));
  }

  /** A row whose id is missing or wrong, under a name of its own, so that its cells are checked. */
  private Optional<Row> nameless(List<String> cells, int index, List<String> header) {
    String region = cell(cells, header.indexOf(EventSheets.REGION));
    String id = "row-" + (index + 1);
    return regions.contains(region)
        ? Optional.of(rows.computeIfAbsent(region + "/" + id, any -> new Row(region, id)))
        : Optional.empty();
  }

  private static String cell(List<String> cells, int index) {
    return index < 0 || index >= cells.size() ? "" : cells.get(index).replace("\r\n", "\n").strip();
  }

  /** {@code events.xlsx, events!C5}. */
  private String place(WorkSheet sheet, int column, int row) {
    return name() + ", " + sheet.name() + "!" + Cells.column(column) + (row + 1);
  }

  // ---- files

  private Optional<Changed> changed(Row row) {
    String event = row.folder + "/" + row.id;
    Path path = source.resolve(EventSheets.path(row.folder, row.id));
    boolean isNew = !Files.exists(path);
    String place = row.place.isEmpty() ? row.cells.get(0).place() : row.place;
    try {
      EditedFile before =
          isNew
              ? EditedFile.fresh(EventFields.KIND)
              : EditedFile.of(Files.readAllBytes(path), EventFields.KIND);
      var fields = new ArrayList<ChangedField>();
      Value wanted = before.value();
      for (Cell cell : row.cells) {
        Value now = with(wanted, cell);
        if (!now.equals(wanted)) {
          fields.add(ChangedField.of(cell));
        }
        wanted = now;
      }
      if (fields.isEmpty()) {
        return Optional.empty();
      }
      byte[] bytes = before.become(wanted).bytes();
      files.put(EventSheets.path(row.folder, row.id), new Written(row, bytes));
      return Optional.of(new Changed(event, isNew, List.copyOf(fields), bytes));
    } catch (NotEditable byHand) {
      problems.report(
          Code.SHEET_BY_HAND, Position.wholeFile(place), EventSheets.path(row.folder, row.id));
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Value with(Value value, Cell cell) {
    int above = cell.field().size() - cell.column().place().size();
    Value entry = value.at(cell.field().subList(0, above)).orElse(Value.Group.EMPTY);
    if (cell.text().equals(cell.column().cell(entry))) {
      return value;
    }
    if (cell.text().isEmpty()) {
      return without(value, cell.field());
    }
    Optional<Value> now = cell.column().value(cell.text());
    if (now.isEmpty()) {
      problems.report(Code.SHEET_DATE_UNCLEAR, Position.wholeFile(cell.place()), cell.text());
      return value;
    }
    boolean same =
        cell.column()
            .cell(Value.Group.EMPTY.with(cell.column().place(), now.get()))
            .equals(cell.column().cell(entry));
    return same ? value : set(value, cell.field(), now.get());
  }

  /** With a value, in a list that may not be there yet. */
  private static Value set(Value value, List<String> place, Value now) {
    List<String> list = List.of(EventSheets.SESSIONS);
    boolean first = place.get(0).equals(EventSheets.SESSIONS) && value.at(list).isEmpty();
    return (first ? value.with(list, new Value.Items(List.of())) : value).with(place, now);
  }

  /** Without a field, and without the groups that hold nothing then. */
  private static Value without(Value value, List<String> place) {
    Value less = value.without(place);
    List<String> above = place.subList(0, place.size() - 1);
    boolean empty = !above.isEmpty() && less.at(above).filter(Value::isEmpty).isPresent();
    return empty ? without(less, above) : less;
  }

  /** Whether the columns are known, so that what the campaign would say makes sense. */
  public boolean isReadable() {
    return problems.sorted().stream().map(Problem::code).noneMatch(UNREADABLE::contains);
  }

  /**
   * Reports what the campaign would say of its files with those of this import in place; not again
   * at cells of which something was said.
   */
  public void tell(List<Problem> foreseen) {
    Set<Position> told =
        problems.sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::at)
            .collect(Collectors.toSet());
    for (Problem problem : foreseen) {
      Optional<Position> cell = cellOf(problem);
      Position at = cell.orElse(problem.at());
      if (told.contains(at)) {
        continue;
      }
      if (problem.other().isPresent()) {
        problems.clash(problem.code(), at, problem.other().get(), problem.values().toArray());
      } else {
        problems.report(problem.code(), at, problem.values().toArray());
      }
    }
  }

  private Optional<Position> cellOf(Problem problem) {
    return Optional.ofNullable(files.get(problem.at().file()))
        .map(
            written -> {
              List<String> place =
                  EditedFile.of(written.bytes(), EventFields.KIND).placeAt(problem.at().line());
              return missing(written.row, place, problem)
                  .orElseGet(() -> cellOf(written.row, place));
            })
        .map(Position::wholeFile);
  }

  /** The empty cell of a field that is missing, which no line can tell. */
  private static Optional<String> missing(Row row, List<String> place, Problem problem) {
    if (problem.values().isEmpty()) {
      return Optional.empty();
    }
    String field = problem.values().get(0);
    String language = problem.values().get(problem.values().size() - 1);
    List<String> names = List.of(field, field + "." + language);
    for (int length = place.size(); length >= 0; length--) {
      String above = String.join(".", place.subList(0, length)) + (length == 0 ? "" : ".");
      for (Cell cell : row.cells) {
        String name = String.join(".", cell.field());
        if (cell.text().isEmpty() && names.stream().anyMatch(one -> name.equals(above + one))) {
          return Optional.of(cell.place());
        }
      }
    }
    return Optional.empty();
  }

  /** The cell of a field, or the first one of its group, or of its row. */
  private static String cellOf(Row row, List<String> field) {
    for (int length = field.size(); length > 0; length--) {
      List<String> place = field.subList(0, length);
      Optional<Cell> cell =
          row.cells.stream()
              .filter(one -> one.field().size() >= place.size())
              .filter(one -> one.field().subList(0, place.size()).equals(place))
              .findFirst();
      if (cell.isPresent()) {
        return cell.get().place();
      }
    }
    return row.place.isEmpty() ? row.cells.get(0).place() : row.place;
  }
}
