package kz.igilik.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.site.Listing;

/** Events in one line each, where there is little room: on posters and in the lite edition. */
final class LineViews {
  private final Context context;
  private final ListViews lists;

  LineViews(Context context, ListViews lists) {
    this.context = context;
    this.lists = lists;
  }

  List<LineView> of(List<Listing> lines) {
    return lines.stream().map(this::of).toList();
  }

  private LineView of(Listing listing) {
    SessionView session = lists.sessions(List.of(listing)).get(0);
    EventLink event = session.event();
    boolean ongoing = listing.session().isLong();
    return new LineView(
        event.path(),
        ongoing ? session.dates() : session.oneDay() ? session.time() : session.when(),
        event.title(),
        event.national() && !ongoing ? Optional.of(everywhere(event)) : event.place(),
        marks(session),
        session.struck());
  }

  private String everywhere(EventLink event) {
    return event
        .place()
        .map(place -> context.format().list(event.region(), place))
        .orElse(event.region());
  }

  private List<LineView.Mark> marks(SessionView session) {
    var marks = new ArrayList<LineView.Mark>();
    if (!session.statusText().isEmpty()) {
      marks.add(new LineView.Mark(session.status(), session.statusText()));
    }
    session
        .was()
        .map(was -> context.words().get("event.was") + ": " + was.text())
        .ifPresent(was -> marks.add(new LineView.Mark("", was)));
    if (session.event().sample()) {
      marks.add(new LineView.Mark("sample", context.words().get("sample.tag")));
    }
    if (session.event().registration() && !session.struck()) {
      marks.add(new LineView.Mark("", context.words().get("event.registration")));
    }
    return List.copyOf(marks);
  }
}
