package kz.igilik.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.problem.Texts;

/** What became of the dates of an event. */
final class DateChanges {
  private final Texts texts;
  private final Said said;
  private final List<String> lines = new ArrayList<>();

  private DateChanges(Texts texts, Said said) {
    this.texts = texts;
    this.said = said;
  }

  static List<String> between(Event old, Event fresh, Texts texts, Said said) {
    var changes = new DateChanges(texts, said);
    changes.compare(new ArrayList<>(old.sessions()), new ArrayList<>(fresh.sessions()));
    return changes.lines;
  }

  /** Dates that stay are recognised wherever they are listed; the others follow in order. */
  private void compare(List<Session> old, List<Session> fresh) {
    for (Session date : List.copyOf(fresh)) {
      before(date, old)
          .ifPresent(
              before -> {
                old.remove(before);
                fresh.remove(date);
                compare(before, date);
              });
    }
    int pairs = Math.min(old.size(), fresh.size());
    for (int i = 0; i < pairs; i++) {
      compare(old.get(i), fresh.get(i));
    }
    old.stream().skip(pairs).forEach(gone -> say("date.gone", said.start(gone)));
    fresh.stream().skip(pairs).forEach(one -> say("date.new", said.start(one)));
  }

  private static Optional<Session> before(Session date, List<Session> old) {
    return old.stream()
        .filter(one -> start(one).equals(start(date)))
        .findFirst()
        .or(() -> old.stream().filter(one -> start(one).equals(date.was())).findFirst());
  }

  private static Optional<Moment> start(Session session) {
    return session.when().map(When::starts).or(session::was);
  }

  private void compare(Session old, Session fresh) {
    if (old.status() != fresh.status() && !fresh.status().equals(Status.MOVED)) {
      say("date." + fresh.status().written(), said.start(fresh));
    }
    if (old.when().isPresent() && fresh.when().isPresent()) {
      compare(old.when().get(), fresh.when().get());
    }
    if (!old.venue().equals(fresh.venue())) {
      say("date.venue", said.start(fresh));
    }
    if (!old.note().equals(fresh.note())) {
      say("date.note", said.start(fresh));
    }
  }

  private void compare(When old, When fresh) {
    if (!old.starts().equals(fresh.starts())) {
      say("date.moved", said.moment(old.starts()), said.moment(fresh.starts()));
    } else if (!old.equals(fresh)) {
      say("date.length", said.span(old), said.span(fresh));
    }
  }

  private void say(String key, Object... values) {
    lines.add(texts.get(key, values));
  }
}
