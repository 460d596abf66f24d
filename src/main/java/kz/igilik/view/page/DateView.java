package kz.igilik.view.page;

/**
 * A date or time for readers and machines.
 *
 * @param text written out
 * @param iso for the {@code datetime} attribute
 */
public record DateView(String text, String iso) {}
