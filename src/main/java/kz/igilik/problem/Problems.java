package kz.igilik.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the problems of one run. Thread-safe, because files are read in parallel. */
public final class Problems {
  /** More of a kind are only counted: a table pasted into a file is wrong in every line. */
  static final int MOST_OF_A_KIND = 100;

  private final Map<Kind, Found> found = new HashMap<>();
  private final Set<String> unread = new TreeSet<>();
  private final Map<Code, List<Waiver>> waivers = new EnumMap<>(Code.class);
  private final Set<Waiver> used = new HashSet<>();
  private Rules rules = Rules.AS_THEY_ARE;

  /** The key of problems that are listed up to a limit. */
  private record Kind(Code code, Severity severity, String file) {}

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

  /** Weighs what is reported from now on by the rules of the campaign. */
  public synchronized void weighBy(Rules own) {
    rules = own;
  }

  /** Notes what authors allow. What is reported from now on and allowed is left out. */
  public synchronized void waive(List<Waiver> allowed) {
    allowed.forEach(one -> waivers.computeIfAbsent(one.rule(), any -> new ArrayList<>()).add(one));
  }

  private synchronized void add(Problem problem) {
    if (isWaived(problem)) {
      return;
    }
    rules
        .severity(problem.code())
        .ifPresent(
            severity -> {
              var kind = new Kind(problem.code(), severity, problem.at().file());
              found.computeIfAbsent(kind, any -> new Found()).add(problem.as(severity));
            });
  }

  private boolean isWaived(Problem problem) {
    boolean waived = false;
    for (Waiver waiver : waivers.getOrDefault(problem.code(), List.of())) {
      if (waiver.covers(problem)) {
        used.add(waiver);
        waived = true;
      }
    }
    return waived;
  }

  /**
   * Reports waivers that nothing needed. Where a file has errors, or a rule is ignored everywhere,
   * what they allow may not have been looked for.
   */
  public synchronized void reportUnusedWaivers() {
    Set<String> broken =
        found.keySet().stream()
            .filter(kind -> kind.severity() == Severity.ERROR)
            .map(Kind::file)
            .collect(Collectors.toSet());
    List<Waiver> unused =
        waivers.values().stream()
            .flatMap(List::stream)
            .filter(one -> !used.contains(one) && !broken.contains(one.at().file()))
            .filter(one -> rules.severity(one.rule()).isPresent())
            .toList();
    unused.forEach(one -> report(Code.WAIVER_UNUSED, one.at(), one.rule().written()));
  }

  private Kind kind(Code code, String file) {
    return new Kind(code, rules.severity(code).orElse(code.severity()), file);
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
    waive(others.waivers());
    addAll(others.sorted());
    others.unread().forEach(this::unread);
  }

  private synchronized List<Waiver> waivers() {
    return waivers.values().stream().flatMap(List::stream).toList();
  }

  /** Adds the problems of another collection. */
  public void addAll(Collection<Problem> others) {
    others.forEach(this::add);
  }

  /** Whether further problems of this kind in a file would only be counted. */
  public synchronized boolean isFull(Code code, String file) {
    Found known = found.get(kind(code, file));
    return known != null && known.first.size() == MOST_OF_A_KIND;
  }

  /** Whether one of these problems was reported for the line of a place. */
  public synchronized boolean areTold(Set<Code> codes, Position place) {
    return codes.stream()
        .map(code -> found.get(kind(code, place.file())))
        .filter(Objects::nonNull)
        .flatMap(Found::problems)
        .anyMatch(problem -> problem.at().line() == place.line());
  }

  /** Whether one of these problems was reported anywhere in a file. */
  public synchronized boolean areToldIn(Set<Code> codes, String file) {
    return codes.stream().anyMatch(code -> found.containsKey(kind(code, file)));
  }

  /** Removes the notices about these files. */
  public synchronized void forgetNotices(Set<String> files) {
    found
        .keySet()
        .removeIf(kind -> kind.severity() == Severity.NOTICE && files.contains(kind.file()));
  }

  /** All problems so far, sorted by severity, file, line and column. */
  public synchronized List<Problem> sorted() {
    return found.values().stream().flatMap(Found::problems).sorted().toList();
  }

  public synchronized boolean hasErrors() {
    return found.keySet().stream().anyMatch(kind -> kind.severity() == Severity.ERROR);
  }

  public synchronized long count(Severity severity) {
    return found.entrySet().stream()
        .filter(kind -> kind.getKey().severity() == severity)
        .mapToLong(kind -> kind.getValue().count())
        .sum();
  }

  private static List<String> texts(Object... values) {
    return Arrays.stream(values).map(String::valueOf).toList();
  }
}
