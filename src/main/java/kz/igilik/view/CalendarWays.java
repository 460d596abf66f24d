package kz.igilik.view;

/**
 * The ways to have a calendar in one's own. But for the file they need the whole address of the
 * site, because programs of others follow them.
 *
 * @param file path of the calendar
 * @param address the same, whole, to be copied; without its {@code .ics}, which no line may part
 * @param webcal opens the calendar program of the device
 */
public record CalendarWays(
    String file, String address, String webcal, String google, String outlook) {}
