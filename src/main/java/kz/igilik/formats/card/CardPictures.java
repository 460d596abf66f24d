package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.assets.icon.Painting;

/**
 * Drawings in their own colours. They share what the inks leave of a palette: the colours that
 * cover most, and of the mixed ones at their edges those that differ most from these.
 */
final class CardPictures {
  /** Squares of differences of channels below which two colours look the same. */
  private static final int ALIKE = 300;

  private static final int NOTHING = -1;

  private final int paper;
  private final Map<String, Painting> paintings = new LinkedHashMap<>();
  private List<Integer> colours = List.of();

  /** A drawing on a card: a palette index for each dot, or -1. */
  record Picture(int width, int height, int[] dots) {}

  /**
   * @param paper what drawings stand on, {@code 0xRRGGBB}
   */
  CardPictures(int paper) {
    this.paper = paper;
  }

  void add(String name, Optional<byte[]> svg, int width, int height) {
    svg.flatMap(drawing -> Painting.of(drawing, width, height))
        .ifPresent(painting -> paintings.put(name, painting));
  }

  /** Chooses the colours; to be called when all drawings are known. */
  void choose() {
    var counts = new HashMap<Integer, Integer>();
    paintings.values().forEach(one -> count(one, counts));
    var chosen = new ArrayList<Integer>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(colour -> chosen.size() < Palette.ROOM)
        .forEach(
            colour -> {
              if (chosen.stream().noneMatch(other -> distance(colour, other) < ALIKE)) {
                chosen.add(colour);
              }
            });
    colours = List.copyOf(chosen);
  }

  List<Integer> colours() {
    return colours;
  }

  private void count(Painting painting, Map<Integer, Integer> counts) {
    for (int pixel : painting.pixels()) {
      if (pixel >>> 24 != 0) {
        counts.merge(onPaper(pixel), 1, Integer::sum);
      }
    }
  }

  Optional<Picture> of(String name) {
    return Optional.ofNullable(paintings.get(name)).map(this::picture);
  }

  private Picture picture(Painting painting) {
    var nearest = new HashMap<Integer, Integer>();
    int[] dots = new int[painting.pixels().length];
    for (int i = 0; i < dots.length; i++) {
      int pixel = painting.pixels()[i];
      dots[i] =
          pixel >>> 24 == 0
              ? NOTHING
              : nearest.computeIfAbsent(onPaper(pixel), colour -> Palette.INKS + index(colour));
    }
    return new Picture(painting.width(), painting.height(), dots);
  }

  private int index(int colour) {
    int best = 0;
    for (int i = 1; i < colours.size(); i++) {
      if (distance(colour, colours.get(i)) < distance(colour, colours.get(best))) {
        best = i;
      }
    }
    return best;
  }

  private int onPaper(int pixel) {
    int share = pixel >>> 24;
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int ground = paper >> shift & 0xFF;
      int own = pixel >> shift & 0xFF;
      mixed |= (ground + (own - ground) * share / 255) << shift;
    }
    return mixed;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      sum += difference * difference;
    }
    return sum;
  }
}
