/**
 * Changes data files and the heads of texts without touching anything else in them: comments,
 * order, quotes, indentation, line ends and byte order marks stay. In: the bytes of a file, its
 * {@code Kind}, and what a field shall be. Out: the bytes, different only where they must be. Uses
 * {@code schema}; YAML is read here as it is written, without a judgement on it.
 */
package kz.igilik.edit;
