package kz.igilik.opendata;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Wording;
import kz.igilik.language.Wordings;
import kz.igilik.model.Campaign;
import kz.igilik.model.Coordinates;
import kz.igilik.model.DataTerms;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Site;
import kz.igilik.site.Address;

/** What all records share: the site, its languages, and how texts and addresses are written. */
record Shelf(Site site, Wordings wordings) {

  Campaign campaign() {
    return site.campaign();
  }

  List<String> languages() {
    return campaign().languages();
  }

  /** On what terms; there is no open data without. */
  DataTerms terms() {
    return campaign().data().orElseThrow();
  }

  String licence() {
    return terms().licence();
  }

  /** A text in the campaign's languages, as far as it has them. */
  JsonObject texts(Localized text) {
    return texts(text, one -> one);
  }

  JsonObject texts(Localized text, Function<String, String> shown) {
    var texts = new JsonObject();
    for (String language : languages()) {
      text.in(language).ifPresent(one -> texts.put(language, shown.apply(one)));
    }
    return texts;
  }

  void texts(JsonObject to, String name, Localized text) {
    if (!text.isEmpty()) {
      to.put(name, texts(text));
    }
  }

  /** Markdown without its marks. */
  String plain(String markdown) {
    return anyWording().markdown().read(markdown).plainText();
  }

  /** A word of the interface in each language. */
  JsonObject words(String key) {
    var texts = new JsonObject();
    for (Wording wording : wordings.all()) {
      texts.put(wording.code(), wording.words().get(key));
    }
    return texts;
  }

  /** The address of a page in each language. */
  JsonObject pages(Function<String, Address> address) {
    var pages = new JsonObject();
    languages().forEach(language -> pages.put(language, page(address.apply(language))));
    return pages;
  }

  String page(Address address) {
    return campaign().url(address.path());
  }

  String url(String path) {
    return campaign().url(path);
  }

  static void place(JsonObject to, Optional<Coordinates> place) {
    place.ifPresent(at -> to.put("latitude", at.latitude()).put("longitude", at.longitude()));
  }

  /** Unlike the ids of the sources, which are unique in their folder only. */
  static String id(Event event) {
    return event.folder() + "/" + event.id();
  }

  /** A text in the main language, or else in another one. */
  String anyText(Localized text) {
    return anyWording().text(text);
  }

  private Wording anyWording() {
    return wordings.all().iterator().next();
  }
}
