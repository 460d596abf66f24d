package kz.igilik.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page on which a picture is added. */
record NewPicturePage(
    SourceFiles files, Saves saves, Workspace workspace, EntryPage entry, Printer printer) {
  static final String ADDRESS = "new-picture";

  DeskAnswer answer(Visit visit) throws IOException {
    String event = entry.takes(visit);
    var begun = new NewPicture.Begun("", Optional.of(""), List.of());
    if (visit.request().isTooLarge()) {
      begun = new NewPicture.Begun("", Optional.of("large"), List.of());
    } else if (visit.writes()) {
      begun =
          new NewPicture(files, saves, workspace, visit.site())
              .begin(visit.sent(), visit.request().file("file"));
      if (begun.wrong().isEmpty()) {
        String then = event.isEmpty() ? "" : "&for=" + event;
        String form = EntryPage.address("picture/" + begun.id(), visit.texts());
        return DeskAnswer.elsewhere(form + "?told=new-picture" + then);
      }
    }
    int status = visit.request().isTooLarge() ? 413 : 200;
    return printer.page(status, ADDRESS, ADDRESS, visit.texts(), model(visit, begun, event));
  }

  private static Map<String, Object> model(Visit visit, NewPicture.Begun begun, String event) {
    var troubles = Troubles.in(visit.texts().language(), Lists.tongues(visit.site()));
    var typed = new HashMap<String, String>();
    for (String language : visit.site().campaign().languages()) {
      for (String name : List.of("caption." + language, "alt." + language)) {
        typed.put(name, visit.sent().get(name));
      }
    }
    return Map.of(
        "wrong", begun.wrong().orElse(""),
        "id", begun.id(),
        "troubles", begun.problems().stream().map(troubles::of).toList(),
        "tongues", Lists.tongues(visit.site()),
        "typed", typed,
        "typedId", visit.sent().get("id"),
        "for", event);
  }
}
