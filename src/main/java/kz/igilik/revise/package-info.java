/**
 * Updates the ledger of changes ({@code data/revisions}): calendars accept a changed date only if
 * its sequence number has risen. In: a {@code Site} without errors. Out: the files of the ledger,
 * and {@link kz.igilik.revise.Revised}. Uses {@code model}.
 */
package kz.igilik.revise;
