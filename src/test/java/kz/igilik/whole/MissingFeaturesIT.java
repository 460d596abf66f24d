package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * If the browser lacks a feature, a script leaves the page as it is without scripts: nothing half
 * done, no error, everything readable.
 */
class MissingFeaturesIT {
  private static final List<String> GONE =
      List.of(
          "delete window.fetch",
          "window.fetch = () => Promise.reject(new TypeError('no connection'))",
          "delete window.URLSearchParams",
          "delete window.URL",
          "delete window.IntersectionObserver",
          "delete window.Intl",
          "delete String.prototype.normalize",
          "delete Element.prototype.closest",
          "delete Element.prototype.append",
          "delete Element.prototype.before",
          "delete Element.prototype.after",
          "delete NodeList.prototype.forEach",
          "delete History.prototype.pushState",
          "delete Navigator.prototype.clipboard",
          "delete Clipboard.prototype.writeText",
          "delete Navigator.prototype.share",
          "delete Navigator.prototype.serviceWorker",
          "for (const name of ['localStorage', 'sessionStorage', 'caches'])"
              + " Object.defineProperty(window, name, {get() { throw new Error('refused'); }})");

  /** A page with each kind of script, and what readers do there. */
  private static final List<String> PAGES =
      List.of(
          "ru/schedule/?block=sport#d-2023-05-20",
          "ru/search/?q=%D1%81%D0%BF%D0%BE%D1%80%D1%82",
          "ru/events/almaty/",
          "ru/helplines/",
          "ru/calendar/");

  @Test
  void leavesThePageAsItIsWithoutScripts() {
    WholeSite site = FullCampaign.site();
    Map<String, List<String>> wrong = new TreeMap<>();
    for (String gone : GONE) {
      try (var visit = visit()) {
        visit.page().addInitScript(gone);
        visit.page().clock().setFixedTime("2023-05-25T00:00:00Z"); // some days are over
        for (String path : PAGES) {
          Page page = visit.open(FullCampaign.root(), page(site, path));
          use(page);
          List<String> faults = faults(page);
          if (!faults.isEmpty()) {
            wrong.put(gone + " " + path, faults);
          }
        }
        if (!visit.complaints().isEmpty()) {
          wrong.put(gone, List.copyOf(visit.complaints()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Service workers are allowed: the blocking in other tests needs the features removed here. */
  private static Browser.Visit visit() {
    return Browser.visit(360, wishes -> wishes.setServiceWorkers(ServiceWorkerPolicy.ALLOW));
  }

  private static String page(WholeSite site, String path) {
    return path.endsWith("/events/almaty/")
        ? site.pages(Kind.EVENT).filter(event -> event.startsWith(path)).findFirst().orElseThrow()
        : path;
  }

  /** What a reader may try: every visible control works or does nothing. */
  private static void use(Page page) {
    if (page.isVisible("input[type=search], input[name=q]")) {
      page.fill("input[name=q]", "спорт");
      page.keyboard().press("Enter");
    }
    if (page.isVisible(".filter > summary")) {
      page.click(".filter > summary");
      page.selectOption(".filter select[name=block]", "sport");
    }
    if (page.locator("[data-copy]:visible").count() > 0) {
      page.locator("[data-copy]:visible").first().click();
    }
  }

  private static List<String> faults(Page page) {
    var faults = new ArrayList<String>();
    if (!page.isVisible("h1")) {
      faults.add("no heading");
    }
    if (!page.isVisible(".help-button")) {
      faults.add("no way to help");
    }
    if (page.locator("main a:visible").count() < 2) {
      faults.add("no links");
    }
    if (page.url().contains("schedule") && page.locator(".card:visible").count() == 0) {
      faults.add("no events");
    }
    return faults;
  }
}
