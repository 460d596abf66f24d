package kz.igilik.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page on which an event begins. */
record NewEventPage(SourceFiles files, Saves saves, Workspace workspace, Printer printer) {
  static final String ADDRESS = "new";

  /** Names of the lists of what was typed, by the names of the fields. */
  private static final Map<String, String> TYPED =
      Map.of("date", "dates", "starts", "froms", "ends", "untils");

  DeskAnswer answer(Visit visit) throws IOException {
    var begun = new NewEvent.Begun("", "", Optional.of(""));
    if (visit.writes()) {
      LocalDate today = LocalDate.ofInstant(workspace.now(), visit.site().campaign().zone());
      begun = new NewEvent(files, saves, visit.site(), today).begin(visit.sent());
      if (begun.wrong().isEmpty()) {
        String key = "event/" + begun.region() + "/" + begun.id();
        return DeskAnswer.elsewhere(EntryPage.address(key, visit.texts()) + "?told=new");
      }
    }
    return printer.page(200, ADDRESS, ADDRESS, visit.texts(), model(visit, begun));
  }

  /** The one that was typed, else that of the list from which the editor comes. */
  private static String region(Visit visit) {
    return (visit.writes() ? visit.sent() : visit.request().parameters()).get("region");
  }

  private static Map<String, Object> model(Visit visit, NewEvent.Begun begun) {
    Parameters sent = visit.sent();
    var campaign = visit.site().campaign();
    var model = new HashMap<String, Object>();
    model.put("wrong", begun.wrong().orElse(""));
    model.put("region", begun.region());
    model.put("id", begun.id());
    var titles = new HashMap<String, String>();
    campaign.languages().forEach(one -> titles.put(one, sent.get("title." + one)));
    model.put("titles", titles);
    model.put("tongues", Lists.tongues(visit.site()));
    var lists = new Lists(visit.site(), List.of(), visit.texts());
    model.put("regions", lists.regions(region(visit)));
    model.put("least", campaign.first().toString());
    model.put("most", campaign.last().toString());
    model.put("typed", sent.get("id"));
    TYPED.forEach(
        (name, list) ->
            model.put(list, Stream.of(0, 1, 2).map(i -> sent.get(name + "." + i)).toList()));
    return model;
  }
}
