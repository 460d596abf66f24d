package kz.igilik.formats.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Document;
import kz.igilik.model.Site;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** The documents of one kind, unchanged; one that no text leads to is not published. */
public final class DocumentFormat implements Format {
  private final Site site;
  private final FileKind kind;

  public DocumentFormat(Site site, FileKind kind) {
    this.site = site;
    this.kind = kind;
  }

  /** One format for each kind of documents. */
  public static Stream<Format> ofAllKinds(Site site) {
    return Document.ENDINGS.stream()
        .map(ending -> new DocumentFormat(site, FileKind.of("." + ending).orElseThrow()));
  }

  @Override
  public FileKind kind() {
    return kind;
  }

  @Override
  public Stream<String> paths() {
    return site.linkedDocuments().stream()
        .map(Document::path)
        .filter(path -> FileKind.of(path).filter(kind::equals).isPresent());
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    paths()
        .forEach(
            path -> {
              try {
                byte[] bytes = supplies.tree().read(path).orElseThrow();
                files.accept(new OutputFile(path, bytes));
              } catch (IOException disk) {
                throw new UncheckedIOException(disk);
              }
            });
  }
}
