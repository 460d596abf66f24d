package kz.igilik.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.igilik.site.OutputFile;

/** Answers as a web host would, from memory, with preview's additions in each page. */
final class PreviewPages {
  private final ProblemPage problemPage;

  PreviewPages(ProblemPage problemPage) {
    this.problemPage = problemPage;
  }

  /**
   * The answer to a path.
   *
   * @param path as asked for, decoded, from its first slash
   */
  Answer to(String path, Preview preview) {
    if (path.equals(ProblemPage.SCRIPT) || path.equals(ProblemPage.STYLE)) {
      return Answer.of(200, path, resource(path));
    }
    if (preview.files().isEmpty()) {
      return Answer.of(503, "index.html", problemPage.alone(preview));
    }
    String file = path.endsWith("/") ? path + "index.html" : path;
    OutputFile found = preview.files().get(file.substring(1));
    if (found != null) {
      return file(200, file, found.bytes(), preview);
    }
    return preview.files().containsKey(path.substring(1) + "/index.html")
        ? Answer.elsewhere(path + "/")
        : missing(preview);
  }

  private Answer missing(Preview preview) {
    OutputFile page = preview.files().get("404.html");
    return page == null
        ? Answer.of(404, "404.txt", "404".getBytes(StandardCharsets.UTF_8))
        : file(404, "404.html", page.bytes(), preview);
  }

  private Answer file(int status, String file, byte[] bytes, Preview preview) {
    return Answer.of(
        status, file, file.endsWith(".html") ? problemPage.onTopOf(bytes, preview) : bytes);
  }

  private static byte[] resource(String path) {
    try (var stream =
        PreviewPages.class.getResourceAsStream(path.substring(path.lastIndexOf('/') + 1))) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
