/**
 * Markdown of texts and summaries: read once into its parts with their places, and turned into safe
 * markup. In: text. Out: {@link kz.igilik.markdown.MarkdownPage}. Home of Flexmark; uses nothing
 * else of the house.
 */
package kz.igilik.markdown;
