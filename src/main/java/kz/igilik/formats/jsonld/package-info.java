/**
 * Linked data for search engines (schema.org as JSON-LD): events, releases, breadcrumbs. In: a
 * planned page and its frame. Out: the text of a script element. Uses {@code model}, {@code site},
 * {@code view}, {@code language} and {@code json}.
 */
package kz.igilik.formats.jsonld;
