package kz.igilik.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import kz.igilik.edit.Value;
import kz.igilik.edit.Value.Group;
import kz.igilik.edit.Value.Items;

/** Brings together what an editor and somebody else have changed in the same file. */
final class Merge {
  private Merge() {}

  /** Theirs, with what is changed from the base to mine. */
  static Value of(Value base, Value mine, Value theirs) {
    if (mine.equals(base) || mine.equals(theirs)) {
      return theirs;
    }
    if (theirs.equals(base)) {
      return mine;
    }
    if (base instanceof Group old && mine instanceof Group own && theirs instanceof Group other) {
      return groups(old, own, other);
    }
    if (base instanceof Items old
        && mine instanceof Items own
        && theirs instanceof Items other
        && old.items().size() == own.items().size()
        && own.items().size() == other.items().size()) {
      var items = new ArrayList<Value>();
      for (int i = 0; i < old.items().size(); i++) {
        items.add(of(old.items().get(i), own.items().get(i), other.items().get(i)));
      }
      return new Items(items);
    }
    return mine;
  }

  private static Value groups(Group base, Group mine, Group theirs) {
    var keys = new LinkedHashSet<>(theirs.fields().keySet());
    keys.addAll(mine.fields().keySet());
    var fields = new LinkedHashMap<String, Value>();
    for (String key : keys) {
      Optional<Value> old = base.at(List.of(key));
      Optional<Value> own = mine.at(List.of(key));
      Optional<Value> other = theirs.at(List.of(key));
      Optional<Value> kept =
          old.isPresent() && own.isPresent() && other.isPresent()
              ? Optional.of(of(old.get(), own.get(), other.get()))
              : own.equals(old) ? other : own;
      kept.ifPresent(value -> fields.put(key, value));
    }
    return new Group(fields);
  }
}
