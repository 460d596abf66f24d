package kz.igilik.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.NotEditable;
import kz.igilik.edit.SourceWriter;
import kz.igilik.edit.Value;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;

/**
 * Brings the rows of a spreadsheet into the files of events: updates those that there are, creates
 * the others, deletes none. Columns that are not there change nothing; an empty cell takes its
 * field away.
 */
public final class SheetImport {
  private static final Set<Code> UNREADABLE =
      EnumSet.of(Code.SHEET_UNREADABLE, Code.SHEET_COLUMN_UNKNOWN);

  private final Path source;
  private final Path file;
  private final List<String> regions;
  private final List<String> languages;
  private final Problems problems;

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
      return EventSheets.path(event);
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
    private static ChangedField of(SheetRow.Cell cell) {
      String name = cell.column().name();
      boolean ofDate = cell.field().get(0).equals(EventSheets.SESSIONS);
      return new ChangedField(
          ofDate
              ? EventSheets.DATES + "!" + name + " " + (Integer.parseInt(cell.field().get(1)) + 1)
              : name,
          cell.column().field());
    }
  }

  /** The file of a row as it is to be. */
  private record Written(SheetRow row, byte[] bytes) {}

  /** What is to be written; nothing may be if there are errors. */
  public List<Changed> read() throws IOException {
    return new SheetRows(file, regions, languages, this::starts, problems)
        .read().parallelStream().map(this::changed).flatMap(Optional::stream).toList();
  }

  private List<String> starts(String event) {
    return sessions(event).stream()
        .map(date -> date.textAt(EventFields.OfDate.STARTS.key()))
        .toList();
  }

  private List<Value> sessions(String event) {
    try {
      Path path = source.resolve(EventSheets.path(event));
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

  private Optional<Changed> changed(SheetRow row) {
    Path path = source.resolve(row.path());
    boolean isNew = !Files.exists(path);
    try {
      EditedFile before =
          isNew
              ? EditedFile.fresh(EventFields.KIND)
              : EditedFile.of(Files.readAllBytes(path), EventFields.KIND);
      var fields = new ArrayList<ChangedField>();
      Value wanted = before.value();
      for (SheetRow.Cell cell : row.cells()) {
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
      files.put(row.path(), new Written(row, bytes));
      return Optional.of(new Changed(row.event(), isNew, List.copyOf(fields), bytes));
    } catch (NotEditable byHand) {
      problems.report(Code.SHEET_BY_HAND, Position.wholeFile(row.place()), row.path());
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Value with(Value value, SheetRow.Cell cell) {
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
              return written.row().cellOf(place, problem);
            })
        .map(Position::wholeFile);
  }
}
