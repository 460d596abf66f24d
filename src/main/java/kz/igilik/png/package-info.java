/**
 * Writes pictures as PNG. In: pixels. Out: bytes, the same on every machine. Uses nothing but the
 * JDK, and of it no window toolkit.
 */
package kz.igilik.png;
