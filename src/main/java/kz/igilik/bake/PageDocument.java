package kz.igilik.bake;

import kz.igilik.site.Page;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** A page as a JBake document: its type is the kind of page, its URI the file. */
final class PageDocument {
  /** Attribute of a document that holds its {@link Page}. */
  private static final String PAGE = "page";

  private PageDocument() {}

  static DocumentModel of(Page page) {
    var document = new DocumentModel();
    document.setType(page.kind());
    document.setUri(page.address().file());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.put(PAGE, page);
    return document;
  }

  static Page page(DocumentModel document) {
    return (Page) document.get(PAGE);
  }
}
