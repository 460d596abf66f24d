package kz.igilik.model;

import java.util.List;
import java.util.Locale;

/**
 * A file below {@code assets/files} that texts may lead to.
 *
 * @param path from the source folder, and from the root of the site: {@code assets/files/rules.pdf}
 * @param size in bytes
 */
public record Document(String path, long size) {
  public static final String FOLDER = "assets/files/";

  /** The endings of documents, in small letters. */
  public static final List<String> ENDINGS =
      List.of("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt", "zip");

  /** Without the dot, in small letters. */
  public String ending() {
    return ending(path);
  }

  /** The ending of a path, without the dot and in small letters; empty if it has none. */
  public static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /**
   * Whether a link is meant for a document: by its folder, or by its ending if it has no server.
   */
  public static boolean isMeantBy(String target) {
    String path = target.replaceFirst("[#?].*$", "");
    return path.startsWith("/" + FOLDER)
        || path.indexOf(':') < 0 && !path.startsWith("//") && ENDINGS.contains(ending(path));
  }
}
