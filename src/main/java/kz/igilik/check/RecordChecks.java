package kz.igilik.check;

import java.util.Map;
import java.util.TreeMap;
import kz.igilik.model.Article;
import kz.igilik.model.RecordLedger;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;

/**
 * Checks that nothing has the id of something else that was published and is gone: who keeps a copy
 * of the open data would take one for the other. What has the same name is the same again.
 */
final class RecordChecks {
  private RecordChecks() {}

  /** A record with its name in all languages. */
  private record Named(Map<String, String> name, Position at) {
    static Named of(Map<String, String> name, Origin origin) {
      return new Named(name, origin.entry());
    }

    boolean isIn(RecordLedger.Entry entry) {
      String digest = RecordLedger.digest(name);
      return digest.equals(entry.fields().get("title"))
          || digest.equals(entry.fields().get("name"));
    }
  }

  static void run(Scope scope) {
    RecordLedger ledger = scope.site().records();
    if (ledger.entries().values().stream().noneMatch(RecordLedger.Entry::isGone)) {
      return;
    }
    Map<String, Named> named = named(scope.site());
    ledger
        .entries()
        .forEach(
            (key, entry) -> {
              Named now = named.get(key);
              if (entry.isGone() && now != null && !now.isIn(entry)) {
                report(key, entry, now.at(), scope);
              }
            });
  }

  private static void report(String key, RecordLedger.Entry entry, Position at, Scope scope) {
    String id = key.substring(key.lastIndexOf('/') + 1);
    String gone = entry.steps().get(entry.steps().size() - 1).on().toString();
    String place = entry.at().file() + ":" + entry.at().line();
    scope.problems().report(Code.ID_OF_ANOTHER, at, id, gone, place);
  }

  private static Map<String, Named> named(Site site) {
    var named = new TreeMap<String, Named>();
    site.events()
        .forEach(
            one -> named.put(RecordLedger.key(one), Named.of(one.title().texts(), one.origin())));
    site.regions()
        .forEach(one -> put("regions", one.id(), one.name().texts(), one.origin(), named));
    site.blocks().forEach(one -> put("blocks", one.id(), one.title().texts(), one.origin(), named));
    site.helplines()
        .forEach(one -> put("helplines", one.id(), one.name().texts(), one.origin(), named));
    for (Article one : site.articles(Article.RELEASE)) {
      Origin first = one.texts().values().iterator().next().origin();
      put("releases", one.id(), one.titles(), first, named);
    }
    return named;
  }

  private static void put(
      String kind, String id, Map<String, String> name, Origin origin, Map<String, Named> to) {
    to.put(RecordLedger.key(kind, id), Named.of(name, origin));
  }
}
