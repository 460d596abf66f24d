package kz.igilik.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, taken apart: sections, tables, blocks of code. */
public record Doc(Path file, List<String> lines) {
  private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String FENCE = "```";

  public static Doc of(String file) {
    Path path = Path.of(file);
    try {
      return new Doc(path, Files.readAllLines(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** README, CONTRIBUTING and all of {@code docs}, without the sources of the content. */
  static List<Doc> all() {
    try (Stream<Path> inside = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md"),
              inside
                  .filter(file -> !file.startsWith("docs/source"))
                  .map(Path::toString)
                  .filter(file -> file.endsWith(".md"))
                  .sorted())
          .map(Doc::of)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }

  /**
   * A block of code.
   *
   * @param kind language behind the fence: {@code yaml}, or nothing
   * @param before the line of text above it
   */
  public record Block(String kind, String before, String text) {
    /** The file that the line above names last. */
    Optional<String> file() {
      return codes(before).stream().reduce((first, second) -> second);
    }
  }

  public List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        int end = lines.subList(i + 1, lines.size()).indexOf(FENCE) + i + 1;
        String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
        blocks.add(new Block(line.substring(FENCE.length()), before, text));
        i = end;
      } else if (!line.isBlank()) {
        before = line;
      }
    }
    return blocks;
  }

  public List<Block> blocks(String kind) {
    return blocks().stream().filter(block -> block.kind().equals(kind)).toList();
  }

  /** The page without its blocks of code. */
  List<String> prose() {
    var prose = new ArrayList<String>();
    boolean code = false;
    for (String line : lines) {
      code ^= line.startsWith(FENCE);
      if (!code && !line.startsWith(FENCE)) {
        prose.add(line);
      }
    }
    return prose;
  }

  List<String> headings() {
    return prose().stream()
        .map(HEADING::matcher)
        .filter(found -> found.matches())
        .map(found -> found.group(1))
        .toList();
  }

  /** The lines below a heading, down to the next one. */
  List<String> section(String heading) {
    List<String> prose = prose();
    int start = 0;
    while (!prose.get(start).replaceFirst("^#+ ", "").equals(heading)) {
      start++;
    }
    return prose.stream()
        .skip(start + 1L)
        .takeWhile(line -> !HEADING.matcher(line).matches())
        .toList();
  }

  /** The cells of all lines of tables among these, without their heads. */
  static List<List<String>> rows(List<String> lines) {
    var rows = new ArrayList<List<String>>();
    for (String line : lines) {
      if (line.startsWith("|---")) {
        rows.remove(rows.size() - 1);
      } else if (line.startsWith("|")) {
        rows.add(Stream.of(line.substring(1).split("(?<!\\\\)\\|")).map(String::strip).toList());
      }
    }
    return rows;
  }

  /** What stands between backticks. */
  static List<String> codes(String text) {
    return CODE.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
