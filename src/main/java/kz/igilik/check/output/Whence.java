package kz.igilik.check.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.problem.Position;
import kz.igilik.site.Page;
import kz.igilik.site.SourceTree;

/**
 * Finds the source line of an address that a page contains, if the sources contain it literally.
 */
final class Whence {
  private static final List<String> FOLDERS = List.of("templates", "assets", "data", "content");

  private Whence() {}

  static Position of(String address, Page page, SourceTree tree) throws IOException {
    for (String folder : FOLDERS) {
      Path root = tree.source().resolve(folder);
      if (Files.isDirectory(root)) {
        Optional<Position> found = in(root, address, tree.source());
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return Position.wholeFile("templates/pages/" + page.kind() + ".ftlh");
  }

  private static Optional<Position> in(Path folder, String address, Path source)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        // Reads bytes one to one, because some of the files are not texts.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int at =
            text.indexOf(
                new String(address.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        if (at >= 0) {
          return Optional.of(place(file, source, text, at, address));
        }
      }
    }
    return Optional.empty();
  }

  private static Position place(Path file, Path source, String text, int at, String address) {
    int lineStart = text.lastIndexOf('\n', at) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(sign -> sign == '\n').count();
    byte[] before = text.substring(lineStart, at).getBytes(StandardCharsets.ISO_8859_1);
    String path = source.relativize(file).toString().replace('\\', '/');
    int column = 1 + length(new String(before, StandardCharsets.UTF_8));
    return new Position(path, line, column, Math.max(1, length(address)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
