package kz.igilik.model;

import java.time.ZoneId;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * A region of the country, from {@code data/regions.yaml}.
 *
 * @param iso ISO 3166-2 code, if there is one for such a small region
 * @param kato code in the classifier of administrative objects of Kazakhstan
 * @param kind id of a kind of region, named in the words files
 * @param zone of all local times in this region
 */
public record Region(
    String id,
    Optional<String> iso,
    Optional<String> kato,
    String kind,
    Names names,
    ZoneId zone,
    Optional<Coordinates> location,
    Origin origin)
    implements Subject {

  /**
   * What it is called.
   *
   * @param sort sort key for lists; empty if it is the name
   * @param centre administrative centre
   */
  public record Names(Localized name, Localized sort, Localized centre) {}

  /** The code of its country, with which an ISO 3166-2 code begins. */
  public Optional<String> country() {
    return iso.map(code -> code.substring(0, code.indexOf('-')));
  }

  public Localized name() {
    return names.name();
  }

  public Localized sort() {
    return names.sort();
  }

  public Localized centre() {
    return names.centre();
  }
}
