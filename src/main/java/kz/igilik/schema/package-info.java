/**
 * What may stand in the data: each kind of file with its fields in order, and for each field its
 * type, whether it is needed, its bounds and what it means. Nothing comes in; out come {@link
 * kz.igilik.schema.Kind}s, which {@code load} reads by and tests compare with docs/data.md. Uses
 * {@code model} and, for the descriptions, {@code problem}.
 */
package kz.igilik.schema;
