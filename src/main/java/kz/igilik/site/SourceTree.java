package kz.igilik.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kz.igilik.model.PassingName;
import kz.igilik.source.SourceRoot;

/**
 * The templates and assets of a source folder. Files missing from the folder are taken from the
 * program, so another campaign needs only data and texts.
 */
public final class SourceTree {
  private static final String ICONS = "assets/icons";
  private static final String DRAWING = ".svg";

  private final Path source;
  private final SourceRoot root;
  private final Map<String, byte[]> unsaved;

  public SourceTree(Path source) {
    this(source, SourceRoot.of(source), Map.of());
  }

  private SourceTree(Path source, SourceRoot root, Map<String, byte[]> unsaved) {
    this.source = source;
    this.root = root;
    this.unsaved = unsaved;
  }

  /** The same with what is not saved yet in place of its files. */
  public SourceTree with(Map<String, byte[]> files) {
    return new SourceTree(source, root, files);
  }

  public Path source() {
    return source;
  }

  /**
   * The bytes of a file such as {@code templates/pages/home.ftlh}; empty if its path leads out of
   * the folder; then the built-in file is not used either.
   */
  public Optional<byte[]> read(String path) throws IOException {
    if (unsaved.containsKey(path)) {
      return Optional.of(unsaved.get(path));
    }
    Optional<Path> own = root.find(path).filter(Files::isRegularFile);
    if (own.isPresent()) {
      return Optional.of(Files.readAllBytes(own.get()));
    }
    if (root.leadsOut(path)) {
      return Optional.empty();
    }
    try (InputStream builtIn = SourceTree.class.getResourceAsStream("/builtin/" + path)) {
      return builtIn == null ? Optional.empty() : Optional.of(builtIn.readAllBytes());
    }
  }

  /** The names of all drawings in {@code assets/icons}, sorted. */
  public List<String> icons() throws IOException {
    var names = new TreeSet<String>(BuiltIn.NAMES);
    Optional<Path> own = root.find(ICONS);
    if (own.isPresent()) {
      names.addAll(iconsIn(own.get()));
    }
    return List.copyOf(names);
  }

  /** Listed once: looking into the jar takes as long as making many pages. */
  private static final class BuiltIn {
    static final List<String> NAMES = names();

    private static List<String> names() {
      try {
        return builtInIcons();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private static List<String> builtInIcons() throws IOException {
    URL builtIn = SourceTree.class.getResource("/builtin/" + ICONS);
    if (builtIn != null && builtIn.getProtocol().equals("jar")) {
      try (var jar = FileSystems.newFileSystem(jarOf(builtIn))) {
        return iconsIn(jar.getPath("builtin", ICONS));
      }
    }
    return builtIn == null ? List.of() : iconsIn(Path.of(URI.create(builtIn.toString())));
  }

  /** {@code jar:file:/…/igilik.jar!/builtin/…} is in {@code /…/igilik.jar}. */
  private static Path jarOf(URL entry) {
    return Path.of(URI.create(entry.getPath().substring(0, entry.getPath().indexOf('!'))));
  }

  private static List<String> iconsIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(DRAWING) && !PassingName.is(name))
          .map(name -> name.substring(0, name.length() - DRAWING.length()))
          .toList();
    }
  }
}
