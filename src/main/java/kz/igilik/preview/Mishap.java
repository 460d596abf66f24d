package kz.igilik.preview;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kz.igilik.problem.Texts;

/**
 * A failure of the program or the machine in words for editors: in their language, with a path that
 * they know, without any Java.
 *
 * @param source the source folder
 */
record Mishap(Texts texts, Path source) {

  String words(Throwable thrown) {
    Throwable cause = thrown instanceof UncheckedIOException io ? io.getCause() : thrown;
    if (cause instanceof NoSuchFileException gone) {
      return texts.get("gone", path(gone));
    }
    if (cause instanceof AccessDeniedException denied) {
      return texts.get("denied", path(denied));
    }
    if (cause instanceof InvalidPathException || cause instanceof CharacterCodingException) {
      return texts.get("name");
    }
    if (cause instanceof FileSystemException failed && failed.getFile() != null) {
      return texts.get("file", path(failed));
    }
    if (cause instanceof StackOverflowError) {
      return texts.get("deep");
    }
    return texts.get(cause instanceof OutOfMemoryError ? "memory" : "failed");
  }

  private String path(FileSystemException failure) {
    String file = failure.getFile().replace('\\', '/');
    String folder = source.toString().replace('\\', '/') + "/";
    return file.startsWith(folder) ? file.substring(folder.length()) : file;
  }
}
