package kz.igilik.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects the problems of one run. Thread-safe, because files are read in parallel. */
public final class Problems {
  /** More of a kind are only counted: a table pasted into a file is wrong in every line. */
  static final int MOST_OF_A_KIND = 100;

  private final Map<Kind, Found> found = new HashMap<>();
  private final Set<String> unread = new TreeSet<>();

  /** The key of problems that are listed up to a limit. */
  private record Kind(Code code, String file) {}

  /** The first problems of a kind in a file, and number of all events besides. */
  private static final class Found {
    private final TreeSet<Problem> first = new TreeSet<>();
    private int more;

    void add(Problem problem) {
      if (!first.add(problem.withMore(0))) {
        return;
      }
      more += problem.more();
      if (first.size() > MOST_OF_A_KIND) {
        first.pollLast();
        more++;
      }
    }

    int count() {
      return first.size() + more;
    }

    Stream<Problem> problems() {
      Problem last = first.last();
      return first.stream().map(problem -> problem == last ? problem.withMore(more) : problem);
    }
  }

  /** Reports a problem at a place; the values fill its text. */
  public void report(Code code, Position at, Object... values) {
    add(new Problem(code, at, texts(values), Optional.empty()));
  }

  /** Reports that the value at one place clashes with the value at another. */
  public void clash(Code code, Position at, Position other, Object... values) {
    add(new Problem(code, at, texts(values), Optional.of(other)));
  }

  private synchronized void add(Problem problem) {
    var kind = new Kind(problem.code(), problem.at().file());
    found.computeIfAbsent(kind, any -> new Found()).add(problem);
  }

  /**
   * Notes that a file could not be read completely, so targets of references may be in the unread
   * part. The cause is a problem of its own.
   */
  public synchronized void unread(String file) {
    unread.add(file);
  }

  /** The files that could not be read completely, sorted. */
  public synchronized List<String> unread() {
    return List.copyOf(unread);
  }

  /** Adds everything from another collection. */
  public void addAll(Problems others) {
    addAll(others.sorted());
    others.unread().forEach(this::unread);
  }

  /** Adds the problems of another collection. */
  public void addAll(Collection<Problem> others) {
    others.forEach(this::add);
  }

  /** Whether further problems of this kind in a file would only be counted. */
  public synchronized boolean isFull(Code code, String file) {
    Found known = found.get(new Kind(code, file));
    return known != null && known.first.size() == MOST_OF_A_KIND;
  }

  /** Whether one of these problems was reported for the line of a place. */
  public synchronized boolean areTold(Set<Code> codes, Position place) {
    return codes.stream()
        .map(code -> found.get(new Kind(code, place.file())))
        .filter(Objects::nonNull)
        .flatMap(Found::problems)
        .anyMatch(problem -> problem.at().line() == place.line());
  }

  /** Whether one of these problems was reported anywhere in a file. */
  public synchronized boolean areToldIn(Set<Code> codes, String file) {
    return codes.stream().anyMatch(code -> found.containsKey(new Kind(code, file)));
  }

  /** Removes the notices about these files. */
  public synchronized void forgetNotices(Set<String> files) {
    found
        .keySet()
        .removeIf(kind -> kind.code().severity() == Severity.NOTICE && files.contains(kind.file()));
  }

  /** All problems so far, sorted by severity, file, line and column. */
  public synchronized List<Problem> sorted() {
    return found.values().stream().flatMap(Found::problems).sorted().toList();
  }

  public synchronized boolean hasErrors() {
    return found.keySet().stream().anyMatch(kind -> kind.code().severity() == Severity.ERROR);
  }

  public synchronized long count(Severity severity) {
    return found.entrySet().stream()
        .filter(kind -> kind.getKey().code().severity() == severity)
        .mapToLong(kind -> kind.getValue().count())
        .sum();
  }

  private static List<String> texts(Object... values) {
    return Arrays.stream(values).map(String::valueOf).toList();
  }
}
