package kz.igilik.load;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import kz.igilik.problem.Problems;

/** Reads the file of one event before it is written, for what is wrong in it. */
public final class SingleEvent {
  private SingleEvent() {}

  /**
   * Reports what the reader of campaigns would report of a file.
   *
   * @param languages of the campaign
   */
  public static void check(
      String folder, String id, byte[] bytes, List<String> languages, Problems problems) {
    String path = "data/events/" + folder + "/" + id + ".yaml";
    SourceText text = SourceText.of(path, new String(bytes, StandardCharsets.UTF_8), problems);
    YamlFile.read(text, problems)
        .ifPresent(
            root ->
                EventReader.read(
                    new SourceLayout.EventFile(folder, id, path),
                    root,
                    ZoneOffset.UTC,
                    new ReaderContext(problems, languages)));
  }
}
