/**
 * Reads the source folder into a {@link kz.igilik.model.Site}. In: files below {@code data}, {@code
 * content} and {@code assets}. Out: records that know where each of their fields was written, and a
 * problem for every value that is not of its kind. Whether values fit together is up to {@code
 * check}. Home of Jackson's reader of YAML; uses {@code model}, {@code problem} and {@code schema}.
 */
package kz.igilik.load;
