/**
 * Updates the ledgers: of dates ({@code data/revisions}), because calendars accept a changed date
 * only if its sequence number has risen; of addresses; of records of open data; of translations.
 * In: a {@code Site} without errors. Out: the files of the ledger, and {@link
 * kz.igilik.revise.Revised}. Uses {@code model}.
 */
package kz.igilik.revise;
