package kz.igilik.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.Value;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.model.Slug;
import kz.igilik.schema.EventFields;

/**
 * Begins an event: a draft with its region, title and dates, which is then completed in its form.
 */
record NewEvent(SourceFiles files, Saves saves, Site site) {
  private static final int MOST_DATES = 3;

  /** What there is to say of it, and the first thing that is wrong. */
  record Begun(String region, String id, Optional<String> wrong) {}

  Begun begin(Parameters sent, LocalDate today) throws IOException {
    String region = sent.get("region");
    String id = id(sent);
    var begun = new Begun(region, id, wrong(region, id, sent));
    if (begun.wrong().isEmpty()) {
      Value event = event(sent, today);
      EditedFile file = EditedFile.fresh(EventFields.KIND).become(event);
      saves.draft(path(region, id), Optional.empty(), file.bytes());
    }
    return begun;
  }

  private String id(Parameters sent) {
    if (!sent.get("id").isBlank()) {
      return sent.get("id").strip();
    }
    return site.campaign().languages().stream()
        .map(language -> Latin.id(sent.get("title." + language), language))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("");
  }

  private Optional<String> wrong(String region, String id, Parameters sent) throws IOException {
    boolean known = region.equals(Event.NATIONAL) || site.region(region).isPresent();
    if (!known) {
      return Optional.of("region");
    }
    boolean titled =
        site.campaign().languages().stream()
            .noneMatch(language -> sent.get("title." + language).isBlank());
    if (!titled) {
      return Optional.of("title");
    }
    if (!Slug.isValid(id)) {
      return Optional.of("id");
    }
    boolean taken =
        files.read(path(region, id)).isPresent() || saves.draft(path(region, id)).isPresent();
    return taken ? Optional.of("taken") : Optional.empty();
  }

  private static String path(String region, String id) {
    return "data/events/" + region + "/" + id + ".yaml";
  }

  private Value event(Parameters sent, LocalDate today) {
    Value event = Value.Group.EMPTY;
    for (String language : site.campaign().languages()) {
      String title = sent.get("title." + language).strip();
      event = event.with(List.of("title", language), Value.text(title));
    }
    var further = new ArrayList<Value>();
    for (int i = 0; i < MOST_DATES; i++) {
      Value date = date(i, sent);
      if (i == 0) {
        for (String end : List.of("starts", "ends")) {
          String moment = date.textAt(end);
          event = moment.isEmpty() ? event : event.with(List.of(end), Value.text(moment));
        }
      } else if (!date.isEmpty()) {
        further.add(date);
      }
    }
    if (!further.isEmpty()) {
      event = event.with(List.of("sessions"), new Value.Items(further));
    }
    return event.with(List.of("updated"), Value.text(today.toString()));
  }

  private static Value date(int number, Parameters sent) {
    Value date = Value.Group.EMPTY;
    String day = sent.get("date." + number).strip();
    for (String end : List.of("starts", "ends")) {
      String time = sent.get(end + "." + number).strip();
      String moment = time.isEmpty() ? day : day + "T" + time;
      date = day.isEmpty() ? date : date.with(List.of(end), Value.text(moment));
    }
    return date;
  }
}
