package kz.igilik.view.page;

import java.util.List;

/**
 * The helplines for the wall of a classroom, in one language.
 *
 * @param exit what the way out of the page says
 * @param verified on which day its lines were last checked
 */
public record HelpCard(
    Frame.LanguageView language,
    String title,
    String lead,
    String exit,
    List<HelplineView> helplines,
    Way way,
    String verified) {

  /**
   * A code that leads to the page of helplines, which {@code more} says and {@code address} writes
   * out.
   *
   * @param address in parts, behind each of which a line may end
   */
  public record Way(QrView qr, String more, String address) {}
}
