package kz.igilik.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.problem.Code;
import kz.igilik.problem.Suggestion;

/**
 * The keys of an entry that are no fields of it, and what their author probably meant by each.
 *
 * @param known the keys that may stand here
 * @param name what its author calls the entry
 */
record UnknownFields(
    MapNode map, Set<String> known, String name, ReaderContext context, FieldTracker tracker) {

  /**
   * Reports each unknown key.
   *
   * @return the fields that were probably meant
   */
  Set<String> report() {
    var meant = new HashSet<String>();
    for (Entry entry : map.entries()) {
      if (!known.contains(entry.key()) && !reportOutdented(entry)) {
        Optional<String> near = meantBy(entry);
        near.ifPresent(meant::add);
        String all = String.join(", ", known);
        context
            .problems()
            .report(Code.FIELD_UNKNOWN, entry.keyAt(), entry.key(), name, all, near.orElse(""));
      }
    }
    return meant;
  }

  /** The field probably meant. If none is near, any of the missing ones may be. */
  private Optional<String> meantBy(Entry entry) {
    List<String> missing = known.stream().filter(key -> !tracker.has(key)).toList();
    Optional<String> near =
        Suggestion.nearest(entry.key(), missing)
            .or(() -> FieldSynonyms.of(entry.key()).filter(known::contains));
    near.map(List::of).orElse(missing).forEach(tracker::gap);
    return near;
  }

  /** Reports the line of a language that has lost its indent. */
  private boolean reportOutdented(Entry entry) {
    Optional<String> owner = ownerOf(entry);
    owner.ifPresent(
        path -> {
          String field = path.substring(path.lastIndexOf('/') + 1);
          String where = path + "/" + entry.key();
          tracker.report(where, Code.FIELD_OUTDENTED, entry.keyAt(), entry.key(), field);
        });
    return owner.isPresent();
  }

  /** The path of the field that this entry seems to belong to: the last localized one above it. */
  private Optional<String> ownerOf(Entry entry) {
    Optional<String> owner = Optional.empty();
    if (!isLanguage(entry)) {
      return owner;
    }
    for (Entry before : map.entries()) {
      if (before.equals(entry)) {
        return owner;
      }
      if (!isLanguage(before)) {
        owner = localized(before).filter(path -> known.contains(before.key()));
      }
    }
    return owner;
  }

  /** The path of the last field in an entry that has languages, or nothing at all. */
  private Optional<String> localized(Entry entry) {
    if (entry.value() instanceof TextNode text) {
      return text.isEmpty() ? Optional.of(entry.key()) : Optional.empty();
    }
    if (!(entry.value() instanceof MapNode below) || below.entries().isEmpty()) {
      return Optional.empty();
    }
    List<Entry> inside = below.entries();
    return inside.stream().anyMatch(this::isLanguage)
        ? Optional.of(entry.key())
        : localized(inside.get(inside.size() - 1)).map(path -> entry.key() + "/" + path);
  }

  private boolean isLanguage(Entry entry) {
    return context.languages().contains(entry.key());
  }
}
