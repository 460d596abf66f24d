/**
 * Files of the sources that are encrypted, so that a public repository can hold what is not public
 * yet (docs/decisions/0142-sealed-sources.md). In: a key and bytes; out: bytes. AES-GCM of the JDK
 * is at home here.
 */
package kz.igilik.seal;
