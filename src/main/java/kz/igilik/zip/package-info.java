/**
 * Writes files into one ZIP. In: names and bytes, in the order in which they are to stand. Out:
 * bytes, the same on every machine. Uses only the JDK.
 */
package kz.igilik.zip;
