package kz.igilik.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.ProblemWords;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.problem.Texts;

/** Prints messages in the user's language and number format. */
record MessagePrinter(Texts texts, Terminal terminal) {
  private static final int MOST_WAITING = 10;
  private static final String ERASE_LINE = "\r\u001B[K";

  /** Prints to the stream for results. */
  void say(String key, Object... values) {
    terminal.out().println(texts.get(key, values));
  }

  /** Prints to the stream for everything else. */
  void complain(String key, Object... values) {
    terminal.err().println(texts.get(key, values));
  }

  /** Shows progress until {@link #done}; only on a terminal. */
  void meanwhile(String key, Object... values) {
    if (terminal.interactive()) {
      terminal.err().print(texts.get(key, values));
      terminal.err().flush();
    }
  }

  void done() {
    if (terminal.interactive()) {
      terminal.err().print(ERASE_LINE);
    }
  }

  /** The problems in full, each followed by an empty line. */
  void show(List<Problem> problems, Path source, PrintStream stream) {
    if (!problems.isEmpty()) {
      stream.println(printer(source).text(problems));
    }
  }

  /** Repeats the first error on one line, below all the others. */
  void sayFirst(Problems problems, Path source, PrintStream stream) {
    problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .ifPresent(first -> stream.println(texts.get("error.first", printer(source).brief(first))));
  }

  /** Prints as the last line which checks wait for which files, if any. */
  void sayWaiting(Problems problems, PrintStream stream) {
    List<String> files = problems.unread();
    if (!files.isEmpty()) {
      String all = files.stream().limit(MOST_WAITING).map(this::waiting).collect(joining("; "));
      String end = files.size() > MOST_WAITING ? "; …" : "";
      stream.println(texts.get("waiting", all + end));
    }
  }

  /** A broken file, with the checks that wait for it. */
  private String waiting(String file) {
    String folder = file.startsWith("data/words/") ? "data/words" : file;
    String key = "waiting." + folder.replaceAll("^data/|[.]yaml$", "");
    return texts.get(texts.has(key) ? key : "waiting.other", ProblemWords.plain(file));
  }

  /** Without notices: there are many, and they are not urgent. */
  static List<Problem> grave(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity() != Severity.NOTICE).toList();
  }

  /** The language in which it speaks. */
  String language() {
    return texts.language();
  }

  ProblemPrinter printer(Path source) {
    return new ProblemPrinter(source, texts.language(), terminal.colour());
  }

  /** A count with its noun: {@code 1,420 files}, {@code файлов: 1 420}. */
  String count(String thing, long number) {
    return texts.get(thing + (number == 1 ? ".one" : ".many"), number(number, 0));
  }

  String number(double value, int digits) {
    NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(texts.language()));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }
}
