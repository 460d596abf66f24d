/**
 * Lists of the addresses that have moved, as the settings of hosts want them. In: the ledger of
 * addresses; out: one text for each kind of host.
 */
package kz.igilik.formats.redirect;
