/**
 * What a format is: the paths of its files, their kind, and how they are made. Each format has its
 * own sub-package beside this one. Uses {@code model}, {@code site}, {@code language} and {@code
 * view}.
 */
package kz.igilik.formats.format;
