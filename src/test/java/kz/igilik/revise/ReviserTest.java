package kz.igilik.revise;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.EventDraft;
import kz.igilik.model.Revision;
import kz.igilik.model.Revisions;
import kz.igilik.model.SessionDigest;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviserTest {
  @TempDir Path source;

  @Test
  void whatIsNewBeginsAtZeroSortedByName() throws IOException {
    Event last = talk("zeal").build();
    Event first = talk("apple").on("2023-06-08T10:00", "2023-06-08T12:00").build();
    Event national = event("month").national().allDay("2023-05-17", "2023-06-17").build();

    Revised revised = Reviser.revise(source, Sites.with(last, national, first), Instant.EPOCH);

    assertThat(revised)
        .isEqualTo(new Revised(List.of(), 4, 0, Map.of(), Revised.Translated.NOTHING));
    assertThat(ledger("almaty").lines().skip(1))
        .containsExactly(
            "apple: [0 " + digest(first, 0) + ", 0 " + digest(first, 1) + "]",
            "zeal: [0 " + digest(last, 0) + "]");
    assertThat(ledger("national").lines().skip(1))
        .containsExactly("month: [0 " + digest(national, 0) + "]");
  }

  @Test
  void onlyTheDateThatHasChangedRises() throws IOException {
    Event before = talk("talk").on("2023-06-08T10:00", "2023-06-08T12:00").build();
    Event after = talk("talk").on("2023-06-08T11:00", "2023-06-08T12:00").build();

    Revised revised = Reviser.revise(source, knowing(before, after, 4), Instant.EPOCH);

    assertThat(revised.changed()).containsExactly(new Revised.Change("almaty/talk (2)", 4, 5));
    assertThat(ledger("almaty").lines().skip(1))
        .containsExactly("talk: [4 " + digest(after, 0) + ", 5 " + digest(after, 1) + "]");
  }

  @Test
  void aSecondRunFindsNothingAndTouchesNothing() throws IOException {
    Event event = talk("talk").build();
    Reviser.revise(source, Sites.with(event), Instant.EPOCH);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file("almaty"), longAgo);

    Revised again = Reviser.revise(source, knowing(event, event, 0), Instant.EPOCH);

    assertThat(again.isNothing()).isTrue();
    assertThat(Files.getLastModifiedTime(file("almaty"))).isEqualTo(longAgo);
    try (Stream<Path> left = Files.list(file("almaty").getParent())) {
      assertThat(left).containsExactly(file("almaty"));
    }
  }

  @Test
  void whatIsGoneIsForgottenAndAnEmptyFileGoes() throws IOException {
    Reviser.revise(source, Sites.with(talk("talk").build()), Instant.EPOCH);

    Revised revised = Reviser.revise(source, knowing(talk("talk").build(), 2), Instant.EPOCH);

    assertThat(revised)
        .isEqualTo(new Revised(List.of(), 0, 1, Map.of(), Revised.Translated.NOTHING));
    assertThat(file("almaty")).doesNotExist();
  }

  private static EventDraft talk(String id) {
    return event(id).on("2023-06-01T10:00", "2023-06-01T12:00");
  }

  /** A site with an event, and a ledger that knows it as it was before. */
  private static Site knowing(Event before, Event now, int sequence) {
    return Sites.revised(Sites.with(now), ledgerOf(before, sequence));
  }

  private static Site knowing(Event before, int sequence) {
    return Sites.revised(Sites.with(), ledgerOf(before, sequence));
  }

  private static Revisions ledgerOf(Event event, int sequence) {
    var at = Position.wholeFile("data/revisions/almaty.yaml");
    List<Revision> dates =
        event.sessions().stream()
            .map(date -> new Revision(sequence, SessionDigest.of(event, date), at))
            .toList();
    return new Revisions(Map.of(event.folder(), Map.of(event.id(), dates)));
  }

  private static String digest(Event event, int date) {
    return SessionDigest.of(event, event.sessions().get(date));
  }

  private String ledger(String folder) throws IOException {
    return Files.readString(file(folder));
  }

  private Path file(String folder) {
    return source.resolve("data/revisions/" + folder + ".yaml");
  }
}
