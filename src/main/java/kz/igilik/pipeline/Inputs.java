package kz.igilik.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.igilik.digest.Digests;
import kz.igilik.model.Site;
import kz.igilik.publish.MadeFrom;
import kz.igilik.seal.SealKey;

/**
 * Everything that determines the bytes of a site: the content of every source file, the options,
 * the program and its Java. The clock matters by the day only and is kept apart.
 */
final class Inputs {
  private static final List<String> FOLDERS = List.of("data", "content", "templates", "assets");
  private static final String SETTINGS = "jbake.properties";

  private Inputs() {}

  /**
   * The digest of all inputs; empty if some cannot be read or are sealed, or if the program runs
   * from loose classes.
   */
  static Optional<String> digest(BuildOptions options) {
    try {
      Optional<Path> program = program();
      boolean sealed = files(options.source()).stream().anyMatch(SealKey::isSealed);
      return program.isEmpty() || sealed // then the site depends on the key, too
          ? Optional.empty()
          : Optional.of(digest(options, program.get()));
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty(); // the bake reports it with a better message
    }
  }

  /**
   * @param program the file it runs from
   */
  static String digest(BuildOptions options, Path program) throws IOException {
    var text = new StringBuilder();
    text.append(Runtime.version()).append('\n');
    text.append(sum(Files.readAllBytes(program))).append('\n');
    text.append(options.baseUrl()).append(' ').append(options.withoutSamples()).append('\n');
    List<String> files = files(options.source());
    List<String> sums =
        files.parallelStream().map(file -> sum(options.source().resolve(file))).toList();
    for (int i = 0; i < sums.size(); i++) {
      text.append(files.get(i)).append(' ').append(sums.get(i)).append('\n');
    }
    return sum(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> files(Path source) throws IOException {
    var files = new TreeSet<String>();
    if (Files.exists(source.resolve(SETTINGS))) {
      files.add(SETTINGS);
    }
    for (String name : FOLDERS) {
      Path folder = source.resolve(name);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
          inside
              .filter(Files::isRegularFile)
              .forEach(file -> files.add(source.relativize(file).toString()));
        }
      }
    }
    return List.copyOf(files);
  }

  private static String sum(Path file) {
    try {
      return sum(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String sum(byte[] bytes) {
    return Digests.change(bytes) + bytes.length;
  }

  /** The jar we run from; empty if we run from loose classes. */
  private static Optional<Path> program() {
    String place = System.getProperty("java.class.path", "");
    Path jar = Path.of(place);
    return place.endsWith(".jar") && Files.isRegularFile(jar) ? Optional.of(jar) : Optional.empty();
  }

  /** What a site was made from, valid as long as no time zone of the campaign starts a new day. */
  static MadeFrom of(String digest, Site site, Instant now, long notices) {
    Instant since = Instant.MIN;
    Instant until = Instant.MAX;
    for (ZoneId zone : zones(site)) {
      var today = now.atZone(zone).toLocalDate();
      Instant begin = today.atStartOfDay(zone).toInstant();
      Instant end = today.plusDays(1).atStartOfDay(zone).toInstant();
      since = begin.isAfter(since) ? begin : since;
      until = end.isBefore(until) ? end : until;
    }
    return new MadeFrom(digest, notices, since, until);
  }

  private static List<ZoneId> zones(Site site) {
    var zones =
        Stream.concat(
            Stream.of(site.campaign().zone()),
            site.regions().stream().map(region -> region.zone()));
    return zones.distinct().toList();
  }
}
