package kz.igilik.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.model.Site;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Severity;

/** How much is found in each entry, by the keys of their forms. */
record Found(Map<String, Integer> byKey, Map<String, TreeMap<Integer, String>> entries) {
  private static final String ERRORS = "error ";
  private static final String WARNINGS = "warning ";

  static Found of(List<Problem> problems, Site site) {
    var entries = new HashMap<String, TreeMap<Integer, String>>();
    site.helplines().forEach(one -> begin("helpline/" + one.id(), one.origin().entry(), entries));
    site.blocks().forEach(one -> begin("block/" + one.id(), one.origin().entry(), entries));
    var byKey = new HashMap<String, Integer>();
    for (Problem problem : problems) {
      if (problem.severity() != Severity.NOTICE) {
        String kind = problem.severity() == Severity.ERROR ? ERRORS : WARNINGS;
        key(problem.at(), entries).ifPresent(key -> byKey.merge(kind + key, 1, Integer::sum));
      }
    }
    return new Found(byKey, entries);
  }

  /** An entry of a list reaches to the line on which the next one begins. */
  private static void begin(
      String key, Position at, Map<String, TreeMap<Integer, String>> entries) {
    entries.computeIfAbsent(at.file(), any -> new TreeMap<>()).put(at.line(), key);
  }

  private static Optional<String> key(Position at, Map<String, TreeMap<Integer, String>> entries) {
    if (entries.containsKey(at.file())) {
      return Optional.ofNullable(entries.get(at.file()).floorEntry(at.line()))
          .map(Map.Entry::getValue);
    }
    return Entries.keyOf(at.file());
  }

  /** The form in which a place is edited. */
  Optional<String> keyOf(Position at) {
    return key(at, entries);
  }

  int errors(String key) {
    return byKey.getOrDefault(ERRORS + key, 0);
  }

  int warnings(String key) {
    return byKey.getOrDefault(WARNINGS + key, 0);
  }
}
