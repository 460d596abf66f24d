/**
 * What search engines read first: the list of all pages with their translations, and where that
 * list is. In: {@code SitePlan}. Out: {@code sitemap.xml} and {@code robots.txt}. Uses {@code
 * model} and {@code site}.
 */
package kz.igilik.formats.sitemap;
