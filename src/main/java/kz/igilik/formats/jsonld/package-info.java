/**
 * Linked data of pages for search engines (schema.org in JSON-LD): events, releases, the way from
 * home. In: a planned page and its frame. Out: the text of a script element. Uses {@code model},
 * {@code site}, {@code view}, {@code wording}; writes with Jackson.
 */
package kz.igilik.formats.jsonld;
