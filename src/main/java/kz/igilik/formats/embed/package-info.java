/**
 * What programs of other sites ask before they show a page in a frame (oEmbed 1.0), a file for each
 * page that they may show. In: the plan. Out: JSON. Uses {@code model}, {@code site}, {@code
 * language}, {@code view} and {@code json}.
 */
package kz.igilik.formats.embed;
