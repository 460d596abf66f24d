package kz.igilik.formats.calendar;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The calendars of one language. */
public final class CalendarFormat implements Format {
  private final Site site;
  private final String language;

  public CalendarFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.CALENDAR;
  }

  @Override
  public Stream<String> paths() {
    return isWanted()
        ? Stream.of(
                Stream.of(Addresses.calendar(language)),
                site.regions().stream()
                    .map(region -> Addresses.regionCalendar(language, region.id())),
                site.regions().stream().flatMap(region -> inRegion(region.id())),
                site.blocks().stream().map(block -> Addresses.blockCalendar(language, block.id())),
                site.events().stream().map(event -> Addresses.eventCalendar(language, event)))
            .flatMap(paths -> paths)
        : Stream.empty();
  }

  private Stream<String> inRegion(String region) {
    return site.blocks().stream()
        .map(block -> Addresses.regionBlockCalendar(language, region, block.id()));
  }

  /** Which calendars are long enough to be offered by month is known only once they are made. */
  @Override
  public List<String> prefixes() {
    return isWanted() ? List.of(Addresses.monthCalendars(language)) : List.of();
  }

  @Override
  public boolean isWanted() {
    return site.campaign().publish().has(Part.CALENDARS);
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    new Calendars(
            site,
            supplies.plan().programme(),
            supplies.wordings().in(language),
            supplies.now(),
            supplies.problems())
        .make(files);
  }
}
