package kz.igilik.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapServiceTest {
  private final MapService map =
      new MapService("Map", "https://maps.example/{longitude},{latitude}#at={latitude}");

  @Test
  void putsThePlaceWhereverThePatternHasIt() {
    assertThat(map.of(new Coordinates(43.238, -76.945)))
        .hasToString("https://maps.example/-76.945,43.238#at=43.238");
  }

  /** No map understands an exponent. */
  @Test
  void writesSmallNumbersInFigures() {
    assertThat(map.of(new Coordinates(0.0001, 0.00002)))
        .hasToString("https://maps.example/0.00002,0.0001#at=0.0001");
  }
}
