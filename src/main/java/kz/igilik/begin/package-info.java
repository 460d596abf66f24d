/**
 * Begins entries: an event, a press release, a guide, a page. In: the campaign, and what an editor
 * says of the new entry, by the names of the fields in {@code schema}. Out: its id and its files,
 * not yet written. Uses {@code edit} to write YAML, and {@code load} for what is known of the
 * campaign.
 */
package kz.igilik.begin;
