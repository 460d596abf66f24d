package kz.igilik.formats.schedule;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.NextChanges;
import kz.igilik.site.OutputFile;

/**
 * When the same sources will give another site, for whoever starts a bake. Made from the site as
 * readers may see it, so it knows nothing of what is held back; no reasons either, because the day
 * on which a consent ends is nobody's business.
 */
public final class ScheduleFormat implements Format {
  @Override
  public FileKind kind() {
    return FileKind.DATA;
  }

  @Override
  public Stream<String> paths() {
    return Stream.of(Addresses.schedule());
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    ZoneId zone = supplies.site().campaign().zone();
    List<String> moments =
        NextChanges.of(supplies.site(), supplies.now()).keySet().stream()
            .map(moment -> moment.atZone(zone).toOffsetDateTime().toString())
            .toList();
    var schedule = new JsonObject();
    moments.stream().findFirst().ifPresent(next -> schedule.put("next", next));
    schedule.put("changes", JsonArray.of(moments.toArray(String[]::new)));
    files.accept(new OutputFile(Addresses.schedule(), schedule.bytes()));
  }
}
