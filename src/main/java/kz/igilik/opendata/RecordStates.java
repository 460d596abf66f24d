package kz.igilik.opendata;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.igilik.json.JsonObject;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.RecordLedger;
import kz.igilik.model.Region;
import kz.igilik.model.Site;

/**
 * The fields of each record in short, so that a later state can be compared: a word as it is,
 * anything else as a digest. Not what follows from the id, from the address of the site or from
 * another field.
 */
final class RecordStates {
  private static final Set<String> FOLLOWS = Set.of("id", "pages", "events", "updated", "licence");
  private static final Pattern WORD = Pattern.compile("\"?([a-z0-9-]{1,20})\"?");

  private final Map<String, Map<String, String>> states = new TreeMap<>();

  private RecordStates() {}

  /** By key: {@code events/almaty/relay}. */
  static Map<String, Map<String, String>> of(Shelf shelf) {
    var states = new RecordStates();
    var events = new EventRecords(shelf);
    var others = new OtherRecords(shelf);
    Site site = shelf.site();
    for (Event event : site.events()) {
      states.add(RecordLedger.key(event), events.of(event), "title", event.title().texts());
    }
    for (Region region : site.regions()) {
      states.add("regions", region.id(), others.of(region), "name", region.name().texts());
    }
    for (Block block : site.blocks()) {
      states.add("blocks", block.id(), others.of(block), "title", block.title().texts());
    }
    for (Helpline line : site.helplines()) {
      states.add("helplines", line.id(), others.of(line), "name", line.name().texts());
    }
    for (Article release : site.articles(Article.RELEASE)) {
      states.add("releases", release.id(), others.of(release), "title", release.titles());
    }
    return states.states;
  }

  private void add(
      String kind, String id, JsonObject record, String named, Map<String, String> name) {
    add(RecordLedger.key(kind, id), record, named, name);
  }

  private void add(String key, JsonObject record, String named, Map<String, String> name) {
    var fields = new TreeMap<String, String>();
    record
        .texts()
        .forEach(
            (field, text) -> {
              if (!FOLLOWS.contains(field)) {
                fields.put(field, brief(text));
              }
            });
    fields.put(named, RecordLedger.digest(name));
    states.put(key, fields);
  }

  private static String brief(String text) {
    var word = WORD.matcher(text);
    return word.matches() ? word.group(1) : RecordLedger.digest(text);
  }
}
