package kz.igilik.view.page;

/**
 * The ways to forward a page.
 *
 * @param address of the page, whole
 * @param whatsapp WhatsApp's own address that asks whom to send it to
 * @param telegram the same of Telegram
 */
public record ShareView(String address, String whatsapp, String telegram) {}
