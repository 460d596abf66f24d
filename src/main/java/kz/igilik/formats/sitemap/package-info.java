/**
 * The list of all pages with their translations for search engines, and the file that points to it.
 * In: {@code SitePlan}. Out: {@code sitemap.xml} and {@code robots.txt}. Uses {@code model} and
 * {@code site}.
 */
package kz.igilik.formats.sitemap;
