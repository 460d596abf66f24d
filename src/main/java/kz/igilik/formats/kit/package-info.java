/**
 * What journalists and partners take with them as one file: the logo pack and the media kit. In:
 * finished files of other formats. Out: ZIP files with a list of what is in them and the digests of
 * all. To add something to the media kit, add a line to {@link
 * kz.igilik.formats.kit.Contributions}. Uses {@code zip}, {@code language} and {@code site}.
 */
package kz.igilik.formats.kit;
