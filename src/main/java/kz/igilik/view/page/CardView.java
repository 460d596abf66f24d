package kz.igilik.view.page;

/**
 * The picture that messengers show beside a link to a page.
 *
 * @param url absolute address
 * @param alt the picture in words
 */
public record CardView(String url, String alt, int width, int height) {}
