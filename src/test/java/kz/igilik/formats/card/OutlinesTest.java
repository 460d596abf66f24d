package kz.igilik.formats.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.igilik.model.Localized;
import kz.igilik.model.RegionMap;
import kz.igilik.model.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinesTest {
  private static final RegionMap.Shape SQUARE =
      new RegionMap.Shape("M110 60h40v20h-40z", 130, 70, false);

  @Test
  void theMapIsAsLargeAsFits() {
    assertThat(size(outlines("100 50 200 100", 400, 400))).isEqualTo("400 200");
    assertThat(size(outlines("100 50 200 100", 400, 100))).isEqualTo("200 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 50 200 100", " 100,50,200,100 "})
  void aRegionIsWhereTheMapHasIt(String viewBox) {
    Mask mask = outlines(viewBox, 400, 400).regions().get("almaty");
    assertThat(drawn(mask)).isEqualTo(new Rectangle(20, 20, 80, 40));
  }

  /** Cities are too small to be seen in their outlines. */
  @Test
  void aPointIsACircleOfOneSizeOnEveryMap() {
    var city = new RegionMap.Shape("M0 0h1v1z", 150, 75, true);
    for (int widest : new int[] {200, 400}) {
      Mask mask = outlines("100 50 200 100", widest, 400, city).regions().get("almaty");
      assertThat(drawn(mask).width).isCloseTo(34, within(1));
      assertThat(drawn(mask).height).isCloseTo(34, within(1));
      assertThat(drawn(mask).x + 17).isEqualTo(50 * widest / 200);
    }
  }

  /** The pixels that a mask covers, each of them at least a little. */
  private static Rectangle drawn(Mask mask) {
    var canvas = new Canvas();
    canvas.stamp(mask, 0, 0, Ink.BAND);
    var drawn = new Rectangle();
    for (int at = 0; at < canvas.dots().length; at++) {
      if (canvas.dots()[at] != Ink.INK.at(0)) {
        var dot = new Rectangle(at % Canvas.WIDTH, at / Canvas.WIDTH, 1, 1);
        drawn = drawn.isEmpty() ? dot : drawn.union(dot);
      }
    }
    return drawn;
  }

  private static Outlines outlines(String viewBox, int widest, int highest) {
    return outlines(viewBox, widest, highest, SQUARE);
  }

  private static Outlines outlines(
      String viewBox, int widest, int highest, RegionMap.Shape almaty) {
    Map<String, RegionMap.Shape> shapes = new LinkedHashMap<>();
    shapes.put("almaty", almaty);
    return new Outlines(
        new RegionMap(viewBox, Localized.NONE, shapes, Sites.NOWHERE), widest, highest);
  }

  private static String size(Outlines outlines) {
    return outlines.width() + " " + outlines.height();
  }
}
