package kz.igilik.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.model.Slug;
import kz.igilik.model.Video;
import kz.igilik.model.Video.Recording;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * The files of videos, in {@code assets/videos}: a recording has the name of its record, captions
 * have the language behind it.
 */
final class Footage {
  private static final long MEGA = 1024 * 1024;

  /** Three minutes that a telephone plays well; free hosts take no larger file. */
  static final long LARGEST = 25 * MEGA;

  private static final String CAPTIONS = ".vtt";
  private static final byte[] MATROSKA = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

  /** The name of the form of a WebM file stands at its beginning. */
  private static final int HEAD = 64;

  private final SourceFolder folder;
  private final List<String> records;
  private final Problems problems;
  private final Map<String, Recording> recordings = new TreeMap<>();
  private final Map<String, Map<String, String>> captions = new HashMap<>();

  /**
   * @param assets all files below {@code assets}
   * @param records ids of all records
   */
  Footage(SourceFolder folder, List<String> assets, List<String> records, Problems problems)
      throws IOException {
    this.folder = folder;
    this.records = records;
    this.problems = problems;
    for (String file : assets) {
      if (file.startsWith(Video.FOLDER)) {
        add(file);
      }
    }
  }

  /** The file of a video. */
  Optional<Recording> of(String id) {
    return Optional.ofNullable(recordings.get(id));
  }

  /** The paths of the captions of a video, by language. */
  Map<String, String> captions(String id) {
    return captions.getOrDefault(id, Map.of());
  }

  private void add(String file) throws IOException {
    String name = file.substring(Video.FOLDER.length());
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    String stem = name.substring(0, Math.max(0, dot));
    boolean lines = ending.equals(CAPTIONS);
    int second = stem.lastIndexOf('.');
    String id = lines ? stem.substring(0, Math.max(0, second)) : stem;
    boolean named =
        Slug.isValid(id) && (!lines || Slug.isValid(stem.substring(second + 1)))
            || !lines && !Video.ENDINGS.contains(ending);
    if (!named || !lines && !Video.ENDINGS.contains(ending)) {
      problems.report(Code.VIDEO_NAME, Position.wholeFile(file), name);
    } else if (!records.contains(id)) {
      problems.report(Code.VIDEO_RECORD_MISSING, Position.wholeFile(file), name, id);
    } else if (lines) {
      captions.computeIfAbsent(id, any -> new TreeMap<>()).put(stem.substring(second + 1), file);
    } else {
      record(id, file, ending);
    }
  }

  private void record(String id, String file, String ending) throws IOException {
    Optional<Path> place = folder.place(file);
    Position at = Position.wholeFile(file);
    String name = file.substring(Video.FOLDER.length());
    if (place.isEmpty()) {
      return; // a link out of the folder, which is reported elsewhere
    }
    long size = Files.size(place.get());
    if (size > LARGEST) {
      problems.report(Code.VIDEO_TOO_LARGE, at, name, (size + MEGA - 1) / MEGA, LARGEST / MEGA);
    } else if (!isWhatItSays(place.get(), ending)) {
      String kind = ending.substring(1).toUpperCase(Locale.ROOT);
      problems.report(Code.DOCUMENT_CONTENT, at, name, kind);
    } else if (recordings.containsKey(id)) {
      problems.report(Code.VIDEO_TWICE, at, id, recordings.get(id).path());
    } else {
      recordings.put(id, new Recording(file, size));
    }
  }

  private static boolean isWhatItSays(Path file, String ending) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return ending.equals(".mp4")
        ? text.startsWith("ftyp", 4)
        : text.startsWith(new String(MATROSKA, StandardCharsets.ISO_8859_1))
            && text.contains("webm");
  }
}
