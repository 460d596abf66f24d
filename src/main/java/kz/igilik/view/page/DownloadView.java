package kz.igilik.view.page;

/**
 * A file to keep.
 *
 * @param path from the root of the site
 * @param text of the link, with the kind and the size of the file
 */
public record DownloadView(String path, String text) {}
