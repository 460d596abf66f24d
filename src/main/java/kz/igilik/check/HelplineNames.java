package kz.igilik.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.igilik.model.Helpline;
import kz.igilik.model.Site;
import kz.igilik.problem.Suggestion;

/** The ids of helplines. Suggests the id that was probably meant by a wrong one. */
record HelplineNames(List<Helpline> helplines, List<String> ids) {
  private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^a-z0-9]++");

  static HelplineNames of(Site site) {
    List<Helpline> all = site.helplines();
    return new HelplineNames(all, all.stream().map(Helpline::id).toList());
  }

  boolean knows(String id) {
    return ids.contains(id);
  }

  /** All ids, for a message. */
  String all() {
    return String.join(", ", ids);
  }

  /** The id that was probably meant, by its number or by its letters; empty if none is near. */
  String meant(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    String id = NOT_OF_AN_ID.matcher(plain).replaceAll(" ").strip().replace(' ', '-');
    if (knows(id)) {
      return id;
    }
    String digits = Figures.digits(plain);
    return helplines.stream()
        .filter(line -> line.number().filter(digits::equals).isPresent())
        .map(Helpline::id)
        .findFirst()
        .or(() -> Suggestion.nearest(id, ids))
        .orElse("");
  }
}
