package kz.igilik.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kz.igilik.bake.Bakery;
import kz.igilik.check.output.PageLinks;
import kz.igilik.check.output.PageLoads;
import kz.igilik.check.output.PageSizes;
import kz.igilik.check.output.PageTags;
import kz.igilik.formats.Formats;
import kz.igilik.formats.card.Cards;
import kz.igilik.formats.jsonld.JsonLd;
import kz.igilik.formats.offline.Offline;
import kz.igilik.formats.policy.ContentPolicy;
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
  private static final byte[] NOTHING = {};

  private final SitePlan plan;
  private final SiteLook look;
  private final Problems problems;
  private final PageSizes sizes;
  private final PageLoads loads;
  private final PageLinks links;
  private final Bakery bakery;
  private final Formats formats;
  private final Cards cards;
  private final Offline offline;

  SiteFiles(
      Site site,
      SitePlan plan,
      SiteLook look,
      Instant now,
      Markdown markdown,
      SourceTree tree,
      Problems problems) {
    this.plan = plan;
    this.look = look;
    this.problems = problems;
    problems.addAll(look.problems());
    byte[] style = look.assets().styleText().getBytes(StandardCharsets.UTF_8);
    sizes = new PageSizes(style, problems);
    loads = new PageLoads(site.campaign().baseUrl(), tree, problems);
    links = new PageLinks(site.campaign().baseUrl(), tree, problems);
    var wordings = new Wordings(site.languages(), markdown, problems);
    var views = new Views(site, plan, look.paths(), now, wordings);
    cards = new Cards(site, plan, wordings, look.cards());
    var heads = new Bakery.Heads(new JsonLd(site, wordings), cards);
    bakery = new Bakery(look.setup(), plan, views, heads, problems);
    offline = new Offline(site, look.paths(), wordings);
    formats = new Formats(site, plan, views, wordings, now, problems);
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
    var unread = new AtomicReference<byte[]>(NOTHING);
    bakery.bake(
        look.assets(),
        (page, bytes) -> {
          sizes.check(page, bytes);
          tags.look(page, bytes);
          if (page instanceof Page.OfflinePage) {
            unread.set(bytes);
          }
          files.accept(new OutputFile(page.address().file(), bytes));
        },
        files);
    plan.pages().stream()
        .findFirst()
        .ifPresent(first -> loads.lookAtStyle(first, look.assets().styleText()));
    loads.report();
    problems.addAll(look.assets().drawing());
    files.accept(ContentPolicy.file(loads.scripts(), loads.styles()));
    formats.make(files);
    cards.files().parallelStream().forEach(files);
    offline.files(look.assets().worker(), unread.get()).forEach(files);
    links.report(names);
    return plan.pages().size();
  }

  byte[] page(Page page) {
    byte[] bytes = bakery.page(page);
    sizes.check(page, bytes);
    return bytes;
  }

  /** The kind of file that a path belongs to, if any. */
  Optional<String> kindOf(String path) {
    if (path.equals(Addresses.worker())) {
      return Optional.of(path);
    }
    return path.startsWith(Addresses.CARDS) ? Optional.of(Addresses.CARDS) : formats.kindOf(path);
  }

  /** Makes all files of a kind. */
  void make(String kind, Consumer<OutputFile> files) {
    if (kind.equals(Addresses.worker())) {
      offline.files(look.assets().worker(), NOTHING).forEach(files);
    } else if (kind.equals(Addresses.CARDS)) {
      cards.files().forEach(files);
    } else {
      formats.make(kind, files);
    }
  }
}
