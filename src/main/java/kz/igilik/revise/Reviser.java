package kz.igilik.revise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.igilik.model.Event;
import kz.igilik.model.Revision;
import kz.igilik.model.Revisions;
import kz.igilik.model.Session;
import kz.igilik.model.SessionDigest;
import kz.igilik.model.Site;

/** Compares the programme with the ledger, and writes the ledger anew where they differ. */
public final class Reviser {
  private final Site site;
  private final Revisions ledger;
  private final Map<String, Map<String, List<String>>> written = new TreeMap<>();
  private final List<Revised.Change> changed = new ArrayList<>();
  private int known;
  private int fresh;

  private Reviser(Site site) {
    this.site = site;
    this.ledger = site.revisions();
  }

  /**
   * Revises the ledger of a source folder. Events under an embargo have been in no calendar, so
   * they are not entered before its end.
   */
  public static Revised revise(Path source, Site site, Instant now) throws IOException {
    var reviser = new Reviser(site);
    var held = site.held(now);
    site.events().stream()
        .filter(event -> !held.contains(event) || reviser.knows(event))
        .forEach(reviser::event);
    reviser.write(new LedgerFiles(source));
    return reviser.result();
  }

  private boolean knows(Event event) {
    return event.sessions().stream().anyMatch(date -> ledger.of(event, date).isPresent());
  }

  private void event(Event event) {
    var dates = new ArrayList<String>();
    for (Session session : event.sessions()) {
      while (dates.size() < session.number()) {
        dates.add(leftOut(event, dates.size()));
      }
      dates.add(date(event, session));
    }
    written.computeIfAbsent(event.folder(), folder -> new TreeMap<>()).put(event.id(), dates);
  }

  private String leftOut(Event event, int number) {
    List<Revision> before = ledger.of(event);
    known += number < before.size() && before.get(number).isLeftOut() ? 1 : 0;
    return Revision.LEFT_OUT;
  }

  private String date(Event event, Session session) {
    String digest = SessionDigest.of(event, session);
    Optional<Revision> before = ledger.of(event, session);
    if (before.isEmpty()) {
      fresh++;
    } else {
      known++;
    }
    int sequence = before.map(Revision::sequence).orElse(0);
    if (before.filter(date -> !date.digest().equals(digest)).isPresent()) {
      changed.add(new Revised.Change(name(event, session), sequence, sequence + 1));
      sequence++;
    }
    return sequence + " " + digest;
  }

  private static String name(Event event, Session session) {
    String name = event.folder() + "/" + event.id();
    return event.sessions().size() == 1 ? name : name + " (" + (session.number() + 1) + ")";
  }

  private void write(LedgerFiles files) throws IOException {
    var folders = new TreeSet<>(ledger.folders().keySet());
    folders.addAll(written.keySet());
    for (String folder : folders) {
      files.write(folder, written.getOrDefault(folder, Map.of()));
    }
  }

  private Revised result() {
    int before =
        ledger.folders().values().stream()
            .flatMap(events -> events.values().stream())
            .mapToInt(List::size)
            .sum();
    return new Revised(
        List.copyOf(changed), fresh, before - known, Map.of(), Revised.Translated.NOTHING);
  }
}
