/**
 * Declares the data: each kind of file with its fields in order, and for each field its type, need,
 * bounds, language rule and meaning. Nothing comes in; out come {@link kz.igilik.schema.Kind}s, by
 * which {@code load} reads. {@code check} takes the language rule from them, and tests compare them
 * with docs/data.md. Uses {@code model} and, for the descriptions, {@code problem}.
 */
package kz.igilik.schema;
