package kz.igilik.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.igilik.model.Language;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.site.PageKinds;

/**
 * The interface words that pages and files need: always those in {@code words.txt}, and one for
 * each kind of region, each language of the campaign, and each kind of page that its accessibility
 * statement names.
 */
final class NeededWords {
  private NeededWords() {}

  static SortedSet<String> of(Site site) {
    var words = new TreeSet<String>(always());
    site.regions().stream()
        .filter(region -> region.origin().reads("kind"))
        .map(Region::kind)
        .forEach(kind -> words.add("region-kind." + kind));
    site.statement()
        .ifPresent(
            statement ->
                statement
                    .kinds()
                    .filter(PageKinds.all()::contains)
                    .forEach(kind -> words.add("page-kind." + kind)));
    for (Language language : site.languages()) {
      words.add("spoken." + language.code());
      words.add("fallback." + language.code());
    }
    return words;
  }

  static SortedSet<String> always() {
    try (InputStream list = NeededWords.class.getResourceAsStream("words.txt")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(text.lines().toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
