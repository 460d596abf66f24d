package kz.igilik.pipeline;

import kz.igilik.publish.Published;
import kz.igilik.publish.UnchangedSite;

/** The outcome of a bake; {@code published} is false exactly if there were errors. */
public record BuildResult(boolean published, int pages, int files, long bytes, long notices) {
  static final BuildResult STOPPED = new BuildResult(false, 0, 0, 0, 0);

  static BuildResult of(int pages, Published site, long notices) {
    return new BuildResult(true, pages, site.files(), site.bytes(), notices);
  }

  static BuildResult of(UnchangedSite site) {
    return new BuildResult(true, site.pages(), site.files(), site.bytes(), site.notices());
  }
}
