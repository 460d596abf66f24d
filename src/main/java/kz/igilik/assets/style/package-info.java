/**
 * Turns the sheets that authors write, with layers and logical properties, into rules that browsers
 * know which know neither, without changing what any page looks like. In: the text of the sheets.
 * Out: their plain text. Uses nothing.
 */
package kz.igilik.assets.style;
