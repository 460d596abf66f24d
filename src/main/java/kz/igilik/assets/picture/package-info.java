/**
 * Pictures with a record: read, made smaller, freed of what cameras write into them, and published
 * with their rights inside. Takes originals and records, gives files and their sizes. The JDK's
 * reader and writer of JPEG are at home here.
 */
package kz.igilik.assets.picture;
