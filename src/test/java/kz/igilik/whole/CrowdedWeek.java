package kz.igilik.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;

/**
 * The full campaign with forty of its events moved into one week of one region, so that titles and
 * places are as long as real ones are.
 */
final class CrowdedWeek {
  static final int EVENTS = 40;
  static final String REGION = "almaty";
  static final LocalDate MONDAY = LocalDate.parse("2023-05-22");

  private static final Served SERVED = new Served(CrowdedWeek::crowded);

  private CrowdedWeek() {}

  static WholeSite site() {
    return SERVED.site();
  }

  static URI root() {
    return SERVED.root();
  }

  private static Path crowded() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "crowded-week");
      CampaignFolder.full(folder);
      Path events = folder.resolve("data/events");
      empty(events.resolve(REGION));
      List<Path> movable = movable(events);
      for (int i = 0; i < EVENTS; i++) {
        String text = Files.readString(movable.get(i));
        Path target = events.resolve(REGION).resolve("moved-" + i + ".yaml");
        Files.writeString(target, text.replaceAll("\\d{4}-\\d\\d-\\d\\d(?=T)", day(i)));
      }
      return folder;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String day(int i) {
    return MONDAY.plusDays(i % 7).toString();
  }

  /** Events of other regions, on one date that nothing else depends on. */
  private static List<Path> movable(Path events) throws IOException {
    try (Stream<Path> files = Files.walk(events)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !List.of(REGION, "national").contains(folder(file)))
          .filter(file -> isMovable(read(file)))
          .sorted()
          .toList();
    }
  }

  private static String folder(Path file) {
    return file.getParent().getFileName().toString();
  }

  private static boolean isMovable(String event) {
    return event.matches("(?s).*\\nstarts: (\\S+)T\\S+\\nends: \\1T.*")
        && Stream.of("\nstatus:", "\nsessions:", "until:").noneMatch(event::contains);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
  }
}
