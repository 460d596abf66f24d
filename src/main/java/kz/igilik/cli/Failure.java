package kz.igilik.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Unable;
import kz.igilik.publish.OutputRefused;

/** Words what stopped a command on its way, in one sentence; the trace is for {@code --trace}. */
final class Failure {
  private final Voice voice;

  Failure(Voice voice) {
    this.voice = voice;
  }

  int explain(Throwable thrown, boolean trace) {
    if (trace) {
      thrown.printStackTrace(voice.terminal().err());
    }
    Throwable cause = thrown instanceof UncheckedIOException io ? io.getCause() : thrown;
    if (cause instanceof OutputRefused refused) {
      return explain(refused);
    }
    if (cause instanceof Unable unable) {
      return explain(unable);
    }
    voice.complain("error", sentence(cause));
    return ExitCode.MACHINE_FAILED;
  }

  private int explain(OutputRefused refused) {
    var problems = new Problems();
    String folder = refused.folder().toString();
    problems.report(refused.code(), Position.wholeFile(folder), folder);
    voice.show(problems.sorted(), Path.of(""), voice.terminal().err());
    return refused.code() == Code.OUTPUT_BUSY ? ExitCode.MACHINE_FAILED : ExitCode.WRONG_USAGE;
  }

  private int explain(Unable unable) {
    var problems = new Problems();
    problems.report(unable.code(), Position.wholeFile("java"), unable.getMessage());
    voice.show(problems.sorted(), Path.of(""), voice.terminal().err());
    return ExitCode.MACHINE_FAILED;
  }

  private String sentence(Throwable cause) {
    if (cause instanceof AccessDeniedException denied) {
      return voice.texts().get("machine.denied", denied.getFile());
    }
    if (cause instanceof NoSuchFileException gone) {
      return voice.texts().get("machine.gone", gone.getFile());
    }
    if (cause instanceof IOException && isOutOfSpace(cause)) {
      return voice.texts().get("machine.space");
    }
    if (cause instanceof FileSystemException failed) {
      return voice.texts().get("machine.file", failed.getFile(), reason(failed.getReason(), cause));
    }
    if (cause instanceof IOException) {
      return voice.texts().get("machine.other", reason(cause.getMessage(), cause));
    }
    if (cause instanceof OutOfMemoryError) {
      return voice.texts().get("machine.memory");
    }
    return voice.texts().get("machine.bug", reason(cause.getMessage(), cause));
  }

  private static boolean isOutOfSpace(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return List.of("No space left", "Disk quota", "not enough space").stream()
        .anyMatch(message::contains);
  }

  private static String reason(String message, Throwable cause) {
    return Optional.ofNullable(message).orElse(cause.getClass().getSimpleName());
  }
}
