/**
 * The feed of press releases (Atom, RFC 4287), one per language. In: the releases and the wording
 * of a language. Out: an {@code .atom} file. Uses {@code model}, {@code site} and {@code language}.
 */
package kz.igilik.formats.feed;
