package kz.igilik.opendata;

import java.nio.charset.StandardCharsets;
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
                Stream.of("releases.json", Geo.NAME, CampaignGraph.NAME),
                site.records().isKept() ? Stream.of(ChangeList.NAME) : Stream.<String>empty(),
                TABLES.stream().flatMap(name -> Stream.of(name + ".csv", name + ".xlsx")),
                Schemas.names(site),
                Stream.of(TableDescriptions.CSVW, TableDescriptions.PACKAGE),
                Stream.of(Catalogue.NAME, Passport.NAME, ApiDescription.NAME))
            .flatMap(names -> names)
            .map(Addresses::data);
    Stream<String> parts =
        Stream.concat(
            folders(site).map(Addresses::dataOfRegion),
            site.blocks().stream().map(block -> Addresses.dataOfBlock(block.id())));
    return Stream.concat(Stream.of(Addresses.llms()), Stream.concat(whole, parts));
  }

  private static Stream<String> folders(Site site) {
    return Stream.concat(
        Stream.of(Event.NATIONAL), site.regions().stream().map(region -> region.id()));
  }

  /** The kinds of records that have a schema. */
  public List<String> kinds() {
    return Schemas.kinds(shelf.site()).toList();
  }

  /** The fields of each record in short, by key: what the ledger of records keeps of it. */
  public Map<String, Map<String, String>> states() {
    return RecordStates.of(shelf);
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
    if (kind == FileKind.TEXT) {
      made.accept(new OutputFile(Addresses.llms(), new TextGuide(shelf).bytes()));
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
    made.add(new CampaignGraph(shelf).file());
    if (site.records().isKept()) {
      made.add(new ChangeList(shelf).file());
    }
    List<Table<?>> tables = new Tables(shelf).all();
    for (Table<?> table : tables) {
      int rows = table.rows().size();
      made.add(new DataFile(table.name() + ".csv", FileKind.TABLE, rows, table.csv()));
      made.add(
          new DataFile(
              table.name() + ".xlsx", FileKind.SPREADSHEET, rows, new Spreadsheet(table).bytes()));
    }
    describe(tables, made);
    return List.copyOf(made);
  }

  /** Adds what tells programs how the files are made up. */
  private void describe(List<Table<?>> tables, List<DataFile> made) {
    var byName = new LinkedHashMap<String, DataFile>();
    made.forEach(file -> byName.put(file.name(), file));
    var described = new TableDescriptions(shelf, tables);
    JsonObject catalogue = new Catalogue(shelf).of(made);
    made.addAll(Schemas.files(shelf.site()));
    made.add(described(TableDescriptions.CSVW, FileKind.DATA, described.csvw()));
    made.add(described(TableDescriptions.PACKAGE, FileKind.DATA, described.dataPackage(byName)));
    made.add(described(Catalogue.NAME, FileKind.LINKED_DATA, catalogue));
    made.add(new Passport(shelf).file());
    JsonObject api = new ApiDescription(shelf).of(made);
    made.add(described(ApiDescription.NAME, FileKind.DATA, api));
  }

  private static DataFile described(String name, FileKind kind, JsonObject json) {
    return new DataFile(name, kind, 0, (json.text() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private DataFile json(String kind, List<String> texts) {
    return new DataFile(
        kind + ".json", FileKind.DATA, texts.size(), new Recordset(shelf, kind).of(texts));
  }

  private static <R> List<String> texts(List<R> all, Function<R, JsonObject> record) {
    return all.stream().map(record).map(JsonObject::text).toList();
  }
}
