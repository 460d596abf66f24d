package kz.igilik.formats.calendar;

import java.time.YearMonth;
import java.util.List;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Listing;

/**
 * A calendar to be written.
 *
 * @param path of its file, from the root of the site
 * @param page the page that shows the same dates
 * @param name in calendar programs
 */
record Calendar(String path, Address page, String name, List<Listing> lines) {

  /** One month of it. */
  Calendar of(YearMonth month, String called, List<Listing> its) {
    String language = path.split("/", 3)[1];
    return new Calendar(
        Addresses.monthCalendar(language, path, month), page, name + " – " + called, its);
  }
}
