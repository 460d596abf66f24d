package kz.igilik.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.igilik.site.FileKind;

/**
 * The changes to a folder, ordered so that no page ever links to a file that does not exist yet or
 * has already gone.
 *
 * @param obstacles old files in the place of a new folder, or the other way round
 * @param writes files to write: assets, new pages, changed pages, then files that list pages
 * @param deletes files that no page links to any more
 */
record Changes(List<String> obstacles, List<String> writes, List<String> deletes) {
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
    FileKind.Turn turn = FileKind.of(path).map(FileKind::turn).orElse(FileKind.Turn.FIRST);
    return turn == FileKind.Turn.FIRST ? 0 : turn.ordinal() + (changed ? 2 : 0);
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
