package kz.igilik.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The changes to a folder, ordered so that no page ever links to a file that does not exist yet or
 * has already gone.
 *
 * @param obstacles old files in the place of a new folder, or the other way round
 * @param writes files to write: assets, new pages, changed pages, then files that list pages
 * @param deletes files that no page links to any more
 */
record Changes(List<String> obstacles, List<String> writes, List<String> deletes) {
  private static final Set<String> LISTINGS = Set.of("xml", "atom", "ics", "json", "txt");

  /**
   * @param written paths of the files that are new or have changed
   */
  static Changes between(Manifest old, Manifest fresh, Set<String> written) {
    var writes = new TreeMap<String, Integer>();
    for (String path : written) {
      writes.put(path, rank(path, old.entries().containsKey(path)));
    }
    Set<String> gone = new TreeSet<>(old.entries().keySet());
    gone.removeAll(fresh.entries().keySet());
    List<String> obstacles = gone.stream().filter(path -> isInTheWay(path, fresh)).toList();
    gone.removeAll(obstacles);
    var ordered = new ArrayList<>(writes.keySet());
    ordered.sort(Comparator.comparing(writes::get));
    return new Changes(obstacles, ordered, List.copyOf(gone));
  }

  boolean isEmpty() {
    return obstacles.isEmpty() && writes.isEmpty() && deletes.isEmpty();
  }

  private static int rank(String path, boolean changed) {
    boolean page = path.endsWith(".html");
    boolean listing = LISTINGS.contains(path.substring(path.lastIndexOf('.') + 1));
    if (!page && !listing) {
      return 0;
    }
    return (page ? 1 : 2) + (changed ? 2 : 0);
  }

  private static boolean isInTheWay(String old, Manifest fresh) {
    String next = fresh.entries().higherKey(old + "/");
    boolean folderNow = next != null && SitePath.isInside(next, old);
    boolean fileNow = false;
    for (int slash = old.indexOf('/'); slash > 0; slash = old.indexOf('/', slash + 1)) {
      fileNow |= fresh.entries().containsKey(old.substring(0, slash));
    }
    return folderNow || fileNow;
  }
}
