/**
 * Writes what is neither page nor style: calendars, feeds, the sitemap, and the linked data of
 * pages, each in its own sub-package. In: {@code Site} and {@code SitePlan}. Out: {@link
 * kz.igilik.site.OutputFile}s, and of {@code jsonld} a text per page. Uses {@code model}, {@code
 * site}, {@code view} and {@code markdown}.
 */
package kz.igilik.formats;
