package kz.igilik.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects the problems of one run. Stages that read files in parallel may share it. */
public final class Problems {
  private final Set<Problem> found = new TreeSet<>();

  /** Reports a problem at a place; the values fill its text. */
  public void report(Code code, Position at, Object... values) {
    add(new Problem(code, at, texts(values), Optional.empty()));
  }

  /** Reports that what stands at a place clashes with what stands at another. */
  public void clash(Code code, Position at, Position other, Object... values) {
    add(new Problem(code, at, texts(values), Optional.of(other)));
  }

  private synchronized void add(Problem problem) {
    found.add(problem);
  }

  /** Takes over what was reported elsewhere. */
  public void addAll(Collection<Problem> others) {
    others.forEach(this::add);
  }

  /** Takes back the notices about these files. */
  public synchronized void forgetNotices(Set<String> files) {
    found.removeIf(
        problem -> problem.severity() == Severity.NOTICE && files.contains(problem.at().file()));
  }

  /** All problems so far, by file, line and column. */
  public synchronized List<Problem> sorted() {
    return List.copyOf(found);
  }

  public synchronized boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  public synchronized long count(Severity severity) {
    return found.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static List<String> texts(Object... values) {
    return Arrays.stream(values).map(String::valueOf).toList();
  }
}
