package kz.igilik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.stream.Stream;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new AccessDeniedException("/srv/site"), "no permission for \"/srv/site\"."),
        Arguments.of(new NoSuchFileException("data/x.yaml"), "\"data/x.yaml\" is not there."),
        Arguments.of(
            new FileSystemException("/srv/x", null, "No space left on device"),
            "the disk is full."),
        Arguments.of(new IOException("No space left on device"), "the disk is full."),
        Arguments.of(
            new FileSystemException("/srv/x", null, "Read-only file system"),
            "nothing can be written to \"/srv/x\": the disk is read-only."),
        Arguments.of(
            new FileAlreadyExistsException("/srv/site"),
            "\"/srv/site\" stands where a folder is needed and is none: a file, or a link that leads nowhere. Delete it or choose another folder."),
        Arguments.of(
            new FileSystemException("/srv/x", null, "Too many levels of symbolic links"),
            "the link \"/srv/x\" leads back to itself, or through too many others."),
        Arguments.of(
            new FileSystemException("/srv/\u001B[31mx", null, "Strange quark"),
            "\"/srv/\uFFFD[31mx\" cannot be read or written (details: --trace)."),
        Arguments.of(
            new UncheckedIOException(new IOException("cable cut")),
            "reading or writing failed (details: --trace)."),
        Arguments.of(
            new IllegalStateException("page without title"),
            "this should not have happened. Please report it, together with what comes out with --trace."),
        Arguments.of(
            new NullPointerException(),
            "this should not have happened. Please report it, together with what comes out with --trace."));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void isOneSentenceAndNoTrace(Throwable thrown, String sentence) {
    var err = new ByteArrayOutputStream();
    assertThat(failure(err).explain(thrown, false)).isEqualTo(ExitCode.MACHINE_FAILED);
    assertThat(err.toString(UTF_8)).isEqualTo("igilik: " + sentence + System.lineSeparator());
  }

  @Test
  void theTraceComesOnlyWhenAskedFor() {
    var err = new ByteArrayOutputStream();
    failure(err).explain(new IllegalStateException("page without title"), true);
    assertThat(err.toString(UTF_8))
        .contains("at kz.igilik.cli.FailureTest", "this should not have happened");
  }

  private static Failure failure(ByteArrayOutputStream err) {
    var out = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);
    var terminal =
        new Terminal(
            new BufferedReader(Reader.nullReader()),
            out,
            new PrintStream(err, true, UTF_8),
            Map.of(),
            false,
            UTF_8);
    return new Failure(new MessagePrinter(Texts.of(Main.class, "cli", "en"), terminal));
  }
}
