package kz.igilik.model;

import java.util.List;
import kz.igilik.problem.Position;

/**
 * What is heard in a video, as lines to read while it plays (WebVTT).
 *
 * @param file from the source folder
 * @param text as it is published
 * @param cues in order; none if the file cannot be read
 */
public record Captions(String file, String text, List<Cue> cues) {

  /**
   * A line with its time, in thousandths of a second.
   *
   * @param at where its times stand
   */
  public record Cue(long starts, long ends, Position at) {}
}
