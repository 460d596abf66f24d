package kz.igilik.view;

/**
 * The ways to forward a page.
 *
 * @param address of the page, whole
 * @param whatsapp WhatsApp's own address that asks whom to send it to
 * @param telegram the same of Telegram
 */
public record ShareView(String address, String whatsapp, String telegram) {

  /** The ways to forward an address with a text before it. */
  static ShareView of(String address, String text) {
    String url = UrlText.encoded(address);
    String words = UrlText.encoded(text);
    return new ShareView(
        address,
        "https://wa.me/?text=" + words + "%0A" + url,
        "https://t.me/share/url?url=" + url + "&text=" + words);
  }
}
