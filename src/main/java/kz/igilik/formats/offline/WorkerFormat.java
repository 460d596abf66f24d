package kz.igilik.formats.offline;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The worker of the site; it changes with the page for readers without a connection. */
public final class WorkerFormat implements Format {
  private static final byte[] NOTHING = {};

  @Override
  public FileKind kind() {
    return FileKind.SCRIPT;
  }

  @Override
  public Stream<String> paths() {
    return Stream.of(Addresses.worker());
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    var worker = new Worker(supplies.site(), supplies.finished().assets(), supplies.wordings());
    byte[] page =
        supplies
            .finished()
            .pages()
            .flatMap(Supplies.InPages::offline)
            .map(OutputFile::bytes)
            .orElse(NOTHING);
    files.accept(worker.file(supplies.finished().worker(), page));
  }
}
