package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The page of a region shows where it is: a fragment of the one drawing of the map. */
class PlaceOnMapTest {
  private static final WholeSite SITE = FullCampaign.site();

  @Test
  void everyRegionIsBroughtOutInTheDrawing() {
    var shown = new TreeSet<String>();
    for (String page : SITE.pages()) {
      if (page.matches("[a-z]+/regions/[a-z-]+/")) {
        List<Element> maps = SITE.page(page).select("img[src*=/map.]");
        assertThat(maps).as(page).hasSize(1);
        String[] drawing = maps.get(0).attr("src").split("#");
        shown.add(drawing[1]);
        assertThat(drawing[1]).as(page).isEqualTo(page.split("/")[2]);
        assertThat(ids(drawing[0])).as(page).contains(drawing[1]);
      }
    }
    assertThat(shown).hasSizeGreaterThan(1);
  }

  private static Set<String> ids(String source) {
    String path = source.substring(source.indexOf("assets/"));
    Document drawing =
        Jsoup.parse(new String(SITE.files().get(path), UTF_8), "", Parser.xmlParser());
    return new TreeSet<>(drawing.select("svg > path[d], svg > circle[r]").eachAttr("id"));
  }
}
