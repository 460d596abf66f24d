/**
 * The one way to pack bytes as DEFLATE (RFC 1951), bare or as a zlib stream (RFC 1950). Bytes go
 * in, fewer bytes come out, the same ones on every machine: the zlib of a JDK is the one that it
 * was built with, and not all of them pack alike.
 */
package kz.igilik.deflate;
