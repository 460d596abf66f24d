/**
 * All files except pages and assets: calendars, feeds, the sitemap, social cards and others, each
 * format in its own sub-package. In: {@code Site}, then {@code Supplies}. Out: {@link
 * kz.igilik.site.OutputFile}s. To add a format, implement {@link kz.igilik.formats.format.Format}
 * in a sub-package and list it in {@code Formats.standard}. Uses {@code model}, {@code site},
 * {@code language}, {@code view} and {@code markdown}.
 */
package kz.igilik.formats;
