package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import kz.igilik.formats.Formats;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.FormerText;
import kz.igilik.pipeline.BakedSite;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.PageKinds;
import kz.igilik.site.Planner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address of a baked site is one of those that docs/addresses.md promises. */
class AddressDocTest {
  private static final Doc DOC = Doc.of("docs/addresses.md");

  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>
      """;

  private static final String PICTURE =
      """
      caption: {kk: Дала, ru: Степь}
      alt: {kk: Жасыл дала, ru: Зеленая степь}
      credit: {kk: Суретші, ru: Художник}
      licence: CC-BY-4.0
      date: 2023-05-10
      people: none
      press: true
      """;

  private static final String LEDGER =
      """
      /press/2023-05-17-start/: /press/2023-05-17-launch/
      /events/almaty/cancelled-talk/: removed
      """;

  private static final String CORRECTION =
      """
      corrections:
        - date: 2023-05-18
          text: {kk: Түзетілді, ru: Исправлено}
          former: [%s, %s]
      """
          .formatted(FormerText.digest("kk"), FormerText.digest("ru"));

  @TempDir Path scratch;

  @Test
  void everyKindOfPageIsListedWithItsAddress() throws IOException {
    Map<String, String> listed = kinds();
    var found = new TreeSet<String>();
    for (Page page : pages()) {
      found.add(page.kind());
      assertThat("/" + page.address().path()).matches(listed.getOrDefault(page.kind(), "nothing"));
    }
    assertThat(listed.keySet()).containsExactlyInAnyOrderElementsOf(found);
    assertThat(found).containsExactlyInAnyOrderElementsOf(PageKinds.all());
  }

  @Test
  void everyFileIsListedAndEveryAddressIsBaked() throws IOException {
    List<String> files = files();
    List<String> listed = new ArrayList<>();
    for (String section :
        List.of("Files for programs", "Social cards", "Pictures for posts", "The logo", "Assets")) {
      Doc.rows(DOC.section(section)).forEach(row -> listed.add(pattern(row.get(0))));
    }
    assertThat(files).allSatisfy(file -> assertThat(listed).anyMatch(file::matches));
    assertThat(listed)
        .allSatisfy(address -> assertThat(files).anyMatch(file -> file.matches(address)));
  }

  /** So that links to files are checked against what will be there. */
  @Test
  void everyFileIsKnownBeforeTheBake() throws IOException {
    List<String> files = files();
    Predicate<String> known =
        Formats.paths(new SiteLoader(scratch).load(new Problems()).orElseThrow());
    assertThat(files.stream().map(path -> path.substring(1)))
        .anyMatch(path -> path.contains("/guides/"))
        .allMatch(
            path ->
                path.startsWith(Addresses.ASSETS)
                    || path.equals(Addresses.touchIcon())
                    || path.equals(Addresses.embedScript())
                    || known.test(path));
    assertThat(known).rejects("kk/guides/nowhere.txt", "calendar/kk/region/nowhere.ics");
  }

  /** With all that a site can have. */
  private CampaignFolder campaign() throws IOException {
    var campaign = CampaignFolder.base(scratch);
    String file = "data/campaign.yaml";
    campaign.write(file, campaign.read(file) + "data:\n  licence: CC-BY-4.0\n");
    campaign.write("assets/pictures/steppe.svg", DRAWING);
    campaign.write("data/pictures/steppe.yaml", PICTURE);
    addVideo(campaign);
    campaign.write("data/addresses.yaml", LEDGER);
    campaign.write(
        "data/records.yaml",
        "events/almaty/cancelled-talk: title:7f3a9c | 2023-05-02 added | 2023-05-09 removed\n");
    String record = "data/press/2023-05-17-launch.yaml";
    campaign.write(record, campaign.read(record) + CORRECTION);
    for (String language : List.of("kk", "ru")) {
      campaign.write(
          "content/" + language + "/press/former/" + FormerText.digest(language) + ".txt",
          language);
    }
    return campaign;
  }

  private void addVideo(CampaignFolder campaign) throws IOException {
    Path full = Path.of("src/test/sites/full");
    String record = Files.readString(full.resolve("data/videos/sun-walk.yaml"));
    campaign.write("data/videos/sun-walk.yaml", record.replace("childrens-day", "steppe"));
    for (String file : List.of("sun-walk.webm", "sun-walk.kk.vtt", "sun-walk.ru.vtt")) {
      Path copy = scratch.resolve("assets/videos").resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(
          full.resolve("assets/videos").resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Page> pages() throws IOException {
    campaign();
    return new Planner(new SiteLoader(scratch).load(new Problems()).orElseThrow()).plan().pages();
  }

  /** All files but pages. */
  private List<String> files() throws IOException {
    var campaign = campaign();
    campaign.write("assets/images/playground.svg", "<svg/>");
    campaign.write("assets/files/rules.txt", "Rules");
    for (String language : List.of("kk", "ru")) {
      String release = "content/" + language + "/press/2023-05-17-launch.md";
      campaign.write(
          release,
          campaign.read(release)
              + "\n[1](/assets/files/rules.txt)\n\n![1](/assets/images/playground.svg)\n");
    }
    campaign.write("assets/art/hero.svg", DRAWING);
    var problems = new Problems();
    BakedSite site = campaign.build().bake(problems).orElseThrow();
    return site.files().stream()
        .map(OutputFile::path)
        .filter(path -> !path.endsWith(".html"))
        .map(path -> "/" + path)
        .toList();
  }

  /** Kinds of pages with the pattern of their addresses. */
  private static Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    for (List<String> row : Doc.rows(DOC.section("Pages"))) {
      kinds.put(row.get(0).replace("`", ""), pattern(row.get(1)));
    }
    return kinds;
  }

  private static String pattern(String cell) {
    return Stream.of(cell.split("`, `"))
        .map(address -> address.replace("`", ""))
        .map(address -> address.startsWith("…") ? stem(cell) + address.substring(1) : address)
        .map(AddressDocTest::expression)
        .collect(Collectors.joining("|"));
  }

  /** The first address of a cell without its ending. */
  private static String stem(String cell) {
    String first = cell.split("`")[1];
    return first.substring(0, first.lastIndexOf('.'));
  }

  private static String expression(String address) {
    return address
        .replace(".", "\\.")
        .replace("<date>", "\\d{4}-\\d\\d-\\d\\d")
        .replace("<digest>", "[0-9a-f]{8}")
        .replace("<picture>", ".+")
        .replace("<address>", "[a-z0-9/-]+")
        .replaceAll("<[a-z]+>", "[a-z0-9-]+");
  }
}
