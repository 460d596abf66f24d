/**
 * Brings the ledger of changes up to date ({@code data/revisions}): calendars take over a changed
 * date only if its number has risen. In: a {@code Site} without errors. Out: the files of the
 * ledger, and {@link kz.igilik.revise.Revised}. Uses {@code model}.
 */
package kz.igilik.revise;
