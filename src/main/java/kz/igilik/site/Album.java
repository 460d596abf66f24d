package kz.igilik.site;

import java.util.Map;
import java.util.Optional;

/** The published files of each picture and of each video, by its id. */
public record Album(Map<String, Prints> byId, Map<String, Reel> reels) {
  public static final Album EMPTY = new Album(Map.of(), Map.of());

  public Album {
    byId = Map.copyOf(byId);
    reels = Map.copyOf(reels);
  }

  public Optional<Prints> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Reel> film(String id) {
    return Optional.ofNullable(reels.get(id));
  }

  /** The same with the files of videos. */
  public Album with(Map<String, Reel> films) {
    return new Album(byId, films);
  }
}
