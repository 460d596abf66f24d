/**
 * The posters of a baked site as PDF, printed by a browser of this machine. In: the folder of the
 * site. Out: a file for each poster and paper.
 */
package kz.igilik.printing;
