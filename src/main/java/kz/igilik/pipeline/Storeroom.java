package kz.igilik.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.igilik.formats.Formats;
import kz.igilik.formats.card.Sheets;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Stock;
import kz.igilik.formats.logo.LogoPack;
import kz.igilik.png.Png;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import kz.igilik.view.make.LogoSheet;
import kz.igilik.view.make.ToolkitSheet;
import kz.igilik.zip.Zip;

/**
 * The files of formats that pages or other formats have asked for: each format is made once. A
 * drawing that the previous site has is taken from there. Thread-safe.
 */
final class Storeroom implements Stock {
  private final Formats formats;
  private final Function<Format, List<OutputFile>> maker;
  private final Optional<LogoPack> logo;
  private final Optional<Sheets> sheets;
  private final Drawn drawn;
  private final Map<Format, Made> made = new ConcurrentHashMap<>();

  /** The files of a format, by path, once somebody asks. */
  private final class Made {
    private final Format format;
    private Map<String, OutputFile> files = Map.of();

    Made(Format format) {
      this.format = format;
    }

    synchronized Map<String, OutputFile> files() {
      if (files.isEmpty()) {
        var found = new TreeMap<String, OutputFile>();
        maker.apply(format).forEach(file -> found.put(file.path(), drawn.once(file)));
        files = found;
      }
      return files;
    }
  }

  Storeroom(
      Formats formats,
      Function<Format, List<OutputFile>> maker,
      Optional<LogoPack> logo,
      Optional<Sheets> sheets,
      Drawn drawn) {
    this.formats = formats;
    this.maker = maker;
    this.logo = logo;
    this.sheets = sheets;
    this.drawn = drawn;
  }

  /** The files of a format, if they were made for somebody. */
  Optional<List<OutputFile>> standing(Format format) {
    return Optional.ofNullable(made.get(format)).map(one -> List.copyOf(one.files().values()));
  }

  /** The file at a path, if a format has it. */
  Optional<OutputFile> file(String path) {
    return formats.of(path).map(this::files).map(files -> files.get(path));
  }

  private Map<String, OutputFile> files(Format format) {
    return made.computeIfAbsent(format, Made::new).files();
  }

  @Override
  public List<OutputFile> below(String prefix) {
    var files = new TreeMap<String, OutputFile>();
    formats.below(prefix).stream()
        .filter(format -> format.kind() != FileKind.ZIP) // no pack holds a pack
        .forEach(format -> files.putAll(files(format)));
    return files.values().stream().filter(file -> file.path().startsWith(prefix)).toList();
  }

  @Override
  public List<String> promised(String prefix) {
    return formats.below(prefix).stream()
        .filter(format -> format.kind() != FileKind.ZIP && format.isSure())
        .flatMap(Format::paths)
        .filter(path -> path.startsWith(prefix))
        .sorted()
        .toList();
  }

  @Override
  public Optional<LogoSheet> logo() {
    return logo.map(LogoPack::sheet);
  }

  @Override
  public Optional<ToolkitSheet> toolkit(String language) {
    return sheets.map(all -> all.in(language));
  }

  @Override
  public boolean has(String path) {
    return formats.of(path).isPresent();
  }

  @Override
  public Stored stored(String path) {
    byte[] bytes =
        file(path).orElseThrow(() -> new IllegalArgumentException("no file " + path)).bytes();
    Optional<FileKind> kind = FileKind.of(path);
    int files = kind.filter(FileKind.ZIP::equals).isPresent() ? Zip.count(bytes) : 0;
    boolean picture = kind.filter(FileKind.PNG::equals).isPresent();
    return new Stored(
        bytes.length, files, picture ? Png.width(bytes) : 0, picture ? Png.height(bytes) : 0);
  }
}
