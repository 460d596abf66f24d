package kz.igilik.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.load.RawValues;
import kz.igilik.model.Site;
import kz.igilik.problem.Texts;

/** What entries are called, in the language of the editor if they have it. */
final class Titles {
  private static final List<String> FIELDS = List.of("title", "name", "caption");

  private Titles() {}

  /** The title of each entry of the lists, by the key of its form. */
  static Map<String, String> of(Site site, Texts texts) {
    var lists = new Lists(site, List.of(), texts);
    var groups = new ArrayList<>(lists.events("", "", "", false));
    groups.addAll(lists.helplines());
    groups.addAll(lists.blocks());
    groups.addAll(lists.press());
    groups.addAll(lists.articles());
    var titles = new HashMap<String, String>();
    groups.forEach(group -> group.rows().forEach(row -> titles.put(row.key(), row.title())));
    return titles;
  }

  /** The title that is typed at a place of a file. */
  static Optional<String> typed(RawValues values, String at, String language) {
    return FIELDS.stream()
        .map(name -> RawValues.below(at, name))
        .flatMap(path -> typed(path, values, language))
        .filter(said -> !said.isBlank())
        .findFirst();
  }

  /** A text without languages, then that in the editor's own, then any. */
  private static Stream<String> typed(String path, RawValues values, String language) {
    return Stream.concat(
            Stream.of(path, path + "/" + language),
            values.keys(path).stream().map(other -> path + "/" + other))
        .flatMap(one -> values.text(one).stream());
  }
}
