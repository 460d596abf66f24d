/**
 * The list of all pages and their translations for search engines, and the file that points to it.
 * In: {@code SitePlan}. Out: {@code sitemap.xml} and {@code robots.txt}. Uses {@code model} and
 * {@code site}.
 */
package kz.igilik.formats.sitemap;
