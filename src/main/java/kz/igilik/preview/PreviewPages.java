package kz.igilik.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import kz.igilik.pipeline.LiveSite;
import kz.igilik.site.Addresses;

/** Answers as a web host would, from memory, with preview's additions in each page. */
final class PreviewPages {
  private static final Set<String> OWN =
      Set.of(ProblemPage.SCRIPT, ProblemPage.CHANNEL, ProblemPage.STYLE);

  private final ProblemPage problemPage;
  private final UnseenMarks unseenMarks;
  private final ProblemText problemText;
  private final Mishap mishap;

  PreviewPages(
      ProblemPage problemPage, UnseenMarks unseenMarks, ProblemText problemText, Mishap mishap) {
    this.problemPage = problemPage;
    this.unseenMarks = unseenMarks;
    this.problemText = problemText;
    this.mishap = mishap;
  }

  /** One of preview's own files, if the path names one. */
  Optional<Answer> own(String path) {
    return OWN.contains(path)
        ? Optional.of(Answer.of(200, path, resource(path)))
        : Optional.empty();
  }

  /**
   * The answer to a path.
   *
   * @param path the requested path, decoded, beginning with a slash
   */
  Answer to(String path, Preview preview) {
    if (preview.site().isEmpty()) {
      return alone(preview, preview.problems());
    }
    try {
      return to(path, preview.site().get(), preview);
    } catch (Exception | Error failed) {
      // Before the checks are done a page may combine data that do not fit together.
      return alone(
          preview, preview.problems().isEmpty() ? mishap.words(failed) : preview.problems());
    }
  }

  private Answer to(String path, LiveSite site, Preview preview) {
    String file = path.endsWith("/") ? path + "index.html" : path;
    Optional<byte[]> found = site.file(file.substring(1));
    if (found.isPresent()) {
      return file(200, file, found.get(), preview);
    }
    return site.hasPage(path.substring(1) + "/index.html")
        ? Answer.elsewhere(path + "/")
        : missing(site, preview);
  }

  private Answer missing(LiveSite site, Preview preview) {
    return site.file(Addresses.notFound().file())
        .map(page -> file(404, Addresses.notFound().file(), page, preview))
        .orElseGet(() -> Answer.of(404, "404.txt", "404".getBytes(StandardCharsets.UTF_8)));
  }

  private Answer file(int status, String file, byte[] bytes, Preview preview) {
    return Answer.of(
        status,
        file,
        file.endsWith(".html")
            ? problemPage.onTopOf(marked(bytes, file, preview), preview.version(), on(preview))
            : bytes);
  }

  /** With a mark at all that readers do not have. */
  private byte[] marked(byte[] page, String file, Preview preview) {
    return unseenMarks.in(page, file.replaceFirst("^/", ""), preview.site().orElseThrow());
  }

  /** Problems of the sources, or else of the pages made so far. */
  private String on(Preview preview) {
    return preview.problems().isEmpty()
        ? problemText.words(preview.site().orElseThrow().problems())
        : preview.problems();
  }

  private Answer alone(Preview preview, String problems) {
    return Answer.of(503, "index.html", problemPage.alone(preview.version(), problems));
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
