package kz.igilik.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.json.JsonObject;

/**
 * Writes problems for people ({@link #text}), for editors and CI ({@link #lines}), for programs
 * ({@link #json}).
 */
public final class ProblemPrinter {
  private static final String BOLD = "\u001B[1m";
  private static final String BLUE = "\u001B[34m";
  private static final String RESET = "\u001B[0m";

  private final Path source;
  private final ProblemWords words;
  private final boolean colour;
  private final Map<String, List<String>> lines = new HashMap<>();

  /**
   * A printer.
   *
   * @param source folder that the places of problems are relative to; their lines are shown
   * @param colour whether {@link #text} goes to a terminal that shows colours
   */
  public ProblemPrinter(Path source, String language, boolean colour) {
    this.source = source;
    this.words = ProblemWords.in(language);
    this.colour = colour;
  }

  /** Each problem with its line of the source, an empty line between two. */
  public String text(List<Problem> problems) {
    return problems.stream().map(this::block).collect(Collectors.joining("\n"));
  }

  /** Each problem on one line: {@code data/blocks.yaml:14:10: error: … [id-wrong]}. */
  public String lines(List<Problem> problems) {
    return problems.stream().map(this::line).collect(Collectors.joining());
  }

  /** Where and what a problem is, on one line. */
  public String brief(Problem problem) {
    return "%s: %s [%s]"
        .formatted(
            ProblemWords.plain(problem.at().toString()),
            words.found(problem),
            problem.code().written());
  }

  /** The problems as a JSON array of objects, one on each line. */
  public String json(List<Problem> problems) {
    String objects =
        problems.stream().map(problem -> object(problem).text()).collect(Collectors.joining(",\n"));
    return objects.isEmpty() ? "[]\n" : "[\n" + objects + "\n]\n";
  }

  // ---- text

  private String block(Problem problem) {
    Optional<Excerpt> here = excerpt(problem.at());
    Optional<Excerpt> there = problem.other().flatMap(this::excerpt);
    String margin = " ".repeat(Math.max(numberWidth(here), numberWidth(there)));
    var block = new StringBuilder();
    block.append(headline(problem)).append('\n');
    place(problem.at(), "", here, margin, block);
    problem
        .other()
        .ifPresent(other -> place(other, " (" + words.label("other") + ")", there, margin, block));
    advice("expected", words.expected(problem), margin, block);
    advice("fix", words.fix(problem), margin, block);
    if (problem.more() > 0) {
      block.append('\n').append(words.more(problem)).append('\n');
    }
    return block.toString();
  }

  private String headline(Problem problem) {
    String kind = words.severity(problem.severity()) + "[" + problem.code().written() + "]";
    return painted(BOLD + colourOf(problem.severity()), kind)
        + painted(BOLD, ": " + words.found(problem));
  }

  private void place(
      Position at, String remark, Optional<Excerpt> excerpt, String margin, StringBuilder block) {
    block
        .append(margin)
        .append(painted(BLUE, "--> "))
        .append(ProblemWords.plain(at.toString()))
        .append(remark)
        .append('\n');
    excerpt.ifPresent(
        shown -> {
          String number = " ".repeat(margin.length() - numberWidth(excerpt)) + shown.line();
          block.append(painted(BLUE, margin + " |")).append('\n');
          block.append(painted(BLUE, number + " | ")).append(shown.text()).append('\n');
          block
              .append(painted(BLUE, margin + " | "))
              .append(painted(BOLD, shown.marks()))
              .append('\n');
        });
  }

  private void advice(String label, String text, String margin, StringBuilder block) {
    block
        .append(margin)
        .append(painted(BLUE, " = "))
        .append(words.label(label))
        .append(": ")
        .append(text)
        .append('\n');
  }

  private static int numberWidth(Optional<Excerpt> excerpt) {
    return excerpt.map(shown -> Integer.toString(shown.line()).length()).orElse(1);
  }

  private Optional<Excerpt> excerpt(Position at) {
    return Excerpt.of(at, lines.computeIfAbsent(at.file(), this::linesOf));
  }

  /** If a file cannot be read, its problems are printed without the source line. */
  private List<String> linesOf(String file) {
    try {
      Path path = source.resolve(file);
      if (!Files.isRegularFile(path)) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException | IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private String painted(String paint, String text) {
    return colour ? paint + text + RESET : text;
  }

  private static String colourOf(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001B[31m";
      case WARNING -> "\u001B[33m";
      case NOTICE -> "\u001B[36m";
    };
  }

  // ---- lines

  /** The word for the severity stays English: programs look for it. */
  private String line(Problem problem) {
    String line = line(problem.at().toString(), words.found(problem), problem);
    return problem.more() == 0
        ? line
        : line + line(problem.at().file(), words.more(problem), problem);
  }

  private static String line(String where, String text, Problem problem) {
    return "%s: %s: %s [%s]\n"
        .formatted(ProblemWords.plain(where), written(problem), text, problem.code().written());
  }

  private static String written(Problem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  // ---- json

  private JsonObject object(Problem problem) {
    var object = new JsonObject();
    object.put("severity", written(problem)).put("code", problem.code().written());
    place(problem.at(), object)
        .put("found", words.found(problem))
        .put("expected", words.expected(problem))
        .put("fix", words.fix(problem));
    problem.other().ifPresent(other -> object.put("other", place(other, new JsonObject())));
    if (problem.more() > 0) {
      object.put("more", problem.more());
    }
    return object;
  }

  private static JsonObject place(Position at, JsonObject object) {
    return object
        .put("file", at.file())
        .put("line", at.line())
        .put("column", at.column())
        .put("length", at.length());
  }
}
