package kz.igilik.site;

import java.util.Map;
import java.util.Optional;

/** The published files of each picture, by its id. */
public record Album(Map<String, Prints> byId) {
  public static final Album EMPTY = new Album(Map.of());

  public Album {
    byId = Map.copyOf(byId);
  }

  public Optional<Prints> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
