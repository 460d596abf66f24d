/**
 * What differs between two states of a campaign, in words for people. In come two sites as they
 * were read, out goes a list in the language of whoever asked. Uses {@code model}, the names of
 * fields in {@code schema}, the addresses of {@code site}, and {@code problem} for its texts.
 */
package kz.igilik.compare;
