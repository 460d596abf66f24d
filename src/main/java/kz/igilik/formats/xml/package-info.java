/** Writes XML. In: names, attributes and texts in order. Out: bytes in UTF-8. Uses only the JDK. */
package kz.igilik.formats.xml;
