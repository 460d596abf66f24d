package kz.igilik.whole;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page that searches, as it stands in the browser. */
public final class SearchPage {
  /** What is found, in its order. */
  public static final String FOUND = ".found > li > a";

  private SearchPage() {}

  /** Titles of what is found, once the script has answered this query. */
  public static List<String> answers(Page page, String query) {
    page.focus("#q");
    page.waitForFunction("() => document.querySelector('form').dataset.ready === ''");
    page.fill("#q", query);
    page.waitForFunction(
        "q => document.querySelector('.found').dataset.query === q", query.strip());
    return page.locator(FOUND).allTextContents();
  }
}
