/**
 * Feeds of the press, of news and of coming events, one for each language, as Atom (RFC 4287), RSS
 * 2.0 and JSON Feed 1.1. In: {@code Supplies}. Out: files of a {@link kz.igilik.formats.feed.Feed},
 * which is the same for all three forms. Uses {@code model}, {@code site}, {@code language}, {@code
 * view} and {@code json}.
 */
package kz.igilik.formats.feed;
