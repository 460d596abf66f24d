/** When to bake again. In: the open site and the moment. Out: {@code /schedule.json}. */
package kz.igilik.formats.schedule;
