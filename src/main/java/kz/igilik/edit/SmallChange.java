package kz.igilik.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.edit.Value.Group;
import kz.igilik.edit.Value.Items;

/**
 * One of the small changes that lead from one value to another: as few as there may be, so that
 * what is not changed is not written again.
 */
sealed interface SmallChange {
  List<String> place();

  /** Another value in a place. */
  record Replace(List<String> place, Value value) implements SmallChange {}

  /** A field or item less. */
  record Remove(List<String> place) implements SmallChange {}

  /** A field or item more; an item is added before the one that has its index now. */
  record Add(List<String> place, Value value) implements SmallChange {}

  /** The changes, in the order in which they have to be made. */
  static List<SmallChange> between(Value before, Value after) {
    var steps = new ArrayList<SmallChange>();
    add(before, after, List.of(), steps);
    return steps;
  }

  private static void add(Value before, Value after, List<String> place, List<SmallChange> steps) {
    if (before.equals(after)) {
      return;
    }
    if (before instanceof Group old && after instanceof Group now && haveCommonKey(old, now)) {
      addFields(old, now, place, steps);
    } else if (before instanceof Items old
        && after instanceof Items now
        && !old.isEmpty()
        && !now.isEmpty()) {
      addItems(old.items(), now.items(), place, steps);
    } else {
      steps.add(new Replace(place, after));
    }
  }

  private static boolean haveCommonKey(Group old, Group now) {
    return old.fields().keySet().stream().anyMatch(now.fields()::containsKey);
  }

  private static void addFields(Group old, Group now, List<String> place, List<SmallChange> steps) {
    Map<String, Value> fresh = new LinkedHashMap<>(now.fields());
    old.fields()
        .forEach(
            (key, value) -> {
              if (!now.fields().containsKey(key)) {
                steps.add(new Remove(below(place, key)));
              }
              fresh.remove(key);
            });
    old.fields()
        .forEach(
            (key, value) -> {
              if (now.fields().containsKey(key)) {
                add(value, now.fields().get(key), below(place, key), steps);
              }
            });
    fresh.forEach((key, value) -> steps.add(new Add(below(place, key), value)));
  }

  private static void addItems(
      List<Value> old, List<Value> now, List<String> place, List<SmallChange> steps) {
    int shorter = Math.min(old.size(), now.size());
    int head = 0;
    while (head < shorter && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    int both = shorter - head - tail;
    for (int i = old.size() - tail - 1; i >= head + both; i--) {
      steps.add(new Remove(below(place, i)));
    }
    for (int i = head; i < head + both; i++) {
      add(old.get(i), now.get(i), below(place, i), steps);
    }
    for (int i = head + both; i < now.size() - tail; i++) {
      steps.add(new Add(below(place, i), now.get(i)));
    }
  }

  private static List<String> below(List<String> place, Object step) {
    var below = new ArrayList<>(place);
    below.add(step.toString());
    return List.copyOf(below);
  }
}
