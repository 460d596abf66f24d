package kz.igilik.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.digest.Digests;

/**
 * A short digest of what matters to readers who have a date in their calendar: time, place, title,
 * and whether it takes place. Other fields of the event do not affect it.
 *
 * <p>Every ledger depends on it, so its fields are listed one by one and never change.
 */
public final class SessionDigest {
  /** Characters of a digest: enough to tell two states of one date apart. */
  public static final int LENGTH = 12;

  private static final char END = '\u001F';

  private final StringBuilder text = new StringBuilder(256);

  private SessionDigest() {}

  /** The digest of a date. */
  public static String of(Event event, Session session) {
    var digest = new SessionDigest();
    digest.add(Integer.toString(session.number())).add(event.zone().getId());
    digest.when(session);
    digest.add(session.status().written()).add(session.note());
    digest.add(event.sample() ? "sample" : "").add(event.title());
    digest.place(event, session);
    return digest.hex();
  }

  private void when(Session session) {
    session
        .when()
        .ifPresent(
            when ->
                add(when.first().toString())
                    .add(time(when.from()))
                    .add(when.ends().date().toString())
                    .add(time(when.until())));
    session.was().ifPresent(was -> add("was").add(was.date().toString()).add(time(was.time())));
  }

  private void place(Event event, Session session) {
    event
        .venue(session)
        .ifPresent(
            venue -> {
              add("venue").add(venue.name()).add(venue.address());
              venue.map().ifPresent(map -> add(map.latitude() + "," + map.longitude()));
            });
    event.online().ifPresent(url -> add("online").add(url.toString()));
  }

  private static String time(Optional<LocalTime> time) {
    return time.map(LocalTime::toString).orElse("");
  }

  /** Sorted by language code, because the order in the file has no meaning. */
  private SessionDigest add(Localized texts) {
    new TreeMap<>(texts.texts()).forEach((language, words) -> add(language).add(words));
    return add("");
  }

  private SessionDigest add(String part) {
    text.append(part).append(END);
    return this;
  }

  private String hex() {
    return Digests.content(LENGTH, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
