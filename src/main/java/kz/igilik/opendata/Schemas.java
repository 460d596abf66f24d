package kz.igilik.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;

/** The JSON Schemas of the records; they lie beside this class and are published as they are. */
final class Schemas {
  private static final List<String> KINDS =
      List.of("events", "regions", "blocks", "helplines", "releases");

  private Schemas() {}

  static Stream<String> names(Site site) {
    return kinds(site).map(Schemas::name);
  }

  static Stream<String> kinds(Site site) {
    Stream<String> changes = site.records().isKept() ? Stream.of(ChangeList.KIND) : Stream.empty();
    return Stream.concat(KINDS.stream(), changes);
  }

  static List<DataFile> files(Site site) {
    return kinds(site)
        .map(kind -> new DataFile(name(kind), FileKind.DATA, 0, bytes(kind)))
        .toList();
  }

  private static String name(String kind) {
    return Addresses.dataSchema(kind).substring(Addresses.DATA.length());
  }

  static byte[] bytes(String kind) {
    try (InputStream schema = Schemas.class.getResourceAsStream(kind + ".schema.json")) {
      return schema.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
