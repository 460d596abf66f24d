/**
 * The one place that computes digests. In: bytes. Out: SHA-256 for what addresses and the ledger
 * depend on, and a fast checksum that tells whether a file has changed. Uses only the JDK.
 */
package kz.igilik.digest;
