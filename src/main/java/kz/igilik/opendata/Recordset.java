package kz.igilik.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.igilik.json.JsonObject;
import kz.igilik.site.Addresses;

/**
 * Records of one kind as JSON: what is known of all of them, then one record a line, so that two
 * versions of the file can be compared line by line.
 */
final class Recordset {
  private static final String VERSION = "1.0";

  private final Shelf shelf;
  private final String kind;

  /**
   * @param kind name of the list, and of its schema
   */
  Recordset(Shelf shelf, String kind) {
    this.shelf = shelf;
    this.kind = kind;
  }

  /**
   * @param records the text of each
   */
  byte[] of(List<String> records) {
    return of(records, new JsonObject());
  }

  /**
   * @param told what else is known of all of them
   */
  byte[] of(List<String> records, JsonObject told) {
    String head = head().putAll(told).put("count", records.size()).text();
    var text = new StringBuilder(head.substring(0, head.length() - 1));
    text.append(",\"").append(kind).append("\":[");
    String between = "\n";
    for (String record : records) {
      text.append(between).append(record);
      between = ",\n";
    }
    return text.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private JsonObject head() {
    var campaign = shelf.campaign();
    return new JsonObject()
        .put("version", VERSION)
        .put("schema", shelf.url(Addresses.dataSchema(kind)))
        .put(
            "campaign",
            new JsonObject()
                .put("id", campaign.id())
                .put("name", shelf.texts(campaign.name()))
                .put("firstDay", campaign.first().toString())
                .put("lastDay", campaign.last().toString())
                .put("url", campaign.baseUrl().toString()))
        .put("licence", licence(shelf));
  }

  static JsonObject licence(Shelf shelf) {
    return new JsonObject()
        .put("id", shelf.licence())
        .put("url", shelf.terms().url())
        .put("assumed", shelf.terms().assumed());
  }
}
