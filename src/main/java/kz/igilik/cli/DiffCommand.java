package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.compare.Differences;
import kz.igilik.pipeline.Git;
import kz.igilik.pipeline.GitFolder;
import kz.igilik.pipeline.SiteDiff;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code igilik diff}: what differs between two states of the sources, in words for people. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Parameters(index = "0", paramLabel = "${bundle:label.old}", descriptionKey = "old")
  private String old;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.new}",
      descriptionKey = "new")
  private String fresh;

  @Option(names = "--markdown", order = 2)
  private boolean markdown;

  DiffCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    return with(old, before -> with(given(), now -> compare(before, now)));
  }

  /** The working folder, unless another state is asked for. */
  private String given() {
    return Optional.ofNullable(fresh).orElseGet(() -> shared.source.toString());
  }

  private int with(String state, Compared next) throws IOException {
    Optional<Path> folder = folder(state);
    if (folder.isPresent()) {
      return next.with(folder.get());
    }
    try {
      Optional<GitFolder> revision = GitFolder.of(shared.source, state);
      if (revision.isEmpty()) {
        messages.complain("error", messages.texts().get("diff.unknown", state));
        return ExitCode.WRONG_USAGE;
      }
      try (GitFolder unpacked = revision.get()) {
        return next.with(unpacked.path());
      }
    } catch (Git.Missing none) {
      messages.complain("error", messages.texts().get("diff.no-git", state));
      return ExitCode.MACHINE_FAILED;
    }
  }

  private static Optional<Path> folder(String state) {
    try {
      return Optional.of(Path.of(state)).filter(Files::isDirectory);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private int compare(Path before, Path now) throws IOException {
    SiteDiff diff = SiteDiff.between(before, now);
    Optional<Differences> changes = diff.in(messages.texts().language());
    if (changes.isEmpty()) {
      complain(diff.ofOld(), before, old);
      complain(diff.ofFresh(), now, given());
      return ExitCode.PROBLEMS;
    }
    messages.terminal().out().print(markdown ? changes.get().markdown() : changes.get().text());
    return ExitCode.GOOD;
  }

  private void complain(Problems problems, Path folder, String state) {
    if (problems.hasErrors()) {
      messages.show(ReviseCommand.errors(problems), folder, messages.terminal().err());
      messages.complain(
          "diff.stopped", state, messages.count("error", problems.count(Severity.ERROR)));
    }
  }

  /** What is done with a folder. */
  private interface Compared {
    int with(Path folder) throws IOException;
  }
}
