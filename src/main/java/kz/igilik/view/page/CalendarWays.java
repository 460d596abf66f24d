package kz.igilik.view.page;

/**
 * The ways to add a calendar to one's own. All except the file need the site's full address,
 * because other programs follow them.
 *
 * @param file path of the calendar
 * @param address full address for copying, without its {@code .ics}, which must not be broken
 *     across lines
 * @param webcal opens the calendar program of the device
 */
public record CalendarWays(
    String file, String address, String webcal, String google, String outlook) {}
