package kz.igilik.view.page;

/**
 * Words to quote.
 *
 * @param anchor id on the page, so that the quote has an address of its own
 * @param text with quotation marks
 * @param by who said it, and when
 * @param copied text, speaker and address, for whoever takes it along
 */
public record QuoteView(String anchor, boolean sample, String text, String by, String copied) {}
