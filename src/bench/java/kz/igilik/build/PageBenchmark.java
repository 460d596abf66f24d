package kz.igilik.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.igilik.assets.Assets;
import kz.igilik.formats.jsonld.JsonLd;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Html;
import kz.igilik.markdown.Markdown;
import kz.igilik.problem.Problems;
import kz.igilik.render.PageText;
import kz.igilik.render.Templates;
import kz.igilik.site.Page;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.AssetPaths;
import kz.igilik.view.PageView;
import kz.igilik.view.Views;
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
  private Views views;
  private JsonLd jsonLd;
  private Templates templates;
  private Page event;
  private Page region;

  @Setup
  public void read() throws IOException {
    Path source = Path.of("").toAbsolutePath();
    var tree = new SourceTree(source);
    var markdown = new Markdown();
    var site = new SiteLoader(source).load(problems).orElseThrow();
    SitePlan plan = new Planner(site).plan();
    Assets assets = Assets.of(site, plan.kinds(), tree, problems);
    views = new Views(site, plan, paths(assets), Instant.EPOCH, markdown, problems);
    jsonLd = new JsonLd(site, markdown, problems);
    templates = new Templates(tree, problems);
    event = all(plan, Page.EventPage.class).findFirst().orElseThrow();
    region =
        all(plan, Page.RegionPage.class)
            .max(Comparator.comparing(page -> plan.programme().in(page.region()).all().size()))
            .orElseThrow();
  }

  @Benchmark
  public byte[] renderOneEventPage() throws IOException {
    return render("event", event);
  }

  @Benchmark
  public byte[] renderOneRegionPage() throws IOException {
    return render("region", region);
  }

  private byte[] render(String template, Page page) throws IOException {
    PageView view = views.of(page);
    Map<String, Object> model = new HashMap<>();
    model.put("page", view);
    model.put("words", views.words(page));
    model.put("root", view.frame().root());
    jsonLd.of(page, view.frame()).ifPresent(json -> model.put("jsonLd", new Html(json)));
    var text = new PageText();
    templates.render("pages/" + template + ".ftlh", model, text);
    if (problems.hasErrors()) {
      throw new IllegalStateException("the page has problems: " + problems.sorted());
    }
    return text.bytes();
  }

  private static <T extends Page> Stream<T> all(SitePlan plan, Class<T> kind) {
    return plan.pages().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static AssetPaths paths(Assets assets) {
    return new AssetPaths(
        assets.style(),
        new Html(assets.styleText()),
        html(assets.kindStyles()),
        assets.scripts(),
        assets.favicon(),
        html(assets.icons()));
  }

  private static Map<String, Html> html(Map<String, String> texts) {
    var html = new HashMap<String, Html>();
    texts.forEach((name, markup) -> html.put(name, new Html(markup)));
    return html;
  }
}
