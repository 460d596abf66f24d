package kz.igilik.build;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;

/**
 * A site in memory whose files are made when they are asked for: the bytes are those of a bake.
 * Safe to share between threads.
 */
public final class LiveSite {
  private final Making making;
  private final Problems problems;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, OutputFile> assets = new HashMap<>();
  private final Map<String, Map<String, OutputFile>> formats = new ConcurrentHashMap<>();

  LiveSite(SitePlan plan, Look look, Making making, Problems problems) {
    this.making = making;
    this.problems = problems;
    plan.pages().forEach(page -> pages.put(page.address().file(), page));
    look.assets().files().forEach(file -> assets.put(file.path(), file));
  }

  /**
   * A file of the site.
   *
   * @param path from the root of the site, without a slash at its start
   */
  public Optional<byte[]> file(String path) {
    Page page = pages.get(path);
    if (page != null) {
      return Optional.of(making.page(page));
    }
    return Optional.ofNullable(assets.get(path)).or(() -> format(path)).map(OutputFile::bytes);
  }

  /** Whether there is such a page; it is not made. */
  public boolean hasPage(String path) {
    return pages.containsKey(path);
  }

  public int pages() {
    return pages.size();
  }

  /** What was wrong with the files that were made. */
  public List<Problem> problems() {
    return problems.sorted();
  }

  /** Makes a page of each kind: a template that is broken is to show before somebody sees it. */
  void tryKinds() {
    var kinds = new LinkedHashMap<String, Page>();
    pages.values().forEach(page -> kinds.putIfAbsent(page.kind(), page));
    kinds.values().forEach(making::page);
  }

  /** Files of one kind are made when one of them is asked for, of the cards only that one. */
  private Optional<OutputFile> format(String path) {
    return making.kindOf(path).map(kind -> formats.computeIfAbsent(kind, this::made).get(path));
  }

  private Map<String, OutputFile> made(String kind) {
    var files = new ConcurrentHashMap<String, OutputFile>();
    making.make(kind, file -> files.put(file.path(), file));
    return files;
  }
}
