package kz.igilik.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.edit.Value.Items;
import kz.igilik.edit.Value.Text;
import kz.igilik.schema.CampaignFields;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;

/** The files of a campaign with their fields in the order of the schema. */
public final class SourceOrder {
  private static final List<String> FOLDERS = List.of("data", "content");

  private final Path source;
  private final List<String> languages;

  public SourceOrder(Path source) throws IOException {
    this.source = source;
    this.languages = languages(source.resolve(CampaignFields.KIND.file()));
  }

  /**
   * What is to become of a file.
   *
   * @param path from the source folder
   * @param bytes empty if it cannot be read
   */
  public record Ordered(String path, Optional<byte[]> bytes) {}

  /** The order of the campaign's languages; none if it cannot be read. */
  private static List<String> languages(Path campaign) throws IOException {
    try {
      Value value =
          Files.exists(campaign)
              ? EditedFile.of(Files.readAllBytes(campaign), CampaignFields.KIND).value()
              : Value.Group.EMPTY;
      Value languages = value.at(List.of(CampaignFields.LANGUAGES.key())).orElse(value);
      return languages instanceof Items list
          ? list.items().stream().map(item -> item instanceof Text one ? one.text() : "").toList()
          : List.of();
    } catch (NotEditable broken) {
      return List.of();
    }
  }

  /** Every file of which the schema knows the kind, by its path from the source folder. */
  public List<String> files() throws IOException {
    var files = new ArrayList<String>();
    for (String folder : FOLDERS) {
      if (Files.isDirectory(source.resolve(folder))) {
        try (Stream<Path> all = Files.walk(source.resolve(folder))) {
          all.filter(Files::isRegularFile).map(this::path).sorted().forEach(files::add);
        }
      }
    }
    return files.stream().filter(this::isKnown).toList();
  }

  /** The path of a file from the source folder. */
  public String path(Path file) {
    return source
        .toAbsolutePath()
        .normalize()
        .relativize(file.toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }

  /** Whether the schema knows what such a file holds. */
  public boolean isKnown(String path) {
    return Kinds.of(path).isPresent();
  }

  /** The file in order; empty if it is already. */
  public Optional<Ordered> of(String path) throws IOException {
    Kind kind = Kinds.of(path).orElseThrow();
    byte[] bytes = Files.readAllBytes(source.resolve(path));
    try {
      byte[] ordered = EditedFile.of(bytes, kind).inOrder(languages).bytes();
      return Arrays.equals(bytes, ordered)
          ? Optional.empty()
          : Optional.of(new Ordered(path, Optional.of(ordered)));
    } catch (NotEditable broken) {
      return Optional.of(new Ordered(path, Optional.empty()));
    }
  }

  public void write(Ordered ordered) throws IOException {
    SourceWriter.write(source.resolve(ordered.path()), ordered.bytes().orElseThrow());
  }
}
