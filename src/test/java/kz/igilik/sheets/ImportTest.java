package kz.igilik.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Texts;
import kz.igilik.sheets.SheetImport.Changed;
import kz.igilik.zip.Zip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  @TempDir Path temp;
  private Path source;
  private String event;
  private final Problems problems = new Problems();

  @BeforeEach
  void aCampaign() throws IOException {
    source = CampaignFolder.full(temp.resolve("campaign")).folder();
    event = files().keySet().iterator().next().replaceAll("^data/events/|[.]yaml$", "");
  }

  @Test
  void theExportChangesNoByte() throws IOException {
    Map<String, String> before = files();
    assertThat(imported(sheets().workbook(), "all.xlsx")).isEmpty();
    assertThat(imported(sheets().table(','), "all.csv")).isEmpty();
    byte[] semicolons = sheets().table(';');
    assertThat(new String(semicolons, UTF_8)).startsWith("\uFEFFregion;id;");
    assertThat(imported(semicolons, "semicolons.csv")).isEmpty();
    assertThat(problems.sorted()).isEmpty();
    assertThat(files()).isEqualTo(before).hasSizeGreaterThan(50);
  }

  @Test
  void aChangedCellChangesItsLineAndASecondImportNothing() throws IOException {
    Map<String, String> before = files();
    byte[] table = csv("title.ru,starts", "Новое имя,20.05.2023 9:30");
    List<Changed> changed = imported(table, "one.csv");
    assertThat(changed)
        .flatExtracting(Changed::fields)
        .extracting(SheetImport.ChangedField::column)
        .containsExactly("title.ru", "starts");
    changed.get(0).write(source);
    String path = "data/events/" + event + ".yaml";
    String now = files().get(path);
    assertThat(now).contains("  ru: Новое имя\n", "starts: 2023-05-20T09:30\n");
    assertThat(now.lines().filter(line -> !before.get(path).contains(line))).hasSize(2);
    assertThat(imported(table, "one.csv")).isEmpty();
  }

  @Test
  void aNewEventHasItsDatesAndIsAcceptedByTheReader() throws IOException {
    String region = event.split("/")[0];
    String block =
        Files.readString(source.resolve("data/events/" + event + ".yaml"))
            .lines()
            .filter(line -> line.startsWith("block:"))
            .findFirst()
            .orElseThrow()
            .substring(7);
    List<List<String>> events = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> header =
        new ArrayList<>(List.of("region", "id", "block", "starts", "ends", "updated", "audience"));
    List<String> row =
        new ArrayList<>(
            List.of(
                region,
                "from-a-sheet",
                block,
                "2023-05-20T10:00",
                "2023-05-20T11:00",
                "2023-05-10",
                "school; parents"));
    for (String language : languages()) {
      for (String field : List.of("title", "summary", "venue.name")) {
        header.add(field + "." + language);
        row.add("=sum(1) " + language);
        texts.add(language);
      }
    }
    events.add(header);
    events.add(row);
    List<List<String>> dates =
        List.of(
            List.of("region", "id", "number", "starts", "ends"),
            List.of(region, "from-a-sheet", "", "21.05.2023 10:00", "21.05.2023 11:00"),
            List.of(region, "from-a-sheet", "", "22.05.2023 10:00", "22.05.2023 11:00"));
    byte[] book =
        WorkbookWriter.bytes(List.of(WorkSheet.of("events", events), WorkSheet.of("dates", dates)));
    List<Changed> changed = imported(book, "new.xlsx");
    assertThat(problems.sorted()).extracting(Problem::code).isEmpty();
    assertThat(changed).hasSize(1).allMatch(Changed::isNew);
    assertThat(new String(changed.get(0).bytes(), UTF_8))
        .contains(
            "audience: [school, parents]\n",
            "sessions:\n  - starts: 2023-05-21T10:00\n    ends: 2023-05-21T11:00\n  - starts: 2023-05-22T10:00\n");
    changed.get(0).write(source);
    assertThat(imported(book, "new.xlsx").stream().map(Changed::fields).toList()).isEmpty();
    assertThat(files()).containsKey("data/events/" + region + "/from-a-sheet.yaml");
  }

  @Test
  void everyProblemNamesItsCell() throws IOException {
    assertThat(codes(csv("titel.ru", "Имя")))
        .containsExactly("t.csv, events!C1 SHEET_COLUMN_UNKNOWN");
    assertThat(codes(csv("starts", "20.05.23")))
        .containsExactly("t.csv, events!C2 SHEET_DATE_UNCLEAR");
    assertThat(codes(csv("starts", "5/6/2023")))
        .containsExactly("t.csv, events!C2 SHEET_DATE_UNCLEAR");
    assertThat(codes("region,id\nnowhere,x\n".getBytes(UTF_8)))
        .containsExactly("t.csv, events!A2 SHEET_ROW_NAMELESS");
    String twice = new String(csv("starts", "2023-05-20"), UTF_8);
    assertThat(codes((twice + twice.lines().toList().get(1) + "\n").getBytes(UTF_8)))
        .contains("t.csv, events!A3 SHEET_ROW_TWICE");
    assertThat(codes(csv("status", "postponedd")))
        .allMatch(one -> one.startsWith("t.csv, events!C2 "))
        .isNotEmpty();
    assertThat(codes(csv("starts,title.ru", "whenever,Имя")))
        .anyMatch(one -> one.startsWith("t.csv, events!C2 "));
    assertThat(codes("PK no workbook".getBytes(UTF_8))).containsExactly("t.csv SHEET_UNREADABLE");
    assertThat(codes("region,id,\"x".getBytes(UTF_8))).containsExactly("t.csv SHEET_UNREADABLE");
    Files.writeString(source.resolve("data/events/" + event + ".yaml"), "title: [");
    assertThat(codes(csv("starts", "2023-05-20")))
        .containsExactly("t.csv, events!A2 SHEET_BY_HAND");
  }

  /** LibreOffice keeps such a number in a cell of text into which a date was put. */
  @Test
  void theNumberOfADateIsADate() throws IOException {
    List<Changed> changed =
        imported(csv("starts,ends,updated", "45066.4166666667,45066.4583333333,45056"), "t.csv");
    assertThat(new String(changed.get(0).bytes(), UTF_8))
        .contains(
            "starts: 2023-05-20T10:00\n", "ends: 2023-05-20T11:00\n", "updated: 2023-05-10\n");
  }

  /** What the file alone does not tell: the campaign as it would be is checked. */
  @Test
  void whatDoesNotFitTheCampaignIsToldAtItsCell() throws IOException {
    assertThat(codes(csv("block", "wondre"))).containsExactly("t.csv, events!C2 BLOCK_UNKNOWN");
    assertThat(codes(csv("picture", "nowhere")))
        .containsExactly("t.csv, events!C2 PICTURE_UNKNOWN");
    assertThat(codes(csv("audience,starts", "school,2024-05-20T10:00")))
        .anyMatch(one -> one.startsWith("t.csv, events!D2 "));
  }

  @Test
  void theCureSpeaksOfTheCellAndNotOfALine() throws IOException {
    imported(csv("audience,updated", "school,"), "t.csv");
    String english = new ProblemPrinter(source, "en", false).text(problems.sorted());
    assertThat(english)
        .contains("--> t.csv, events!D2\n", "= fix: fill in `updated`")
        .doesNotContain("a line");
  }

  @Test
  void anOldEncodingIsToldAndSemicolonsAreUnderstood() throws IOException {
    byte[] old =
        new String(csv("title.ru", "Имя"), UTF_8)
            .replace(',', ';')
            .getBytes(Charset.forName("windows-1251"));
    List<Changed> changed = imported(old, "t.csv");
    assertThat(problems.sorted()).extracting(Problem::code).contains(Code.SHEET_ENCODING);
    assertThat(new String(changed.get(0).bytes(), UTF_8)).contains("ru: Имя\n");
  }

  /** Excel writes a question mark for each Kazakh letter that the encoding lacks. */
  @Test
  void lettersThatTheEncodingLacksAreTold() throws IOException {
    byte[] old =
        new String(csv("title.kk,title.ru", "Спорт күні,Что? Где?"), UTF_8)
            .getBytes(Charset.forName("windows-1251"));
    imported(old, "t.csv");
    assertThat(problems.sorted())
        .filteredOn(problem -> problem.code() == Code.SHEET_LETTERS_LOST)
        .extracting(problem -> problem.at().toString())
        .containsExactly("t.csv, events!C2");
    assertThat(codes(csv("title.kk", "Қайда?")))
        .noneMatch(code -> code.endsWith("SHEET_LETTERS_LOST"));
  }

  @Test
  void placesStandInTheOrderOfTheSheet() {
    List<Position> places =
        Stream.of("t.csv, events!A10", "t.csv, events!AA3", "t.csv, events!B3", "t.csv, events!A4")
            .map(Position::wholeFile)
            .sorted()
            .toList();
    assertThat(places)
        .extracting(Position::file)
        .containsExactly(
            "t.csv, events!B3", "t.csv, events!AA3", "t.csv, events!A4", "t.csv, events!A10");
  }

  @Test
  void aRowWithoutNameIsToldAtTheCellThatLacksIt() throws IOException {
    byte[] unnamed = "region,id,title.ru\nalmaty,,Имя\n".getBytes(UTF_8);
    assertThat(codes(unnamed)).contains("t.csv, events!B2 SHEET_ROW_NAMELESS");
  }

  @Test
  void anEmptyIdHidesNothingElseOfItsRow() throws IOException {
    String row = "region,id,title.kk,title.ru,block,starts\nalmaty,,Күн,День,nowhere,20.05.23\n";
    assertThat(codes(row.getBytes(UTF_8)))
        .contains(
            "t.csv, events!B2 SHEET_ROW_NAMELESS",
            "t.csv, events!E2 BLOCK_UNKNOWN",
            "t.csv, events!F2 SHEET_DATE_UNCLEAR");
  }

  @Test
  void aProblemIsSaidInEveryLanguage() throws IOException {
    imported(csv("starts", "20.05.23"), "t.csv");
    for (String language : Texts.languages()) {
      String text = new ProblemPrinter(source, language, false).text(problems.sorted());
      assertThat(text).contains("sheet-date-unclear", "t.csv, events!C2", "20.05.2023 10:00");
    }
  }

  @Test
  void whatASpreadsheetKeepsIsReadAsItWasMeant() throws IOException {
    byte[] book =
        Zip.of(
            List.of(
                part(
                    "xl/workbook.xml",
                    "<workbook xmlns:r='r'><sheets><sheet name='events' sheetId='1' r:id='r1'/></sheets></workbook>"),
                part(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r1' Target='worksheets/a.xml'/></Relationships>"),
                part(
                    "xl/sharedStrings.xml",
                    "<sst><si><r><t>ре</t></r><r><t>гион</t></r></si></sst>"),
                part(
                    "xl/styles.xml",
                    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd.mm.yyyy\\ hh:mm'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/></cellXfs></styleSheet>"),
                part(
                    "xl/worksheets/a.xml",
                    "<worksheet><sheetData><row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' s='1'><v>45066</v></c>"
                        + "<c r='D2' s='2'><v>45066.416666666664</v></c><c r='E2'><v>7.727E10</v></c>"
                        + "<c r='F2' t='str'><f>A1</f><v>kept</v></c><c r='G2' t='b'><v>1</v></c></row></sheetData></worksheet>")));
    assertThat(WorkbookReader.read(book).get(0).rows().get(1))
        .containsExactly(
            "регион", "", "2023-05-20", "2023-05-20T10:00", "77270000000", "kept", "true");
  }

  private static Zip.Entry part(String name, String xml) {
    return new Zip.Entry(name, xml.getBytes(UTF_8));
  }

  private byte[] csv(String columns, String cells) {
    return ("region,id," + columns + "\n" + event.replace('/', ',') + "," + cells + "\n")
        .getBytes(UTF_8);
  }

  private List<String> codes(byte[] table) throws IOException {
    var own = new Problems();
    Path file = Files.write(temp.resolve("t.csv"), table);
    foreseen(sheets().importOf(file, own));
    return own.sorted().stream().map(one -> one.at() + " " + one.code()).toList();
  }

  private List<Changed> imported(byte[] table, String name) throws IOException {
    return foreseen(sheets().importOf(Files.write(temp.resolve(name), table), problems));
  }

  /** As the command does: with what the whole campaign would say. */
  private List<Changed> foreseen(SheetImport sheet) throws IOException {
    List<Changed> changed = sheet.read();
    var files = new TreeMap<String, byte[]>();
    changed.forEach(one -> files.put(one.path(), one.bytes()));
    if (!files.isEmpty()) {
      sheet.tell(new CampaignFolder(source).build().foresee(files));
    }
    return changed;
  }

  private EventSheets sheets() throws IOException {
    return EventSheets.of(source, new Problems()).orElseThrow();
  }

  @Test
  void helpNamesEachColumnAndWhatIdsStandFor() throws IOException {
    List<WorkSheet> sheets = WorkbookReader.read(sheets().template(List.of("national")));
    List<String> columns = sheets.get(0).rows().get(0);
    for (String language : languages()) {
      List<List<String>> help =
          sheets.stream()
              .filter(sheet -> sheet.name().equals("help-" + language))
              .findFirst()
              .orElseThrow()
              .rows();
      assertThat(help).extracting(row -> row.get(0)).containsAll(columns);
      assertThat(help)
          .filteredOn(row -> row.size() > 1 && row.get(1).equals("*"))
          .extracting(row -> row.get(0))
          .contains("region", "id", "title." + language)
          .doesNotContain("venue.name." + language);
      assertThat(help)
          .filteredOn(row -> row.get(0).equals("block") && row.get(1).equals("(*)"))
          .hasSize(1);
      assertThat(help)
          .filteredOn(row -> row.get(0).equals("block"))
          .hasSizeGreaterThan(1)
          .allMatch(row -> row.size() == 3 && !row.get(2).isBlank());
    }
  }

  private List<String> languages() throws IOException {
    return WorkbookReader.read(sheets().workbook()).stream()
        .map(WorkSheet::name)
        .filter(name -> name.startsWith("help-"))
        .map(name -> name.substring(5))
        .toList();
  }

  private Map<String, String> files() throws IOException {
    try (Stream<Path> all = Files.walk(source.resolve("data/events"))) {
      return all.filter(file -> file.toString().endsWith(".yaml"))
          .collect(
              Collectors.toMap(
                  file -> source.relativize(file).toString().replace('\\', '/'),
                  ImportTest::text,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
