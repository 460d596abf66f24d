/**
 * The editor's desk: forms for the sources, drawn from the {@code schema}, in {@code preview} only.
 * In: requests of a browser on this computer. Out: pages, and changed source files. Begin with
 * {@code Desk}; {@code Gate} says who may write, {@code Forms} draws a form, {@code Saving} writes
 * what was changed and nothing else. Templates and words lie beside these classes, out of reach of
 * a campaign.
 */
package kz.igilik.desk;
