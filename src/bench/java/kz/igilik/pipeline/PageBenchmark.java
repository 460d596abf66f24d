package kz.igilik.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.igilik.font.Fonts;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Markdown;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Pages of the repository's own campaign, from the plan to the bytes: an event, and the region with
 * the most dates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {
  private final Problems problems = new Problems();
  private SiteFiles siteFiles;
  private Page event;
  private Page region;

  @Setup
  public void read() throws IOException {
    Path source = Path.of("").toAbsolutePath();
    var site = new SiteLoader(source).load(problems).orElseThrow();
    SitePlan plan = new Planner(site).plan();
    var tree = new SourceTree(source);
    SiteLook look = SiteLook.of(site, plan, tree, Fonts.NONE);
    siteFiles = new SiteFiles(site, plan, look, Instant.EPOCH, new Markdown(), tree, problems);
    event = all(plan, Page.EventPage.class).findFirst().orElseThrow();
    region =
        all(plan, Page.RegionPage.class)
            .max(Comparator.comparing(page -> plan.programme().in(page.region()).all().size()))
            .orElseThrow();
  }

  @Benchmark
  public byte[] renderOneEventPage() {
    return make(event);
  }

  @Benchmark
  public byte[] renderOneRegionPage() {
    return make(region);
  }

  private byte[] make(Page page) {
    byte[] bytes = siteFiles.page(page);
    if (problems.hasErrors()) {
      throw new IllegalStateException("the page has problems: " + problems.sorted());
    }
    return bytes;
  }

  private static <T extends Page> Stream<T> all(SitePlan plan, Class<T> kind) {
    return plan.pages().stream().filter(kind::isInstance).map(kind::cast);
  }
}
