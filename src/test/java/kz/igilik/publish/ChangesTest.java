package kz.igilik.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Nothing that is published links to a file that does not exist yet. */
class ChangesTest {
  private static final List<String> LISTINGS =
      List.of("all.ics", "feed.atom", "press.csv", "search.json", "sitemap.xml", "words.txt");

  @Test
  void whatPagesLoadComesBeforeThemAndWhatListsThemBehind() {
    var written = new TreeMap<String, Integer>(Map.of("z/index.html", 1, "z.css", 1, "z.png", 1));
    LISTINGS.forEach(path -> written.put(path, 1));

    List<String> writes =
        Changes.between(Manifest.EMPTY, of(written.keySet()), written.keySet()).writes();

    assertThat(writes.subList(0, 3)).containsExactly("z.css", "z.png", "z/index.html");
    assertThat(writes.subList(3, writes.size())).containsExactlyElementsOf(LISTINGS);
  }

  /** A new page is written before a changed one links to it; listings come after both. */
  @Test
  void newPagesComeBeforeChangedOnes() {
    Set<String> old = Set.of("index.html", "all.ics");
    Set<String> all = Set.of("index.html", "z/index.html", "all.ics", "z.ics", "z.css");

    assertThat(Changes.between(of(old), of(all), all).writes())
        .containsExactly("z.css", "z/index.html", "z.ics", "index.html", "all.ics");
  }

  private static Manifest of(Set<String> paths) {
    var entries = new TreeMap<String, Manifest.Entry>();
    paths.forEach(path -> entries.put(path, Manifest.Entry.of(new byte[0])));
    return new Manifest(Optional.empty(), entries);
  }
}
