package kz.igilik.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.igilik.digest.Digests;
import kz.igilik.problem.Position;

/**
 * The records of open data that have been published, and what became of each: {@code
 * data/records.yaml}. A record that is gone keeps its entry for good.
 *
 * @param entries by key: {@code events/almaty/relay}
 */
public record RecordLedger(Map<String, Entry> entries) {
  public static final RecordLedger NONE = new RecordLedger(Map.of());

  /** Characters of a digest: enough to tell two states of one field apart. */
  public static final int DIGITS = 6;

  private static final String STATUS = "status";
  private static final String SAMPLE = "sample";
  private static final String DATES = "dates";
  private static final char END = '\u001F';

  /** What became of a record. */
  public enum What {
    ADDED,
    CHANGED,
    MOVED,
    POSTPONED,
    CANCELLED,
    REMOVED
  }

  /**
   * A step of a record.
   *
   * @param fields those that differ, sorted; none of a record that came or went
   */
  public record Change(What what, List<String> fields) {}

  /** A step that is noted. */
  public record Noted(LocalDate on, Change change) {}

  /**
   * A record as it was when it was noted last.
   *
   * @param fields its fields in short: a word as it is, anything else as a digest
   */
  public record Entry(Map<String, String> fields, List<Noted> steps, Position at) {
    public boolean isGone() {
      return steps.get(steps.size() - 1).change().what() == What.REMOVED;
    }

    public boolean isSample() {
      return RecordLedger.isSample(fields);
    }
  }

  public static String key(Event event) {
    return "events/" + event.folder() + "/" + event.id();
  }

  /**
   * @param kind of the record: {@code regions}
   */
  public static String key(String kind, String id) {
    return kind + "/" + id;
  }

  /** A name in all its languages, in short. */
  public static String digest(Map<String, String> name) {
    var text = new StringBuilder();
    new TreeMap<>(name)
        .forEach((language, words) -> text.append(language).append(END).append(words).append(END));
    return digest(text.toString());
  }

  public static String digest(String text) {
    return Digests.content(DIGITS, text.getBytes(StandardCharsets.UTF_8));
  }

  public static boolean isSample(Map<String, String> fields) {
    return "true".equals(fields.get(SAMPLE));
  }

  /** Whether the campaign keeps a ledger. */
  public boolean isKept() {
    return !entries.isEmpty();
  }

  /** The day from which on changes are noted. */
  public Optional<LocalDate> since() {
    return entries.values().stream()
        .map(entry -> entry.steps().get(0).on())
        .min(LocalDate::compareTo);
  }

  /**
   * What has changed since it was noted last, by key.
   *
   * @param today the fields of each record in short
   */
  public Map<String, Change> changes(Map<String, Map<String, String>> today) {
    var changes = new TreeMap<String, Change>();
    today.forEach(
        (key, fields) -> change(entries.get(key), fields).ifPresent(it -> changes.put(key, it)));
    entries.forEach(
        (key, entry) -> {
          if (!entry.isGone() && !today.containsKey(key)) {
            changes.put(key, new Change(What.REMOVED, List.of()));
          }
        });
    return changes;
  }

  private static Optional<Change> change(Entry before, Map<String, String> now) {
    if (before == null || before.isGone()) {
      return Optional.of(new Change(What.ADDED, List.of()));
    }
    List<String> fields = differing(before.fields(), now);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(what(fields, now.getOrDefault(STATUS, "")), fields));
  }

  private static List<String> differing(Map<String, String> before, Map<String, String> now) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    var differing = new ArrayList<String>();
    for (String name : names) {
      if (!Optional.ofNullable(before.get(name)).equals(Optional.ofNullable(now.get(name)))) {
        differing.add(name);
      }
    }
    return List.copyOf(differing);
  }

  private static What what(List<String> fields, String status) {
    boolean otherStatus = fields.contains(STATUS);
    if (otherStatus && status.equals(Status.CANCELLED.written())) {
      return What.CANCELLED;
    }
    if (otherStatus && status.equals(Status.POSTPONED.written())) {
      return What.POSTPONED;
    }
    boolean movedAgain = otherStatus || fields.contains(DATES);
    return movedAgain && status.equals(Status.MOVED.written()) ? What.MOVED : What.CHANGED;
  }

  /** The same without the records that are held back. */
  RecordLedger without(Collection<Embargoed> held) {
    Set<String> keys = new TreeSet<>();
    held.forEach(one -> keys.add(key(one)));
    return keeping(entry -> !keys.contains(entry.getKey()));
  }

  /**
   * The key of what may be held back; pictures, videos and texts have one, too, but no line of
   * theirs.
   */
  public static String key(Embargoed one) {
    if (one instanceof Event event) {
      return key(event);
    }
    if (one instanceof Picture picture) {
      return key("pictures", picture.id());
    }
    if (one instanceof Video video) {
      return key("videos", video.id());
    }
    return key("releases", one instanceof Release release ? release.id() : ((Article) one).id());
  }

  RecordLedger withoutSamples() {
    return keeping(entry -> !entry.getValue().isSample());
  }

  private RecordLedger keeping(Predicate<Map.Entry<String, Entry>> wanted) {
    var kept = new TreeMap<String, Entry>();
    entries.entrySet().stream()
        .filter(wanted)
        .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    return new RecordLedger(kept);
  }
}
