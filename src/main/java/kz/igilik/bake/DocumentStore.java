package kz.igilik.bake;

import java.util.ArrayList;
import java.util.List;
import kz.igilik.render.Templates;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/** Keeps documents in memory, so that no database is started; hands engines their templates. */
final class DocumentStore extends ContentStore {
  private final Templates templates;
  private final List<DocumentModel> documents = new ArrayList<>();

  DocumentStore(Templates templates) {
    super("memory", "igilik");
    this.templates = templates;
  }

  Templates templates() {
    return templates;
  }

  List<DocumentModel> documents() {
    return documents;
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.add(document);
  }

  @Override
  public void startup() {
    // Nothing to do: documents are in memory.
  }

  @Override
  public void close() {
    // Nothing to do: documents are in memory.
  }

  @Override
  public void shutdown() {
    // Nothing to do: documents are in memory.
  }
}
