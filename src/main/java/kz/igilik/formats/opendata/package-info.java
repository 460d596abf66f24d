/**
 * Open data as files of the site. In: {@link kz.igilik.opendata.OpenData}. Out: {@link
 * kz.igilik.site.OutputFile}s below {@code data/v1/}. Uses {@code opendata} and {@code view}.
 */
package kz.igilik.formats.opendata;
