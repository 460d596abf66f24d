/**
 * Checks the baked output before it is published. In: the files. Out: problems. Uses {@code site}
 * and {@code problem}.
 */
package kz.igilik.check.output;
