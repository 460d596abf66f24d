package kz.igilik.bake;

import java.util.List;
import kz.igilik.site.Page;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** "Crawls" the plan: one document per page, its type the kind of page. */
final class PlanCrawler extends Crawler {
  /** Attribute of a document that holds its {@link Page}. */
  private static final String PAGE = "page";

  private final DocumentStore store;
  private final List<Page> pages;

  PlanCrawler(DocumentStore store, JBakeConfiguration configuration, List<Page> pages) {
    super(store, configuration);
    this.store = store;
    this.pages = pages;
  }

  @Override
  public void crawl() {
    pages.forEach(page -> store.addDocument(document(page)));
  }

  static DocumentModel document(Page page) {
    var document = new DocumentModel();
    document.setType(page.kind());
    document.setUri(page.address().file());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.put(PAGE, page);
    return document;
  }

  static Page pageOf(DocumentModel document) {
    return (Page) document.get(PAGE);
  }
}
