package kz.igilik.preview;

/**
 * What became of the site after a change of its sources.
 *
 * @param seconds until it could be seen; that all of it is good was known later
 * @param problems in words, empty if it is good
 */
public record Renewal(int pages, double seconds, String problems) {
  public boolean succeeded() {
    return problems.isEmpty();
  }
}
