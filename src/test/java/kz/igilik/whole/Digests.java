package kz.igilik.whole;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.igilik.site.OutputFile;

/** Bakes a folder in a JVM of its own and writes the digest of each file. */
final class Digests {
  private Digests() {}

  /** Arguments: the source folder, the file to write. */
  public static void main(String[] arguments) throws Exception {
    Files.write(Path.of(arguments[1]), of(Path.of(arguments[0])), StandardCharsets.UTF_8);
  }

  static List<String> of(Path source) throws Exception {
    List<OutputFile> files = WholeSite.files(source, Optional.<URI>empty(), false);
    var digest = MessageDigest.getInstance("SHA-256");
    return files.stream()
        .sorted(Comparator.comparing(OutputFile::path))
        .map(file -> HexFormat.of().formatHex(digest.digest(file.bytes())) + " " + file.path())
        .toList();
  }
}
