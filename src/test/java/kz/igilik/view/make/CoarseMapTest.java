package kz.igilik.view.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.igilik.model.Localized;
import kz.igilik.model.RegionMap;
import kz.igilik.model.Sites;
import org.junit.jupiter.api.Test;

/** The small picture of the map has no corner that does not show. */
class CoarseMapTest {
  @Test
  void cornersLieOnTheGridAndOnlyWhereTheLineTurns() {
    assertThat(coarse("M0 0h104v5h96v395H0z")).isEqualTo("M0 0l10 0 0 1 10 0 0 39-20 0z");
  }

  @Test
  void aLineThatTurnsBackKeepsItsEnd() {
    assertThat(coarse("M0 0H400H200V100H0z")).isEqualTo("M0 0l40 0-20 0 0 10-20 0z");
  }

  @Test
  void aHoleOfOneStepIsLeftOutAndALargerOneIsNot() {
    assertThat(coarse("M0 0h400v400h-400zM100 100h10v10h-10z")).isEqualTo("M0 0l40 0 0 40-40 0z");
    assertThat(coarse("M0 0h400v400h-400zM100 100h30v30h-30z")).endsWith("zM10 10l3 0 0 3-3 0z");
  }

  @Test
  void aRegionOfOneStepIsStillDrawn() {
    assertThat(coarse("M100 100h10v10h-10z")).isEqualTo("M10 10l1 0 0 1-1 0z");
    assertThat(coarse("M100 100h1v1h-1z")).isEqualTo("M10 10z");
  }

  private static String coarse(String path) {
    var shapes = Map.of("one", new RegionMap.Shape(path, 0, 0, false));
    var map = new RegionMap("0 0 1000 500", Localized.NONE, shapes, Sites.NOWHERE);
    return CoarseMap.of(map).shapes().get("one").path();
  }
}
