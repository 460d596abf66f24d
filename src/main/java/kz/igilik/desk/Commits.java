package kz.igilik.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.pipeline.Git;

/** What is handed in, by Git. Nothing of it speaks to another computer. */
final class Commits {
  /** What the desk hands in. */
  static final List<String> FOLDERS = List.of("data", "content", "assets");

  private static final String NOBODY = "desk@localhost";

  private final Git git;

  /**
   * A changed file.
   *
   * @param added number of lines; empty if it is no text, or new
   * @param removed number of lines; empty if it is no text, or new
   */
  record Changed(String file, String added, String removed) {}

  /**
   * Who changed what, and in which branch it goes.
   *
   * @param more what else is to be told; empty if nothing is
   */
  record Change(String branch, String sentence, String more, String author) {
    String message() {
      return more.isEmpty() ? sentence : sentence + "\n\n" + more;
    }
  }

  Commits(Path folder) {
    this.git = new Git(folder);
  }

  /** Whether the folder is kept by Git and Git is at hand. */
  boolean isThere() throws IOException {
    return run("rev-parse", "--is-inside-work-tree").filter("true\n"::equals).isPresent()
        && run("rev-parse", "--verify", "--quiet", "HEAD").isPresent();
  }

  /** What differs from the last commit. */
  List<Changed> changes() throws IOException {
    var changed = new ArrayList<Changed>();
    for (String line :
        list("diff", "--numstat", "--no-renames", "--no-ext-diff", "--relative", "-z", "HEAD")) {
      String[] parts = line.split("\t", 3);
      changed.add(new Changed(parts[2], count(parts[0]), count(parts[1])));
    }
    for (String file : list("ls-files", "--others", "--exclude-standard", "-z")) {
      changed.add(new Changed(file, "", ""));
    }
    changed.sort(Comparator.comparing(Changed::file));
    return changed;
  }

  private static String count(String number) {
    return number.equals("-") ? "" : number;
  }

  private List<String> list(String... arguments) throws IOException {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--");
    all.addAll(FOLDERS);
    String said = run(all.toArray(String[]::new)).orElse("");
    return said.isEmpty() ? List.of() : List.of(said.split("\0"));
  }

  boolean hasBranch(String name) throws IOException {
    return run("rev-parse", "--verify", "--quiet", "refs/heads/" + name).isPresent();
  }

  /**
   * Commits the changed files, and only them, to a new branch, and stays there.
   *
   * @return whether it could be done; if not, everything is as it was
   */
  boolean commit(Change change) throws IOException {
    // Their folders, for a command may not be so long on Windows as thousands of files make it.
    List<String> files =
        changes().stream().map(one -> one.file().replaceFirst("/.*", "")).distinct().toList();
    if (files.isEmpty() || run("checkout", "-q", "-b", change.branch()).isEmpty()) {
      return false;
    }
    if (run(with(files, "add", "-A", "--")).isPresent()
        && as(change, with(files, "commit", "-q", "--only", "-F", "-", "--")).isPresent()) {
      return true;
    }
    run(with(files, "reset", "-q", "--"));
    run("checkout", "-q", "-");
    run("branch", "-q", "-D", change.branch());
    return false;
  }

  private static String[] with(List<String> files, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(files);
    return all.toArray(String[]::new);
  }

  /** The message goes in as text: Windows takes quotation marks out of a command. */
  private Optional<String> as(Change change, String... arguments) throws IOException {
    String author = change.author();
    String mail = run("config", "user.email").map(String::strip).orElse("");
    String address = mail.isEmpty() ? NOBODY : mail;
    return run(
        Map.of(
            "GIT_AUTHOR_NAME", author,
            "GIT_AUTHOR_EMAIL", address,
            "GIT_COMMITTER_NAME", author,
            "GIT_COMMITTER_EMAIL", address),
        change.message(),
        arguments);
  }

  private Optional<String> run(String... arguments) throws IOException {
    return run(Map.of(), "", arguments);
  }

  /** The same; without Git on this machine every command fails. */
  private Optional<String> run(Map<String, String> more, String typed, String... arguments)
      throws IOException {
    try {
      return git.run(more, typed, arguments);
    } catch (Git.Missing none) {
      return Optional.empty();
    }
  }
}
