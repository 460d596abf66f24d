package kz.igilik.preview;

/**
 * The outcome of a change of the sources.
 *
 * @param seconds until the change was visible, without the checks
 * @param problems as text; empty if there are none
 */
public record ChangeOutcome(int pages, double seconds, String problems) {
  public boolean succeeded() {
    return problems.isEmpty();
  }
}
