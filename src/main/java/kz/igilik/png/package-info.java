/**
 * Writes pictures as PNG. In: pixels. Out: bytes, the same on every machine. Uses only the JDK,
 * without its window toolkit.
 */
package kz.igilik.png;
