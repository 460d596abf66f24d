package kz.igilik.formats.kit;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.igilik.formats.format.Stock;
import kz.igilik.site.OutputFile;

/** Files that a pack must have: one that was not made stops the bake, for no pack is partial. */
record Needed(Map<String, OutputFile> files) {

  static Needed below(String prefix, Stock stock) {
    return new Needed(
        stock.below(prefix).stream()
            .collect(
                Collectors.toMap(
                    OutputFile::path, Function.identity(), (one, same) -> one, TreeMap::new)));
  }

  byte[] bytes(String path) {
    OutputFile file = files.get(path);
    if (file == null) {
      throw lacking(path);
    }
    return file.bytes();
  }

  static IllegalStateException lacking(String path) {
    return new IllegalStateException("a pack lacks " + path);
  }
}
