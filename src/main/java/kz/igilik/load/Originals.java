package kz.igilik.load;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.igilik.model.Picture;
import kz.igilik.model.Slug;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * The pictures themselves, in {@code assets/pictures}: each has the name of its record and one of
 * the endings that can be read.
 */
final class Originals {
  private final Map<String, String> byId = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();

  /**
   * @param assets all files below {@code assets}
   * @param records ids of all records
   */
  Originals(List<String> assets, List<String> records, FileNames names, Problems problems) {
    for (String file : assets) {
      if (file.startsWith(Picture.FOLDER)) {
        add(file, records, names, problems);
      }
    }
    for (String id : records) {
      if (!byId.containsKey(id) && !refused.contains(id)) {
        String record = "data/pictures/" + id + ".yaml";
        String place = Picture.FOLDER + id + Picture.ENDINGS.get(0);
        problems.report(Code.PICTURE_FILE_MISSING, Position.wholeFile(record), id, place);
      }
    }
  }

  private void add(String file, List<String> records, FileNames names, Problems problems) {
    Position at = Position.wholeFile(file);
    String name = file.substring(Picture.FOLDER.length());
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    if (!Picture.ENDINGS.contains(ending)) {
      String small = ending.toLowerCase(Locale.ROOT).replace(".jpeg", ".jpg");
      String right = Picture.ENDINGS.contains(small) ? small : "";
      refused.add(likeAnId(name));
      problems.report(Code.PICTURE_ENDING, at, name, String.join(", ", Picture.ENDINGS), right);
      return;
    }
    String id = name.substring(0, name.length() - ending.length());
    if (!Slug.isValid(id)) {
      names.refuse(file, ending);
    } else if (byId.putIfAbsent(id, file) != null) {
      problems.report(Code.PICTURE_TWICE, at, id, byId.get(id));
    } else if (!records.contains(id)) {
      reportWithoutRecord(file, problems);
    }
  }

  /** Reports a picture that nobody has described, and says where it and its record belong. */
  static void reportWithoutRecord(String file, Problems problems) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String id = likeAnId(name);
    String named = Slug.isValid(id) ? id : "<picture>";
    String ending =
        name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT).replace(".jpeg", ".jpg");
    String right = Picture.FOLDER + named + (Picture.ENDINGS.contains(ending) ? ending : ".jpg");
    problems.report(
        Code.PICTURE_RECORD_MISSING,
        Position.wholeFile(file),
        name,
        "data/pictures/" + named + ".yaml",
        file.equals(right) ? "" : right);
  }

  /** The id that a file means, as far as its name has letters for it. */
  private static String likeAnId(String name) {
    String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    String like = stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return like.replaceAll("^-+|-+$", "");
  }

  /** The path of a picture; empty if it is not there. */
  String of(String id) {
    return byId.getOrDefault(id, "");
  }
}
