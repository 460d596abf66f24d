package kz.igilik.publish;

/**
 * What publishing did to the output folder.
 *
 * @param written number of new and changed files
 * @param unchanged number of files left as they were
 * @param deleted number of files that the new site no longer has
 * @param bytes total size of the site
 */
public record Published(int written, int unchanged, int deleted, long bytes) {
  /** The number of files of the site. */
  public int files() {
    return written + unchanged;
  }
}
