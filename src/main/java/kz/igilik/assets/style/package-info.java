/**
 * Turns the sheets that authors write, with layers and logical properties, into rules for browsers
 * that know neither, without changing what any page looks like. In: the text of the sheets. Out:
 * their plain text. Uses no other package.
 */
package kz.igilik.assets.style;
