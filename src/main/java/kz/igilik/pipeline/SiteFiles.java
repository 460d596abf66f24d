package kz.igilik.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.bake.Bakery;
import kz.igilik.bake.ReleasePdfs;
import kz.igilik.check.TextLinks;
import kz.igilik.check.output.PageLinks;
import kz.igilik.check.output.PageLoads;
import kz.igilik.check.output.PageSizes;
import kz.igilik.check.output.PageTags;
import kz.igilik.formats.Formats;
import kz.igilik.formats.card.Cards;
import kz.igilik.formats.card.Sheets;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.formats.format.Supplies.Finished;
import kz.igilik.formats.format.Supplies.Handouts;
import kz.igilik.formats.format.Supplies.InPages;
import kz.igilik.formats.jsonld.JsonLd;
import kz.igilik.formats.logo.LogoPack;
import kz.igilik.language.Wordings;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.make.Views;

/**
 * The stages that make the files of a planned site: all of them for a bake, single ones for
 * preview.
 */
final class SiteFiles {
  private final Site site;
  private final SitePlan plan;
  private final SourceTree tree;
  private final SiteLook look;
  private final Problems problems;
  private final PageSizes sizes;
  private final PageLoads loads;
  private final TextLinks texts;
  private final PageLinks links;
  private final Bakery bakery;
  private final Formats formats;
  private final Storeroom storeroom;
  private final Optional<Sheets> sheets;
  private final Wordings wordings;
  private final Views views;
  private final Cards cards;
  private final ReleasePdfs pdfs;
  private final Instant now;

  SiteFiles(
      Site site,
      SitePlan plan,
      SiteLook look,
      Instant now,
      Markdown markdown,
      SourceTree tree,
      Problems problems) {
    this.site = site;
    this.plan = plan;
    this.tree = tree;
    this.look = look;
    this.now = now;
    this.problems = problems;
    problems.addAll(look.problems());
    byte[] style = look.assets().style().text().getBytes(StandardCharsets.UTF_8);
    sizes = new PageSizes(style, problems);
    loads = new PageLoads(site.campaign().baseUrl(), tree, problems);
    texts = TextLinks.of(site, markdown);
    links = new PageLinks(site.campaign().baseUrl(), tree, texts, problems);
    wordings = new Wordings(site.languages(), markdown, problems);
    formats = new Formats(site);
    sheets =
        Optional.of(new Sheets(site, plan.programme(), wordings, look.cards()))
            .filter(any -> Sheets.wantedBy(site));
    storeroom = new Storeroom(formats, this::made, look.logo(), sheets, look.drawn());
    views = new Views(site, plan, look.paths(), storeroom, now, wordings);
    cards = new Cards(site, plan, wordings, look.cards());
    pdfs =
        new ReleasePdfs(
            site.campaign(), plan, views, wordings, look.fonts(), look.setup(), problems);
    var heads =
        new Bakery.Heads(
            new JsonLd(site, wordings, look.assets().published().album()), cards, pdfs);
    bakery = new Bakery(look.setup(), plan, views, heads, problems);
  }

  /** Makes every file of the site and hands it on; returns how many of them are pages. */
  int all(Consumer<OutputFile> made) throws IOException {
    Set<String> names = ConcurrentHashMap.newKeySet();
    Consumer<OutputFile> files =
        file -> {
          names.add(file.path());
          made.accept(file);
        };
    var tags = new PageTags(loads, links);
    var unread = new AtomicReference<OutputFile>();
    drawAhead();
    bakery.bake(
        look.assets(),
        (page, bytes) -> {
          sizes.check(page, bytes);
          tags.look(page, bytes);
          var file = new OutputFile(page.address().file(), bytes);
          if (page instanceof Page.OfflinePage) {
            unread.set(file);
          }
          files.accept(file);
        },
        files);
    plan.pages().stream()
        .findFirst()
        .ifPresent(first -> loads.lookAtStyle(first, look.assets().style().text()));
    loads.report();
    problems.addAll(look.assets().published().making());
    Supplies supplies =
        supplies(
            Optional.of(
                new InPages(loads.scripts(), loads.styles(), Optional.ofNullable(unread.get()))));
    formats.wanted().parallelStream().forEach(format -> make(format, supplies, files));
    links.report(names);
    return plan.pages().size();
  }

  private void make(Format format, Supplies supplies, Consumer<OutputFile> files) {
    storeroom
        .standing(format)
        .ifPresentOrElse(standing -> standing.forEach(files), () -> format.make(supplies, files));
  }

  /** Pages tell the sizes of packs: one page that waits for all drawings would keep a core idle. */
  private void drawAhead() {
    Stream<OutputFile> pictures =
        look.assets().files().stream()
            .filter(file -> file.path().startsWith(Addresses.PICTURES_WITH_RECORD));
    List<OutputFile> logo = storeroom.below(Addresses.LOGO);
    List<OutputFile> toolkit = storeroom.below(Addresses.TOOLKIT);
    Stream.concat(pictures, Stream.concat(logo.stream(), toolkit.stream()))
        .filter(OutputFile::isLasting)
        .toList()
        .parallelStream()
        .forEach(OutputFile::bytes);
  }

  /** Checks the links of texts to places on pages, whose pages alone are made for it. */
  void checkTextLinks() {
    if (texts.places().isEmpty()) {
      return;
    }
    var seen = new PageLinks(site.campaign().baseUrl(), tree, texts, problems);
    var tags = new PageTags(new PageLoads(site.campaign().baseUrl(), tree, new Problems()), seen);
    plan.pages().stream()
        .filter(page -> texts.files().contains(page.address().file()))
        .forEach(page -> tags.look(page, bakery.page(page)));
    seen.reportTexts();
  }

  byte[] page(Page page) {
    byte[] bytes = bakery.page(page);
    sizes.check(page, bytes);
    return bytes;
  }

  /** The file at a path, if a format has it; no page has been seen for it. */
  Optional<OutputFile> file(String path) {
    return storeroom.file(path);
  }

  private List<OutputFile> made(Format format) {
    var files = new ConcurrentLinkedQueue<OutputFile>();
    format.make(supplies(Optional.empty()), files::add);
    return List.copyOf(files);
  }

  private Supplies supplies(Optional<InPages> pages) {
    var finished =
        new Finished(
            look.paths(),
            look.assets().worker(),
            cards::files,
            cards::of,
            pdfs::files,
            new Handouts(
                () -> look.logo().map(LogoPack::files).orElse(List.of()),
                () -> sheets.map(Sheets::files).orElse(List.of()),
                storeroom),
            pages);
    return new Supplies(site, plan, tree, views, wordings, now, finished, problems);
  }
}
