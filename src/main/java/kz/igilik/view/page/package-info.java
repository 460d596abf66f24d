/**
 * What templates see: one record per kind of page, made of records that several pages share. Texts
 * are in one language, dates and numbers are written out, paths are relative to the root of the
 * site. Records only; {@code view.make} makes them. Uses {@code markdown} and {@code qr}.
 */
package kz.igilik.view.page;
