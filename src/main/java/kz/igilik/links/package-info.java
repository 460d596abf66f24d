/**
 * Asks the addresses of other sites that a campaign names whether they still lead anywhere. In: the
 * source folder, and answers of earlier runs. Out: an {@link kz.igilik.links.LinkAnswer} for each
 * address. The only package that asks servers elsewhere; no bake and no check needs it. Uses the
 * JDK's HTTP client.
 */
package kz.igilik.links;
