/**
 * What a web host tells browsers about the pages. In: the scripts and styles found inside the
 * pages. Out: {@code csp.txt}. Uses {@code site}.
 */
package kz.igilik.formats.policy;
