package kz.igilik.desk;

import java.util.HashMap;
import java.util.Map;
import kz.igilik.problem.Texts;
import kz.igilik.render.OwnTemplates;

/** Makes pages of the desk of templates and words. */
final class Printer {
  private final OwnTemplates templates = new OwnTemplates(Desk.class);
  private final String token;

  /**
   * @param token that goes into each form
   */
  Printer(String token) {
    this.token = token;
  }

  /**
   * A page.
   *
   * @param here the page, as its address says it below the language
   * @param more what the template shows
   */
  DeskAnswer page(int status, String template, String here, Texts texts, Map<String, Object> more) {
    return DeskAnswer.page(status, html(template, here, texts, more));
  }

  /** Stands where readers will see a page that cannot be made so far. */
  DeskAnswer notYet(Texts texts) {
    return DeskAnswer.missing(html("not-yet", "", texts, Map.of()));
  }

  private String html(String template, String here, Texts texts, Map<String, Object> more) {
    var model = new HashMap<String, Object>(more);
    var words = new HashMap<String, String>();
    texts.keys().forEach(key -> words.put(key, texts.get(key, "{0}", "{1}")));
    model.put("words", words);
    model.put("language", texts.language());
    model.put("languages", Texts.languages());
    model.put("root", root(texts));
    model.put("desk", Desk.ROOT);
    model.put("here", here);
    model.put("token", token);
    return templates.render(template + ".ftlh", model);
  }

  /** Address below which the pages of a language lie. */
  static String root(Texts texts) {
    return Desk.ROOT + texts.language() + "/";
  }
}
