package kz.igilik.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.csv.Csv;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.FlatField;
import kz.igilik.edit.Value;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.schema.Declared;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Reference;
import kz.igilik.schema.Type;

/** The programme as a workbook: a row for each event, one for each further date, lists and help. */
public final class EventSheets {
  static final String EVENTS = "events";
  static final String DATES = "dates";
  static final String REGION = "region";
  static final String ID = "id";
  static final String NUMBER = "number";
  static final String SESSIONS = EventFields.SESSIONS.key();

  private final Path source;
  private final Site site;

  private EventSheets(Path source, Site site) {
    this.source = source;
    this.site = site;
  }

  /** The programme of a source folder; empty if not even its languages can be read. */
  public static Optional<EventSheets> of(Path source, Problems problems) throws IOException {
    return new SiteLoader(source).load(problems).map(site -> new EventSheets(source, site));
  }

  /** The import of a file into the source folder. */
  public SheetImport importOf(Path file, Problems problems) {
    return new SheetImport(source, file, regions(), languages(), problems);
  }

  static List<FlatField> columns(List<String> languages) {
    return FlatField.of(((Type.Fieldset) EventFields.KIND.content()).declared(), languages);
  }

  static List<FlatField> dateColumns(List<String> languages) {
    return FlatField.of(session(), languages);
  }

  private static Declared session() {
    var list = (Type.ListOf<?>) (Type<?>) EventFields.SESSIONS.type();
    return ((Type.Fieldset) (Type<?>) list.item()).declared();
  }

  /** All events as a workbook. */
  public byte[] workbook() throws IOException {
    return workbook(events(), regions());
  }

  /**
   * An empty workbook.
   *
   * @param regions those that can be chosen
   */
  public byte[] template(List<String> regions) {
    return workbook(Map.of(), regions);
  }

  /**
   * All events as a table of text, without their further dates.
   *
   * @param separator between cells
   */
  public byte[] table(char separator) throws IOException {
    List<List<String>> rows = rows(events());
    var csv = new Csv(rows.get(0), separator);
    rows.subList(1, rows.size()).forEach(csv::row);
    return csv.bytes();
  }

  /** The folders of events. */
  public List<String> regions() {
    return Stream.concat(
            Stream.of(Event.NATIONAL), site.country().regions().stream().map(Region::id))
        .toList();
  }

  private Map<Event, Value> events() throws IOException {
    var events = new LinkedHashMap<Event, Value>();
    List<Event> all =
        site.events().stream()
            .sorted(Comparator.comparing(Event::folder).thenComparing(Event::id))
            .toList();
    for (Event event : all) {
      byte[] bytes = Files.readAllBytes(source.resolve(path(event.folder(), event.id())));
      events.put(event, EditedFile.of(bytes, EventFields.KIND).value());
    }
    return events;
  }

  static String path(String folder, String id) {
    return path(folder + "/" + id);
  }

  /**
   * The file of an event.
   *
   * @param event {@code almaty/relay}
   */
  static String path(String event) {
    return "data/events/" + event + ".yaml";
  }

  private List<String> languages() {
    return site.campaign().languages();
  }

  private byte[] workbook(Map<Event, Value> events, List<String> regions) {
    var lists = new Lists(regions, site);
    List<String> header = header(columns(languages()), REGION, ID);
    List<String> dates = header(dateColumns(languages()), REGION, ID, NUMBER);
    var sheets = new ArrayList<WorkSheet>();
    sheets.add(new WorkSheet(EVENTS, rows(events), lists.choices(header, columns(languages()))));
    sheets.add(
        new WorkSheet(DATES, dateRows(events), lists.choices(dates, dateColumns(languages()))));
    sheets.add(lists.sheet());
    List<FlatField> columns = columns(languages());
    languages().forEach(language -> sheets.add(new HelpSheet(site, columns, language).sheet()));
    return WorkbookWriter.bytes(sheets);
  }

  private List<List<String>> rows(Map<Event, Value> events) {
    List<FlatField> columns = columns(languages());
    var rows = new ArrayList<List<String>>();
    rows.add(header(columns, REGION, ID));
    events.forEach((event, value) -> rows.add(row(columns, value, event.folder(), event.id())));
    return rows;
  }

  private List<List<String>> dateRows(Map<Event, Value> events) {
    List<FlatField> columns = dateColumns(languages());
    var rows = new ArrayList<List<String>>();
    rows.add(header(columns, REGION, ID, NUMBER));
    events.forEach(
        (event, value) -> {
          if (value.at(List.of(SESSIONS)).orElse(Value.Group.EMPTY) instanceof Value.Items list) {
            int number = 0;
            for (Value date : list.items()) {
              rows.add(row(columns, date, event.folder(), event.id(), "" + ++number));
            }
          }
        });
    return rows;
  }

  private static List<String> header(List<FlatField> columns, String... first) {
    return Stream.concat(Stream.of(first), columns.stream().map(FlatField::name)).toList();
  }

  private static List<String> row(List<FlatField> columns, Value value, String... first) {
    return Stream.concat(Stream.of(first), columns.stream().map(column -> column.cell(value)))
        .toList();
  }

  /** What can be chosen in drop-downs, a column for each field. */
  private static final class Lists {
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    Lists(List<String> regions, Site site) {
      lists.put(REGION, regions);
      lists.put(EventFields.BLOCK.key(), Reference.BLOCK.of(site));
      lists.put(EventFields.ACTIVITY.key(), Reference.ACTIVITY.of(site));
      for (FlatField column : columns(site.campaign().languages())) {
        if (!column.choices().isEmpty()) {
          lists.put(column.name(), column.choices());
        }
      }
    }

    List<WorkSheet.Choice> choices(List<String> header, List<FlatField> columns) {
      var names = List.copyOf(lists.keySet());
      var choices = new ArrayList<WorkSheet.Choice>();
      for (int i = 0; i < header.size(); i++) {
        int list = names.indexOf(header.get(i));
        if (list >= 0 && !lists.get(header.get(i)).isEmpty()) {
          choices.add(new WorkSheet.Choice(i, list, lists.get(header.get(i)).size()));
        }
      }
      return choices;
    }

    WorkSheet sheet() {
      var rows = new ArrayList<List<String>>();
      rows.add(List.copyOf(lists.keySet()));
      int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < longest; i++) {
        int row = i;
        rows.add(lists.values().stream().map(all -> row < all.size() ? all.get(row) : "").toList());
      }
      return WorkSheet.of("lists", rows);
    }
  }
}
