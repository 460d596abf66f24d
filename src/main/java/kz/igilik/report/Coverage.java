package kz.igilik.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.model.Status;

/**
 * How many events each region has of each block. What is cancelled on all its dates does not count.
 *
 * @param counts by region, or {@link Event#NATIONAL}, and block
 */
public record Coverage(List<Region> regions, List<Block> blocks, Map<Cell, Integer> counts) {
  /** A region or the whole country, and a block. */
  public record Cell(String region, String block) {}

  static Coverage of(Site site) {
    var counts = new HashMap<Cell, Integer>();
    for (Event event : site.events()) {
      Optional<String> block = event.block();
      if (block.isPresent() && takesPlace(event)) {
        counts.merge(new Cell(event.folder(), block.get()), 1, Integer::sum);
      }
    }
    return new Coverage(site.regions(), site.blocks(), counts);
  }

  private static boolean takesPlace(Event event) {
    return event.sessions().stream().anyMatch(date -> date.status() != Status.CANCELLED);
  }

  public int count(String region, String block) {
    return counts.getOrDefault(new Cell(region, block), 0);
  }

  /** How many pairs of a region and a block have an event; national ones fill none. */
  public Share share() {
    int filled = 0;
    for (Region region : regions) {
      for (Block block : blocks) {
        filled += count(region.id(), block.id()) > 0 ? 1 : 0;
      }
    }
    return new Share(filled, regions.size() * blocks.size());
  }
}
