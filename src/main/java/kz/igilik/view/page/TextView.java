package kz.igilik.view.page;

import kz.igilik.markdown.Html;

/**
 * Prose in the page's language, or, where that is missing, in another.
 *
 * @param html markup, placed for the page
 * @param language its language
 * @param dir direction of that language
 * @param fallback it is not the page's language, so the reader is told
 */
public record TextView(Html html, String language, String dir, boolean fallback) {}
