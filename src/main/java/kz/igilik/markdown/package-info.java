/**
 * Reads the Markdown of texts and summaries once into its parts, with their positions, and renders
 * it as safe markup. In: text. Out: {@link kz.igilik.markdown.MarkdownPage}. Home of Flexmark; uses
 * no other package of the program.
 */
package kz.igilik.markdown;
