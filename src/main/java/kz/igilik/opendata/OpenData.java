package kz.igilik.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Wordings;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/**
 * The open data of a site. Made at the first question, once for all who ask: the pages that name
 * the sizes of the files, and the format that publishes them.
 */
public final class OpenData {
  private static final List<String> TABLES =
      List.of("events", "dates", "regions", "blocks", "helplines");

  private final Shelf shelf;
  private final Map<String, String> records = new LinkedHashMap<>();
  private List<DataFile> files = List.of();

  public OpenData(Site site, Wordings wordings) {
    this.shelf = new Shelf(site, wordings);
  }

  /** The paths of all its files, known without making any. */
  public static Stream<String> paths(Site site) {
    Stream<String> whole =
        Stream.of(
                Stream.of("events.json", "regions.json", "blocks.json", "helplines.json"),
                Stream.of("releases.json", Geo.NAME),
                TABLES.stream().flatMap(name -> Stream.of(name + ".csv", name + ".xlsx")),
                Schemas.names())
            .flatMap(names -> names)
            .map(Addresses::data);
    Stream<String> parts =
        Stream.concat(
            folders(site).map(Addresses::dataOfRegion),
            site.blocks().stream().map(block -> Addresses.dataOfBlock(block.id())));
    return Stream.concat(whole, parts);
  }

  private static Stream<String> folders(Site site) {
    return Stream.concat(
        Stream.of(Event.NATIONAL), site.regions().stream().map(region -> region.id()));
  }

  /** The files about the whole campaign. */
  public synchronized List<DataFile> files() {
    if (files.isEmpty()) {
      files = make();
    }
    return files;
  }

  /** Hands on all files of a kind, those of regions and blocks among them. */
  public void make(FileKind kind, Consumer<OutputFile> made) {
    files().stream()
        .filter(file -> file.kind() == kind)
        .forEach(file -> made.accept(new OutputFile(file.path(), file.bytes())));
    if (kind == FileKind.DATA) {
      parts(made);
    }
  }

  private void parts(Consumer<OutputFile> made) {
    Site site = shelf.site();
    folders(site)
        .forEach(
            folder ->
                part(made, Addresses.dataOfRegion(folder), event -> event.folder().equals(folder)));
    site.blocks()
        .forEach(
            block ->
                part(
                    made,
                    Addresses.dataOfBlock(block.id()),
                    event -> event.block().filter(block.id()::equals).isPresent()));
  }

  private void part(Consumer<OutputFile> made, String path, Function<Event, Boolean> belongs) {
    List<String> some =
        shelf.site().events().stream()
            .filter(belongs::apply)
            .map(event -> records.get(Shelf.id(event)))
            .toList();
    made.accept(new OutputFile(path, new Recordset(shelf, "events").of(some)));
  }

  private List<DataFile> make() {
    Site site = shelf.site();
    var events = new EventRecords(shelf);
    var others = new OtherRecords(shelf);
    site.events().forEach(event -> records.put(Shelf.id(event), events.of(event).text()));
    var made = new ArrayList<DataFile>();
    made.add(json("events", List.copyOf(records.values())));
    made.add(json("regions", texts(site.regions(), others::of)));
    made.add(json("blocks", texts(site.blocks(), others::of)));
    made.add(json("helplines", texts(site.helplines(), others::of)));
    made.add(json("releases", texts(site.articles(Article.RELEASE), others::of)));
    made.add(new Geo(shelf).file());
    for (Table<?> table : new Tables(shelf).all()) {
      int rows = table.rows().size();
      made.add(new DataFile(table.name() + ".csv", FileKind.TABLE, rows, table.csv()));
      made.add(
          new DataFile(
              table.name() + ".xlsx", FileKind.SPREADSHEET, rows, new Spreadsheet(table).bytes()));
    }
    made.addAll(Schemas.files());
    return List.copyOf(made);
  }

  private DataFile json(String kind, List<String> texts) {
    return new DataFile(
        kind + ".json", FileKind.DATA, texts.size(), new Recordset(shelf, kind).of(texts));
  }

  private static <R> List<String> texts(List<R> all, Function<R, JsonObject> record) {
    return all.stream().map(record).map(JsonObject::text).toList();
  }
}
