package kz.igilik.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.problem.Texts;
import kz.igilik.schema.Field;
import kz.igilik.site.Planner;

/** Two states of a campaign, and what differs between them. */
public final class Comparison {
  /** More addresses than this are counted only. */
  private static final int MOST_ADDRESSES = 40;

  private static final List<String> DAY_OF_CHANGE = List.of("updated");

  private final Site old;
  private final Site fresh;
  private final Texts texts;
  private final Said said;
  private final FieldNames names;

  private Comparison(Site old, Site fresh, String language) {
    this.old = old;
    this.fresh = fresh;
    this.texts = Texts.of(Comparison.class, "compare", language);
    this.said = new Said(texts);
    this.names = new FieldNames(language);
  }

  /** The list in a language that the program speaks. */
  public static Differences of(Site old, Site fresh, String language) {
    return new Comparison(old, fresh, language).list();
  }

  private Differences list() {
    Map<String, Thing> before = Things.of(old);
    Map<String, Thing> now = Things.of(fresh);
    var keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(before.keySet());
    var sections = new LinkedHashMap<String, List<Differences.Entry>>();
    for (String key : keys) {
      entry(Optional.ofNullable(before.get(key)), Optional.ofNullable(now.get(key)))
          .ifPresent(
              entry ->
                  sections
                      .computeIfAbsent(
                          texts.get("section." + key.split(" ")[0]), any -> new ArrayList<>())
                      .add(entry));
    }
    addAddresses(sections);
    return new Differences(texts.get("nothing"), sections);
  }

  private Optional<Differences.Entry> entry(Optional<Thing> before, Optional<Thing> now) {
    Thing thing = now.or(() -> before).orElseThrow();
    List<String> lines =
        before.isPresent() && now.isPresent()
            ? changes(before.get(), now.get())
            : List.of(whole(thing, now.isPresent() ? "new" : "gone"));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Differences.Entry(name(thing), thing.id(), lines));
  }

  private String whole(Thing thing, String key) {
    return thing.record() instanceof Event event
        ? texts.get(key + ".event", said.start(event.first()))
        : texts.get(key);
  }

  private List<String> changes(Thing before, Thing now) {
    var lines = new ArrayList<String>();
    if (before.record() instanceof Event was && now.record() instanceof Event is) {
      lines.addAll(DateChanges.between(was, is, texts, said));
    }
    Map<FlatRecord.Part, Object> one = FlatRecord.of(before.record());
    Map<FlatRecord.Part, Object> other = FlatRecord.of(now.record());
    var parts = new LinkedHashSet<>(other.keySet());
    parts.addAll(one.keySet());
    var ofDay = new ArrayList<String>();
    for (FlatRecord.Part part : parts) {
      String name = label(now, part);
      var values =
          new Values(
              FieldNames.field(now.kind(), part.path()),
              Optional.ofNullable(one.get(part)),
              Optional.ofNullable(other.get(part)));
      line(name, values).ifPresent((isDayOfChange(part) ? ofDay : lines)::add);
    }
    return lines.isEmpty() ? ofDay : lines;
  }

  /** Every editor changes it with something else; it is told only if nothing else changed. */
  private static boolean isDayOfChange(FlatRecord.Part part) {
    return DAY_OF_CHANGE.contains(part.path().get(part.path().size() - 1));
  }

  private String label(Thing thing, FlatRecord.Part part) {
    String last = part.path().get(part.path().size() - 1);
    String name =
        names
            .of(thing.kind(), part.path())
            .orElseGet(() -> texts.has("field." + last) ? texts.get("field." + last) : last);
    return part.key().isEmpty() ? name : name + " (" + part.key() + ")";
  }

  /** Both values of a field, which the schema may know. */
  private record Values(Optional<Field<?>> field, Optional<Object> before, Optional<Object> now) {}

  private Optional<String> line(String name, Values values) {
    Optional<Object> before = values.before();
    Optional<Object> now = values.now();
    if (before.isPresent() && now.isPresent() && FlatRecord.same(before.get(), now.get())) {
      return Optional.empty();
    }
    Optional<String> was = before.flatMap(value -> said.value(value, values.field()));
    Optional<String> is = now.flatMap(value -> said.value(value, values.field()));
    if (before.isPresent() && now.isPresent()) {
      return Optional.of(
          was.isPresent() && is.isPresent() && !was.equals(is)
              ? texts.get("field.changed-to", name, was.get(), is.get())
              : texts.get("field.changed", name));
    }
    String key = now.isPresent() ? "field.added" : "field.removed";
    return Optional.of(
        is.or(() -> was)
            .map(value -> texts.get(key + "-value", name, value))
            .orElseGet(() -> texts.get(key, name)));
  }

  /** What it is called in the language of the list, else in the campaign's main one. */
  private String name(Thing thing) {
    return thing
        .name()
        .in(texts.language())
        .or(() -> thing.name().in(fresh.campaign().languages().get(0)))
        .or(() -> thing.name().texts().values().stream().findFirst())
        .orElse("");
  }

  private void addAddresses(Map<String, List<Differences.Entry>> sections) {
    Set<String> before = addresses(old);
    Set<String> now = addresses(fresh);
    List<String> added = now.stream().filter(path -> !before.contains(path)).toList();
    List<String> lost = before.stream().filter(path -> !now.contains(path)).toList();
    var entries = new ArrayList<Differences.Entry>();
    if (!added.isEmpty()) {
      entries.add(addresses("addresses.new", added));
    }
    if (!lost.isEmpty()) {
      entries.add(addresses("addresses.gone", lost));
    }
    if (!entries.isEmpty()) {
      sections.put(texts.get("section.addresses"), entries);
    }
  }

  private Differences.Entry addresses(String key, List<String> paths) {
    var shown = new ArrayList<>(paths.stream().limit(MOST_ADDRESSES).toList());
    if (paths.size() > shown.size()) {
      shown.add("…");
    }
    return new Differences.Entry(texts.get(key, paths.size()), "", shown);
  }

  private static Set<String> addresses(Site site) {
    return new TreeSet<>(new Planner(site).plan().byPath().keySet());
  }
}
