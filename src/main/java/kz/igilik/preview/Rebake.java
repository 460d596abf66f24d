package kz.igilik.preview;

/**
 * The outcome of one bake in preview.
 *
 * @param problems in words, empty if the bake succeeded
 */
public record Rebake(int pages, double seconds, String problems) {
  public boolean succeeded() {
    return problems.isEmpty();
  }
}
