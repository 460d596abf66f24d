package kz.igilik.links;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.links.LinkAnswer.State;
import kz.igilik.problem.Position;

/**
 * Every address with its answer and its places, the worst first.
 *
 * @param fresh how many were asked now; the others were known
 * @param reserved how many have a name that is kept for examples
 */
public record LinkReport(List<Link> links, int fresh, int reserved) {

  /** An address of another site. */
  public record Link(URI address, LinkAnswer answer, List<Position> places) {}

  /** The report on all places. */
  public static LinkReport of(LinkPlaces places, Map<URI, LinkAnswer> answers, int fresh) {
    List<Link> links =
        places.places().entrySet().stream()
            .map(one -> new Link(one.getKey(), answers.get(one.getKey()), one.getValue()))
            .sorted(Comparator.comparing((Link link) -> link.answer().state()))
            .toList();
    return new LinkReport(links, fresh, places.reserved());
  }

  public long count(State state) {
    return links.stream().filter(link -> link.answer().state() == state).count();
  }

  /** One line of JSON. */
  public String json() {
    var all = new JsonArray();
    for (Link link : links) {
      LinkAnswer answer = link.answer();
      var one =
          new JsonObject()
              .put("address", link.address().toString())
              .put("state", answer.state().name().toLowerCase(Locale.ROOT))
              .put("why", answer.why());
      answer.target().ifPresent(target -> one.put("target", target.toString()));
      var places = new JsonArray();
      for (Position at : link.places()) {
        places.add(
            new JsonObject()
                .put("file", at.file())
                .put("line", at.line())
                .put("column", at.column()));
      }
      all.add(one.put("asked", answer.asked().toString()).put("places", places));
    }
    return new JsonObject().put("links", all).put("asked", fresh).put("reserved", reserved).text()
        + "\n";
  }
}
