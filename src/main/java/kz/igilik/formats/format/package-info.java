/**
 * What a format is: where its files are, what kind they are, how they are made. Each format has a
 * sub-package of its own beside this one. Uses {@code model}, {@code site}, {@code language} and
 * {@code view}.
 */
package kz.igilik.formats.format;
