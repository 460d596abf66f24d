package kz.igilik.view.make;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.site.Addresses;
import kz.igilik.site.Week;
import kz.igilik.view.page.Pages;

/** The filter of the schedule: only values that some line has. */
final class FilterChoices {
  private final Context context;
  private final ListViews lists;

  FilterChoices(Context context, ListViews lists) {
    this.context = context;
    this.lists = lists;
  }

  Pages.FilterView view() {
    return new Pages.FilterView(
        Addresses.events(context.code()).path(),
        lists.regions().stream()
            .map(region -> new Pages.Choose(region.id(), region.name()))
            .toList(),
        lists.blocks().stream().map(block -> new Pages.Choose(block.id(), block.title())).toList(),
        context.programme().weeks().stream().map(this::week).toList(),
        context.programme().all().days().stream()
            .map(day -> new Pages.Choose(day.toString(), context.format().dayAndWeekday(day)))
            .toList(),
        used(Event::audience, "audience."),
        used(Event::languages, "spoken."));
  }

  private Pages.Choose week(Week week) {
    List<LocalDate> days = week.days().stream().filter(context.site().campaign()::covers).toList();
    return new Pages.Choose(
        "week-" + week.first(), context.format().range(days.get(0), days.get(days.size() - 1)));
  }

  /** In the order in which the data lists them. */
  private List<Pages.Choose> used(Function<Event, List<String>> values, String words) {
    var used =
        context.site().events().stream()
            .flatMap(event -> values.apply(event).stream())
            .collect(Collectors.toSet());
    return Stream.concat(Event.AUDIENCES.stream(), context.site().campaign().languages().stream())
        .filter(used::contains)
        .map(value -> new Pages.Choose(value, context.words().get(words + value)))
        .toList();
  }
}
