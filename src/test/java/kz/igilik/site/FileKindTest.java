package kz.igilik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.igilik.site.FileKind.Turn;
import org.junit.jupiter.api.Test;

class FileKindTest {
  @Test
  void isKnownByTheEndingWhateverItsCase() {
    assertThat(FileKind.of("calendar/kk/all.ics")).contains(FileKind.CALENDAR);
    assertThat(FileKind.of("assets/images/Photo.JPG")).contains(FileKind.JPG);
    assertThat(FileKind.of("assets/a.b/file")).isEmpty();
    assertThat(FileKind.of("model.glb")).isEmpty();
  }

  @Test
  void whatPagesLoadComesBeforeThemAndWhatListsThemBehind() {
    assertThat(of(Turn.PAGES)).containsExactly("html");
    assertThat(of(Turn.LISTINGS))
        .containsExactly(
            "json", "geojson", "jsonld", "xml", "atom", "rss", "ics", "vcf", "txt", "csv");
  }

  private static List<String> of(Turn turn) {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.turn() == turn)
        .map(FileKind::ending)
        .toList();
  }
}
