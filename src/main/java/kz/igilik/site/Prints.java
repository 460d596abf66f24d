package kz.igilik.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * The published files of one picture.
 *
 * @param web for pages, the smallest first
 * @param screen the one that others show: for programs, news sites, messengers
 * @param print with pixels enough for paper
 * @param original as it came, without what it told of its maker's device
 */
public record Prints(List<Print> web, Print screen, Print print, Print original) {

  /** Each file once, the smallest first. */
  public List<Print> downloads() {
    return Stream.of(screen, print, original).distinct().toList();
  }
}
