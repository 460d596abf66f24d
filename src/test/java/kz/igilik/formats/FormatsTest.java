package kz.igilik.formats;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.formats.format.Supplies.Finished;
import kz.igilik.formats.format.Supplies.Handouts;
import kz.igilik.formats.format.Supplies.InPages;
import kz.igilik.formats.pdf.PdfFormat;
import kz.igilik.markdown.Html;
import kz.igilik.model.Event;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.problem.Problems;
import kz.igilik.site.Album;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.make.AssetPaths;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Event[] EVENTS =
      IntStream.range(0, 50)
          .mapToObj(i -> event("talk-" + i).on("2023-06-01T10:00", "2023-06-01T12:00").build())
          .toArray(Event[]::new);

  @Test
  void everyLanguageHasCalendarsAndAFeedAndTheSiteOneMap() {
    assertThat(files(new Problems()))
        .extracting(OutputFile::path)
        .contains(
            "kk/lite/almaty.txt",
            "calendar/kk/all.ics",
            "feeds/kk/press.atom",
            "calendar/ru/all.ics",
            "feeds/ru/press.atom",
            "sitemap.xml",
            "robots.txt")
        .doesNotHaveDuplicates();
  }

  /** Links in texts are checked against these paths before anything is made. */
  @Test
  void eachFormatMakesTheFilesThatItSaysAndOfItsKind() {
    Site site = Sites.with(EVENTS);
    for (Format format : Formats.standard(site)) {
      List<String> made = paths(format, site);
      assertThat(made)
          .as(format.getClass().getSimpleName())
          .allMatch(format::has)
          .allSatisfy(path -> assertThat(FileKind.of(path)).contains(format.kind()))
          .containsAll(format.paths().toList());
      assertThat(made)
          .filteredOn(path -> format.prefixes().stream().noneMatch(path::startsWith))
          .containsExactlyInAnyOrderElementsOf(format.paths().toList());
    }
  }

  @Test
  void whatACampaignDoesWithoutIsNotMadeAndMayNotBeLinkedTo() {
    Site all = Sites.with(EVENTS);
    Site without = all.withCampaign(all.campaign().without(Part.SEARCH).without(Part.CALENDARS));
    assertThat(Formats.paths(all)).accepts("search/kk.json", "calendar/kk/all.ics");
    assertThat(Formats.paths(without))
        .rejects("search/kk.json", "calendar/kk/all.ics", "calendar/kk/month/2023-05/all.ics")
        .accepts("feeds/kk/press.atom");
    assertThat(new Formats(without).of("calendar/kk/all.ics")).isEmpty();
  }

  @Test
  void twoRunsGiveTheSameFiles() {
    List<OutputFile> first = files(new Problems());
    List<OutputFile> second = files(new Problems());

    assertThat(second)
        .extracting(OutputFile::path)
        .isEqualTo(first.stream().map(OutputFile::path).toList());
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i).bytes()).as(first.get(i).path()).isEqualTo(first.get(i).bytes());
    }
  }

  @Test
  void noWordIsMissing() {
    var problems = new Problems();

    files(problems);

    assertThat(problems.sorted()).isEmpty();
  }

  private static List<OutputFile> files(Problems problems) {
    Site site = Sites.with(EVENTS);
    var files = new ConcurrentLinkedQueue<OutputFile>();
    Supplies supplies = supplies(site, problems);
    new Formats(site).wanted().forEach(format -> format.make(supplies, files::add));
    return files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
  }

  private static List<String> paths(Format format, Site site) {
    var paths = new ConcurrentLinkedQueue<String>();
    format.make(supplies(site, new Problems()), file -> paths.add(file.path()));
    return List.copyOf(paths);
  }

  private static Supplies supplies(Site site, Problems problems) {
    SitePlan plan = new Planner(site).plan();
    var app = new AssetPaths.App("small.png", "large.png", "mask.png", "#000000", "#ffffff");
    var assets =
        new AssetPaths(
            "a.css",
            new Html(""),
            Map.of(),
            Map.of(),
            ViewsOf.EMBLEM,
            Optional.of(app),
            Map.of(),
            Album.EMPTY);
    var card = new OutputFile("cards/kk/home.01234567.png", new byte[0]);
    return new Supplies(
        site,
        plan,
        new SourceTree(Path.of("")),
        ViewsOf.site(site, plan, new Problems()),
        ViewsOf.wordings(site, problems),
        Instant.EPOCH,
        new Finished(
            assets,
            "",
            () -> List.of(card),
            (page, frame) -> Optional.empty(),
            () ->
                new PdfFormat(site).paths().map(path -> new OutputFile(path, new byte[0])).toList(),
            new Handouts(List::of, List::of, ViewsOf.STOCK),
            Optional.of(new InPages(List.of("a"), List.of(), Optional.empty()))),
        problems);
  }
}
