/**
 * Digests: the one place that computes them. In: bytes. Out: SHA-256 for what addresses and the
 * ledger depend on, a fast checksum to tell whether a file has changed. Uses nothing but the JDK.
 */
package kz.igilik.digest;
