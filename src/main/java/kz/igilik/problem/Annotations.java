package kz.igilik.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.igilik.digest.Digests;
import kz.igilik.json.JsonObject;

/**
 * Writes problems for the places where changes are reviewed, which show each beside its line: as
 * workflow commands ({@link #github}) and as a code quality report ({@link #gitlab}).
 */
public final class Annotations {
  private static final int FINGERPRINT = 32;

  private final Path source;
  private final ProblemWords words;

  /**
   * A writer.
   *
   * @param source folder that the places of problems are relative to; if it is itself relative, it
   *     is written before them, because reviewed files are named from the root of the repository
   */
  public Annotations(Path source, String language) {
    this.source = source;
    this.words = ProblemWords.in(language);
  }

  /** Commands on one line each: {@code ::error file=data/blocks.yaml,line=14,col=10,title=…::…}. */
  public String github(List<Problem> problems) {
    return problems.stream().map(this::command).collect(Collectors.joining());
  }

  /** A JSON array of code quality issues, one on each line. */
  public String gitlab(List<Problem> problems) {
    var seen = new HashMap<String, Integer>();
    String issues =
        problems.stream()
            .map(problem -> issue(problem, seen).text())
            .collect(Collectors.joining(",\n"));
    return issues.isEmpty() ? "[]\n" : "[\n" + issues + "\n]\n";
  }

  private String command(Problem problem) {
    Position at = problem.at();
    String place = at.line() == 0 ? "" : ",line=" + at.line() + ",col=" + at.column();
    return "::%s file=%s%s,title=%s::%s\n"
        .formatted(
            problem.severity().name().toLowerCase(Locale.ROOT),
            property(path(at)),
            place,
            property(problem.code().written()),
            escaped(message(problem, "\n")));
  }

  /** What begins or ends a command or one of its properties is written as a percent code. */
  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private JsonObject issue(Problem problem, Map<String, Integer> seen) {
    var lines = new JsonObject().put("begin", Math.max(1, problem.at().line()));
    var location = new JsonObject().put("path", path(problem.at())).put("lines", lines);
    return new JsonObject()
        .put("description", message(problem, " – "))
        .put("check_name", problem.code().written())
        .put("fingerprint", fingerprint(problem, seen))
        .put("severity", grade(problem.severity()))
        .put("location", location);
  }

  /**
   * The same for a problem whose line has moved or whose text is in another language, so that it
   * does not count as new; equal problems of a file are told apart by their order.
   */
  private String fingerprint(Problem problem, Map<String, Integer> seen) {
    String kind =
        String.join(
            "\n",
            problem.code().written(),
            path(problem.at()),
            String.join("\n", problem.values()));
    int number = seen.merge(kind, 1, Integer::sum);
    return Digests.content(
        FINGERPRINT, kind.getBytes(UTF_8), Integer.toString(number).getBytes(UTF_8));
  }

  private static String grade(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTICE -> "info";
    };
  }

  String message(Problem problem, String between) {
    String message =
        words.found(problem) + between + words.label("fix") + ": " + words.fix(problem);
    return problem.more() == 0 ? message : message + between + words.more(problem);
  }

  /** The path as a relative reference of RFC 3986. */
  String address(Position at) {
    try {
      return new URI(null, null, path(at), null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  private String path(Position at) {
    String file = ProblemWords.plain(at.file());
    String folder = source.isAbsolute() ? "" : source.normalize().toString().replace('\\', '/');
    return folder.isEmpty() ? file : folder + "/" + file;
  }
}
