package kz.igilik.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.ProblemWords;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Unable;
import kz.igilik.publish.OutputRefused;

/** Says in one sentence why a command failed; {@code --trace} prints the stack trace. */
final class Failure {
  private static final List<String> FULL =
      List.of("No space left", "Disk quota", "not enough space");

  /** Messages of operating systems, and our sentence for each. */
  private static final Map<String, String> SYSTEM =
      Map.ofEntries(
          Map.entry("No space left", "machine.space"),
          Map.entry("Disk quota", "machine.space"),
          Map.entry("not enough space", "machine.space"),
          Map.entry("Read-only file system", "machine.read-only"),
          Map.entry("Too many levels of symbolic links", "machine.links"),
          Map.entry("File name too long", "machine.long-name"),
          Map.entry("Is a directory", "machine.folder"),
          Map.entry("Not a directory", "machine.in-the-way"),
          Map.entry("not a regular file", "machine.special"),
          Map.entry("Too many open files", "machine.many-open"),
          Map.entry("used by another process", "machine.used"));

  private final MessagePrinter messages;

  Failure(MessagePrinter messages) {
    this.messages = messages;
  }

  int explain(Throwable thrown, boolean trace) {
    if (trace) {
      thrown.printStackTrace(messages.terminal().err());
    }
    Throwable cause = thrown instanceof UncheckedIOException io ? io.getCause() : thrown;
    if (cause instanceof OutputRefused refused) {
      return explain(refused);
    }
    if (cause instanceof Unable unable) {
      return explain(unable);
    }
    messages.complain("error", sentence(cause));
    return ExitCode.MACHINE_FAILED;
  }

  private int explain(OutputRefused refused) {
    var problems = new Problems();
    String folder = refused.folder().toString();
    problems.report(refused.code(), Position.wholeFile(folder), folder);
    messages.show(problems.sorted(), Path.of(""), messages.terminal().err());
    return refused.code() == Code.OUTPUT_BUSY ? ExitCode.MACHINE_FAILED : ExitCode.WRONG_USAGE;
  }

  private int explain(Unable unable) {
    var problems = new Problems();
    problems.report(unable.code(), Position.wholeFile("java"));
    messages.show(problems.sorted(), Path.of(""), messages.terminal().err());
    return ExitCode.MACHINE_FAILED;
  }

  private String sentence(Throwable cause) {
    if (cause instanceof FileSystemException failed && failed.getFile() != null) {
      return messages.texts().get(key(failed), ProblemWords.plain(failed.getFile()));
    }
    return messages.texts().get(key(cause));
  }

  /** A sentence for each known cause; Java's own messages mean nothing to an editor. */
  private static String key(FileSystemException failed) {
    if (failed instanceof AccessDeniedException) {
      return "machine.denied";
    }
    if (failed instanceof NoSuchFileException) {
      return "machine.gone";
    }
    if (failed instanceof FileAlreadyExistsException || failed instanceof NotDirectoryException) {
      return "machine.in-the-way";
    }
    return SYSTEM.entrySet().stream()
        .filter(known -> String.valueOf(failed.getReason()).contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("machine.file");
  }

  private static String key(Throwable cause) {
    if (cause instanceof CharacterCodingException || cause instanceof InvalidPathException) {
      return "machine.name";
    }
    if (cause instanceof IOException) {
      return isOutOfSpace(cause) ? "machine.space" : "machine.other";
    }
    if (cause instanceof StackOverflowError) {
      return "machine.deep";
    }
    return cause instanceof OutOfMemoryError ? "machine.memory" : "machine.bug";
  }

  private static boolean isOutOfSpace(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return FULL.stream().anyMatch(message::contains);
  }
}
