/**
 * Calendars for phones and computers (RFC 5545, RFC 7986): all events, each region, each block,
 * each block in a region, each event. In: the programme and the wording of a language. Out: {@code
 * .ics} files. Time zones come from the JDK's rules and cover only the years in use. Uses {@code
 * model}, {@code site} and {@code language}.
 */
package kz.igilik.formats.calendar;
