package kz.igilik.pipeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;

/** A site in memory that makes its files on request, with the same bytes as a bake. Thread-safe. */
public final class LiveSite {
  private final SiteFiles siteFiles;
  private final Problems problems;
  private final UnseenParts unseen;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, OutputFile> assets = new HashMap<>();

  LiveSite(
      SitePlan plan, SiteLook look, SiteFiles siteFiles, UnseenParts unseen, Problems problems) {
    this.siteFiles = siteFiles;
    this.problems = problems;
    this.unseen = unseen;
    plan.pages().forEach(page -> pages.put(page.address().file(), page));
    look.assets().files().forEach(file -> assets.put(file.path(), file));
  }

  /**
   * A file of the site. All files of a format are made when one of them is requested; of the cards
   * only the requested one.
   *
   * @param path relative to the root of the site, without a leading slash
   */
  public Optional<byte[]> file(String path) {
    Page page = pages.get(path);
    if (page != null) {
      return Optional.of(siteFiles.page(page));
    }
    return Optional.ofNullable(assets.get(path))
        .or(() -> siteFiles.file(path))
        .map(OutputFile::bytes);
  }

  /** Whether the site has this page; does not make it. */
  public boolean hasPage(String path) {
    return pages.containsKey(path);
  }

  /** Why readers do not have a page or a picture; empty if they have it. */
  public Optional<Unseen> unseen(String path) {
    return unseen.of(path);
  }

  public int pages() {
    return pages.size();
  }

  /** Problems found in the files made so far. */
  public List<Problem> problems() {
    return problems.sorted();
  }

  /**
   * Makes one page of each kind, so that a broken template is reported before somebody opens such a
   * page, and those to whose places texts link.
   */
  void tryPages() {
    siteFiles.checkTextLinks();
    var kinds = new LinkedHashMap<String, Page>();
    pages.values().forEach(page -> kinds.putIfAbsent(page.kind(), page));
    kinds.values().forEach(siteFiles::page);
  }
}
