/**
 * Calendars for phones and computers (RFC 5545, 7986): all events, each region, each block, each
 * block in a region, each event. In: the programme and the wording of a language. Out: {@code .ics}
 * files. Time zones are written from the JDK's rules, for just the years in use. Uses {@code
 * model}, {@code site}, {@code wording}.
 */
package kz.igilik.formats.calendar;
