/**
 * Puts a baked site into its folder: all or nothing; unchanged files are not touched. In: finished
 * files. Out: the folder, with a manifest of the files that are ours. Uses {@code site}, {@code
 * digest} and {@code problem}.
 */
package kz.igilik.publish;
