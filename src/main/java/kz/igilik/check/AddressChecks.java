package kz.igilik.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.model.AddressLedger;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.site.Address;
import kz.igilik.site.Planner;

/**
 * Checks that each published address is still there, leads on, or says that its page is gone.
 *
 * @param pages addresses of all pages that readers may see, below the folder of a language
 */
record AddressChecks(Scope scope, Set<String> pages) {
  static final String FILE = "data/addresses.yaml";

  /** What Cloudflare's Pages take; others take more. */
  private static final int MOST_MOVED = 2000;

  /**
   * @param scope of the site as readers may see it now
   */
  static void run(Scope scope) {
    AddressLedger ledger = scope.site().addresses();
    if (ledger.isKept() && !scope.broken().contains(FILE)) {
      var planner = new Planner(scope.site());
      String language = scope.mainLanguage();
      var pages = new HashSet<String>();
      for (Address address : planner.addresses(language)) {
        pages.add(address.below(language));
      }
      var checks = new AddressChecks(scope, pages);
      ledger.entries().forEach(checks::entry);
      checks.fresh(planner.promised());
      checks.many(ledger.moved());
    }
  }

  private void entry(String address, AddressLedger.Entry entry) {
    boolean there = pages.contains(address);
    if (entry.isHere() && !there) {
      String near = Scope.near(address, fresh());
      scope.problems().report(Code.ADDRESS_GONE, entry.at(), address, near);
    } else if (!entry.isHere() && there) {
      scope.problems().report(Code.ADDRESS_LIVE, entry.at(), address, entry.state());
    } else {
      entry.movedTo().ifPresent(target -> moved(address, target, entry.at()));
    }
  }

  private List<String> fresh() {
    Set<String> known = scope.site().addresses().entries().keySet();
    return pages.stream().filter(page -> !known.contains(page)).sorted().toList();
  }

  /**
   * A redirect leads to a page at once: each further step costs time, and some programs give up.
   */
  private void moved(String from, String to, Position at) {
    if (pages.contains(to)) {
      return;
    }
    Optional<String> end = end(from);
    if (end.isPresent() && !end.get().equals(to)) {
      scope.problems().report(Code.ADDRESS_CHAIN, at, from, to, end.get());
    } else {
      String near = Scope.near(to, pages);
      scope.problems().report(Code.ADDRESS_NOWHERE, at, from, to, near);
    }
  }

  /** The page at the end of a chain; empty if it goes round or leads nowhere. */
  private Optional<String> end(String from) {
    Map<String, AddressLedger.Entry> entries = scope.site().addresses().entries();
    var passed = new HashSet<String>();
    String at = from;
    while (passed.add(at)) {
      Optional<String> next =
          Optional.ofNullable(entries.get(at)).flatMap(AddressLedger.Entry::movedTo);
      if (next.isEmpty()) {
        return Optional.of(at).filter(pages::contains);
      }
      at = next.get();
    }
    return Optional.empty();
  }

  private void fresh(List<String> promised) {
    Set<String> known = scope.site().addresses().entries().keySet();
    List<String> missing = promised.stream().filter(one -> !known.contains(one)).toList();
    if (!missing.isEmpty()) {
      Position at = Position.wholeFile(FILE);
      scope.problems().report(Code.ADDRESS_NEW, at, missing.size(), missing.get(0));
    }
  }

  private void many(Map<String, String> moved) {
    int all = moved.size() * scope.languages().size();
    if (all > MOST_MOVED) {
      scope.problems().report(Code.ADDRESS_TOO_MANY, Position.wholeFile(FILE), all, MOST_MOVED);
    }
  }
}
