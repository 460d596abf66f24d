package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Language;
import kz.igilik.model.Site;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site baked in memory: its files by path, its pages parsed when asked for. */
public final class WholeSite {
  static final Instant BEFORE = Instant.parse("2023-05-10T00:00:00Z");

  private final Path source;
  private final Map<String, byte[]> files;
  private final Map<String, Document> parsed = new ConcurrentHashMap<>();
  private Optional<Site> data = Optional.empty();

  private WholeSite(Path source, Map<String, byte[]> files) {
    this.source = source;
    this.files = Collections.unmodifiableMap(files);
  }

  private static WholeSite of(Path source, List<OutputFile> files) {
    var byPath = new TreeMap<String, byte[]>();
    files.forEach(file -> byPath.put(file.path(), file.bytes()));
    return new WholeSite(source, byPath);
  }

  /** Bakes as if it were {@code now}. */
  static WholeSite bake(Path source, URI baseUrl, Instant now) {
    return WholeSite.of(source, files(source, Optional.of(baseUrl), false, now));
  }

  static WholeSite bake(Path source, URI baseUrl, boolean withoutSamples) {
    return WholeSite.of(source, files(source, Optional.of(baseUrl), withoutSamples));
  }

  static List<OutputFile> files(Path source, Optional<URI> baseUrl, boolean withoutSamples) {
    return files(source, baseUrl, withoutSamples, BEFORE);
  }

  private static List<OutputFile> files(
      Path source, Optional<URI> baseUrl, boolean withoutSamples, Instant now) {
    var options =
        new BuildOptions(source, Path.of("target", "not-written"), baseUrl, now, withoutSamples);
    var problems = new Problems();
    try {
      return new SiteBuild(options)
          .bake(problems)
          .orElseThrow(() -> notBaked(source, problems))
          .files();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The same site with one page replaced. */
  WholeSite with(String path, String text) {
    var changed = new TreeMap<>(files);
    changed.put(file(path), text.getBytes(UTF_8));
    return new WholeSite(source, changed);
  }

  /** The sources, including samples; read once. */
  public synchronized Site data() {
    if (data.isEmpty()) {
      var problems = new Problems();
      try {
        data = new SiteLoader(source).load(problems);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return data.orElseThrow();
  }

  private static AssertionError notBaked(Path source, Problems problems) {
    String lines = new ProblemPrinter(source, "en", false).lines(problems.sorted());
    return new AssertionError("the site did not bake:\n" + lines);
  }

  /** Codes of the languages that the campaign speaks. */
  List<String> languages() {
    return data().languages().stream().map(Language::code).toList();
  }

  Map<String, byte[]> files() {
    return files;
  }

  public boolean has(String path) {
    return files.containsKey(file(path));
  }

  public byte[] bytes(String path) {
    return Optional.ofNullable(files.get(file(path)))
        .orElseThrow(() -> new AssertionError("the site has no " + path));
  }

  public String text(String path) {
    return new String(bytes(path), UTF_8);
  }

  /** Addresses of all pages: {@code kk/regions/}, {@code 404.html}. */
  public List<String> pages() {
    return files.keySet().stream()
        .filter(file -> file.endsWith(".html"))
        .map(WholeSite::address)
        .toList();
  }

  public Stream<String> pages(Kind kind) {
    return pages().stream().filter(path -> Kind.of(path) == kind);
  }

  /** The page at an address. */
  public Document page(String path) {
    return parsed.computeIfAbsent(path, address -> Jsoup.parse(text(address), address));
  }

  /** Paths of files that end so, sorted. */
  List<String> ending(String ending) {
    return files.keySet().stream().filter(path -> path.endsWith(ending)).toList();
  }

  private static String file(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static String address(String file) {
    return file.endsWith("index.html")
        ? file.substring(0, file.length() - "index.html".length())
        : file;
  }
}
