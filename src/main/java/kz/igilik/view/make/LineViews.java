package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.site.Listing;
import kz.igilik.view.page.EventLink;
import kz.igilik.view.page.LineView;
import kz.igilik.view.page.SessionView;

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
    SessionView.Moments when = session.when();
    boolean ongoing = listing.session().isLong();
    return new LineView(
        event.path(),
        ongoing ? when.dates() : when.oneDay() ? when.time() : when.full(),
        event.title(),
        event.marks().national() && !ongoing ? Optional.of(everywhere(event)) : event.place(),
        marks(session),
        session.state().struck());
  }

  private String everywhere(EventLink event) {
    return event
        .place()
        .map(place -> context.format().list(event.region(), place))
        .orElse(event.region());
  }

  private List<LineView.Mark> marks(SessionView session) {
    SessionView.State state = session.state();
    var marks = new ArrayList<LineView.Mark>();
    if (!state.text().isEmpty()) {
      marks.add(new LineView.Mark(state.id(), state.text()));
    }
    state
        .was()
        .map(was -> context.words().get("event.was") + ": " + was.text())
        .ifPresent(was -> marks.add(new LineView.Mark("", was)));
    if (session.event().marks().sample()) {
      marks.add(new LineView.Mark("sample", context.words().get("sample.tag")));
    }
    if (session.event().marks().registration() && !state.struck()) {
      marks.add(new LineView.Mark("", context.words().get("event.registration")));
    }
    if (session.event().marks().full() && !state.struck()) {
      marks.add(new LineView.Mark("", context.words().get("admission.full")));
    }
    return List.copyOf(marks);
  }
}
