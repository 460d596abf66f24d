package kz.igilik.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.begin.Beginning;
import kz.igilik.begin.NewEntry;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.Value;
import kz.igilik.model.Site;
import kz.igilik.schema.EventFields;

/**
 * Begins an event: a draft with its region, title and dates, which is then completed in its form.
 */
record NewEvent(SourceFiles files, Saves saves, Site site, LocalDate today) {
  private static final int MOST_DATES = 3;
  private static final List<String> ENDS =
      List.of(EventFields.OfDate.STARTS.key(), EventFields.OfDate.ENDS.key());

  /** What there is to say of it, and the first thing that is wrong. */
  record Begun(String region, String id, Optional<String> wrong) {}

  Begun begin(Parameters sent) throws IOException {
    var entry = new NewEntry(Beginning.EVENT, site, today);
    Map<String, String> said = said(sent);
    String id = entry.id(said);
    var begun = new Begun(sent.get("region"), id, wrong(entry, id, said));
    if (begun.wrong().isEmpty()) {
      Value event = withFurther(entry.value(said), sent);
      EditedFile file = EditedFile.fresh(EventFields.KIND).become(event);
      saves.draft(entry.paths(said).get(0), Optional.empty(), file.bytes());
    }
    return begun;
  }

  /** What the form says of the event, by the names of the fields. */
  private Map<String, String> said(Parameters sent) {
    var said = new LinkedHashMap<String, String>();
    for (String name : List.of("region", "id")) {
      said.put(name, sent.get(name).strip());
    }
    for (String language : site.campaign().languages()) {
      said.put("title." + language, sent.get("title." + language).strip());
    }
    for (String end : ENDS) {
      said.put(end, date(0, sent).textAt(end));
    }
    said.values().removeIf(String::isEmpty);
    return said;
  }

  private Optional<String> wrong(NewEntry entry, String id, Map<String, String> said)
      throws IOException {
    if (!entry.regions().contains(said.getOrDefault("region", ""))) {
      return Optional.of("region");
    }
    boolean titled =
        site.campaign().languages().stream()
            .allMatch(tongue -> said.containsKey("title." + tongue));
    if (!titled) {
      return Optional.of("title");
    }
    if (!NewEntry.isId(id)) {
      return Optional.of("id");
    }
    String path = entry.paths(said).get(0);
    boolean taken = files.read(path).isPresent() || saves.draft(path).isPresent();
    return taken ? Optional.of("taken") : Optional.empty();
  }

  private static Value withFurther(Value event, Parameters sent) {
    var further = new ArrayList<Value>();
    for (int i = 1; i < MOST_DATES; i++) {
      Value date = date(i, sent);
      if (!date.isEmpty()) {
        further.add(date);
      }
    }
    List<String> place = List.of(EventFields.SESSIONS.key());
    return further.isEmpty() ? event : event.with(place, new Value.Items(further));
  }

  private static Value date(int number, Parameters sent) {
    Value date = Value.Group.EMPTY;
    String day = sent.get("date." + number).strip();
    for (String end : ENDS) {
      String time = sent.get(end + "." + number).strip();
      String moment = time.isEmpty() ? day : day + "T" + time;
      date = day.isEmpty() ? date : date.with(List.of(end), Value.text(moment));
    }
    return date;
  }
}
