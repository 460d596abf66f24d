package kz.igilik.publish;

import java.util.List;

/**
 * Rules for the paths of a site's files. Paths also come from files that somebody may have edited.
 */
final class SitePath {
  /** Prefix of our own files in the output folder. */
  static final String OURS = ".igilik-";

  private SitePath() {}

  /** Whether the path stays inside the folder and is none of our own files. */
  static boolean isSafe(String path) {
    return !path.startsWith(OURS)
        && path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':')
        && List.of(path.split("/", -1)).stream().noneMatch(SitePath::isSpecial);
  }

  private static boolean isSpecial(String name) {
    return name.isEmpty() || name.equals(".") || name.equals("..");
  }

  static boolean isInside(String path, String folder) {
    return path.startsWith(folder + "/");
  }
}
