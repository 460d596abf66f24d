/**
 * What editors' programs know of the data while somebody types: a JSON Schema (draft-07) for each
 * kind of file. In: {@code schema}, and the ids of a campaign. Out: texts of files.
 */
package kz.igilik.jsonschema;
