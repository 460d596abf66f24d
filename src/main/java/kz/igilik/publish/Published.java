package kz.igilik.publish;

/**
 * What publishing has done to the output folder.
 *
 * @param written files that were new or had changed
 * @param unchanged files that were left alone
 * @param deleted files of the site before that this one no longer has
 * @param bytes of all files of the site
 */
public record Published(int written, int unchanged, int deleted, long bytes) {
  /** How many files the site has. */
  public int files() {
    return written + unchanged;
  }
}
