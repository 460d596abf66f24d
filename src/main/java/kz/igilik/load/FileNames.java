package kz.igilik.load;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.igilik.model.Slug;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/** Reports files with a wrong name or place, and suggests the right one. */
final class FileNames {
  private static final Pattern SECOND = Pattern.compile("\\.[A-Za-z0-9]{1,8}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Set<String> SECTIONS = Set.of("press", "blocks", "guides");

  private final Set<String> files;
  private final Problems problems;

  /**
   * For the names of one campaign.
   *
   * @param files all its paths
   */
  FileNames(Set<String> files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Reports {@code relay.yaml.txt}, as Notepad names it. */
  boolean hasSecondEnding(String path, String ending) {
    int dot = path.lastIndexOf('.');
    String rest = dot < 0 ? "" : path.substring(dot);
    boolean second = SECOND.matcher(rest).matches() && path.substring(0, dot).endsWith(ending);
    if (second) {
      String name = nameOf(path);
      String right = name.substring(0, name.length() - rest.length());
      problems.report(Code.FILE_ENDING, Position.wholeFile(path), name, rest, ending, right);
    }
    return second;
  }

  /** Reports a name that cannot be an id. */
  void refuse(String path, String ending) {
    Position at = Position.wholeFile(path);
    String name = nameOf(path);
    String id = name.substring(0, name.length() - ending.length());
    String original = original(path, id, ending);
    if (original.isEmpty()) {
      problems.report(Code.FILE_NAME, at, id, Slug.LONGEST, likeAnId(id, ending));
    } else {
      problems.report(Code.FILE_COPY, at, name, original);
    }
  }

  /** The original of a copy, if it lies beside it: {@code relay (1)}, {@code Copy of relay}. */
  private String original(String path, String id, String ending) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    int from = 0;
    while (from < id.length() && isOfId(id.charAt(from))) {
      from++;
    }
    int until = id.length();
    while (until > 0 && isOfId(id.charAt(until - 1))) {
      until--;
    }
    for (String part : new String[] {id.substring(0, from), id.substring(until)}) {
      String name = trimmed(part) + ending;
      boolean other = !(folder + name).equals(path); // one that is too long is no copy of itself
      if (!part.isEmpty() && other && files.contains(folder + name)) {
        return name;
      }
    }
    return "";
  }

  /** {@code family-relay.yaml} for {@code Family Relay}; empty if letters would be lost. */
  private static String likeAnId(String written, String ending) {
    boolean latin = written.chars().allMatch(character -> character < 0x80);
    String id = trimmed(written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    return latin && Slug.isValid(id) ? id + ending : "";
  }

  private static boolean isOfId(char character) {
    return character >= 'a' && character <= 'z'
        || character >= '0' && character <= '9'
        || character == '-';
  }

  private static String trimmed(String hyphens) {
    return hyphens.replaceAll("^-+|-+$", "");
  }

  /** Where a file of this kind belongs; empty if unknown. */
  String placeOf(String path) {
    String name = nameOf(path);
    String[] steps = path.split("/");
    if (name.endsWith(".yaml")) {
      String id = name.substring(0, name.length() - ".yaml".length());
      boolean words = LANGUAGE.matcher(id).matches() && steps.length == 2;
      boolean regional = steps.length > 3 && steps[1].equals("events");
      return words
          ? "data/words/" + name
          : "data/events/" + (regional ? steps[2] : "<region>") + "/" + name;
    }
    if (name.endsWith(".md")) {
      boolean content = steps[0].equals("content") && steps.length > 3;
      String language = content ? steps[1] : "<language>";
      String section = content ? steps[2] : steps.length == 3 ? steps[1] : "";
      return "content/" + language + (SECTIONS.contains(section) ? "/" + section : "") + "/" + name;
    }
    return "";
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
