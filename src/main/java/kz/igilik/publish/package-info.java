/**
 * Puts a baked site into its folder: all of it or nothing, untouched files stay untouched. In:
 * finished files. Out: the folder, with a manifest of what is ours in it. Uses {@code site} and
 * {@code problem}.
 */
package kz.igilik.publish;
