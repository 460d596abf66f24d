package kz.igilik.view;

import java.util.List;
import java.util.Optional;
import kz.igilik.markdown.Html;

/**
 * Everything around the content of a page.
 *
 * @param kind kind of page, {@code region-block}
 * @param root relative path to the site's root, put before every path
 * @param path address of the page from the root
 * @param title text of the heading and first part of the document's title
 * @param documentTitle for the title element
 * @param socialTitle title for messengers, beginning with what must be known first
 * @param canonical absolute address
 * @param alternates the same page in each language, absolute, for {@code hreflang}
 * @param switches the same page in each language, for readers
 * @param crumbs breadcrumbs from home, without the page itself; empty on home
 * @param exit neutral page for readers in danger
 * @param samples the page shows samples, and therefore a notice
 * @param samplesPath page that explains samples
 * @param style path of the style sheet
 * @param kindStyle style that only this kind of page needs, carried inside
 * @param script text of the page's script; empty if it needs none
 * @param feed path of the feed of the page's language
 * @param manifest path of the web app manifest; a page that has one may be kept for reading offline
 * @param ogType {@code website} or {@code article}
 * @param locale language and country, as Open Graph has them
 * @param calm a page of help: no ornament, no ribbon, an exit
 * @param indexed search engines may index it
 * @param share ways to forward it; empty on pages of help
 */
public record Frame(
    String kind,
    LanguageView language,
    String root,
    String path,
    String title,
    String documentTitle,
    String socialTitle,
    String description,
    String canonical,
    List<Alternate> alternates,
    List<LanguageLink> switches,
    List<NavLink> menu,
    List<NavLink> footer,
    List<NavLink> crumbs,
    String homePath,
    String campaignName,
    String campaignTagline,
    String campaignDates,
    HelpButton help,
    String exit,
    Optional<DateView> updated,
    boolean samples,
    String samplesPath,
    String style,
    Optional<Html> kindStyle,
    Optional<Html> script,
    String icon,
    String feed,
    Optional<String> manifest,
    String ogType,
    String locale,
    boolean calm,
    boolean indexed,
    Optional<ShareView> share) {

  /** The same frame with absolute links, for a page that answers at any depth. */
  Frame absolute(String base) {
    return with(base, List.of());
  }

  private Frame with(String otherRoot, List<Alternate> otherAlternates) {
    return new Frame(
        kind,
        language,
        otherRoot,
        path,
        title,
        documentTitle,
        socialTitle,
        description,
        canonical,
        otherAlternates,
        switches,
        menu,
        footer,
        crumbs,
        homePath,
        campaignName,
        campaignTagline,
        campaignDates,
        help,
        exit,
        updated,
        samples,
        samplesPath,
        style,
        kindStyle,
        script,
        icon,
        feed,
        manifest,
        ogType,
        locale,
        calm,
        indexed,
        share);
  }

  /** The language of the page: {@code dir} is {@code ltr} or {@code rtl}. */
  public record LanguageView(String code, String dir, String name) {}

  /** An absolute address of the page in a language, or in {@code x-default}. */
  public record Alternate(String hreflang, String href) {}

  /** A choice of the language switch. */
  public record LanguageLink(
      String code, String dir, String name, String shortName, String path, boolean current) {}

  /**
   * A link of a menu.
   *
   * @param lang language of the text, where it is not the page's
   */
  public record NavLink(String path, String text, boolean current, Optional<String> lang) {
    NavLink(String path, String text) {
      this(path, text, false, Optional.empty());
    }
  }

  /** Help in the header: the page of helplines, and a number to call at once. */
  public record HelpButton(String path, String text, String number) {}
}
