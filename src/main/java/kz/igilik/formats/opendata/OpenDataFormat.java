package kz.igilik.formats.opendata;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Site;
import kz.igilik.opendata.OpenData;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The files of one kind: all JSON, all tables, all spreadsheets. */
public final class OpenDataFormat implements Format {
  /** Each is a format of its own. */
  private static final List<FileKind> KINDS =
      List.of(
          FileKind.DATA,
          FileKind.TABLE,
          FileKind.SPREADSHEET,
          FileKind.GEODATA,
          FileKind.LINKED_DATA,
          FileKind.TEXT);

  private final Site site;
  private final FileKind kind;

  private OpenDataFormat(Site site, FileKind kind) {
    this.site = site;
    this.kind = kind;
  }

  public static List<Format> all(Site site) {
    return KINDS.stream().<Format>map(kind -> new OpenDataFormat(site, kind)).toList();
  }

  @Override
  public FileKind kind() {
    return kind;
  }

  @Override
  public Stream<String> paths() {
    return site.hasOpenData()
        ? OpenData.paths(site).filter(path -> FileKind.of(path).filter(kind::equals).isPresent())
        : Stream.empty();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies.views().openData().make(kind, files);
  }
}
