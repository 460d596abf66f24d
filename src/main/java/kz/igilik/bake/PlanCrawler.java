package kz.igilik.bake;

import java.util.List;
import kz.igilik.site.Page;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;

/** "Crawls" the plan instead of folders: one document per page. */
final class PlanCrawler extends Crawler {
  private final DocumentStore store;
  private final List<Page> pages;

  PlanCrawler(DocumentStore store, JBakeConfiguration configuration, List<Page> pages) {
    super(store, configuration);
    this.store = store;
    this.pages = pages;
  }

  @Override
  public void crawl() {
    pages.forEach(page -> store.addDocument(PageDocument.of(page)));
  }
}
