/**
 * What the site says, as data for programs and spreadsheets: JSON, CSV, XLSX and GeoJSON, and the
 * files that describe these. In: {@code Site} and the wording of its languages. Out: {@link
 * kz.igilik.opendata.DataFile}s. Uses {@code json}, {@code csv}, {@code zip}, {@code digest},
 * {@code model}, {@code site} and {@code language}. The form of each record is a promise: {@code
 * docs/open-data.md}.
 */
package kz.igilik.opendata;
