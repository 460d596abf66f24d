package kz.igilik.build;

/** What became of a bake; {@code published} is false exactly if there were errors. */
public record BuildResult(boolean published, int pages, int files, long bytes) {
  static final BuildResult STOPPED = new BuildResult(false, 0, 0, 0);
}
