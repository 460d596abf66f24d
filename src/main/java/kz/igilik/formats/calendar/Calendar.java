package kz.igilik.formats.calendar;

import java.util.List;
import kz.igilik.site.Address;
import kz.igilik.site.Listing;

/**
 * A calendar to be written.
 *
 * @param path of its file, from the root of the site
 * @param page the page that shows the same dates
 * @param name under which phones list it
 */
record Calendar(String path, Address page, String name, List<Listing> lines) {}
