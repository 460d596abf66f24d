package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;
import kz.igilik.markdown.Html;

/**
 * Everything around the content of a page.
 *
 * @param title text of the heading
 * @param calm a page of help: no ornament, no ribbon, an exit
 */
public record Frame(
    String title,
    LanguageView language,
    boolean calm,
    CampaignView campaign,
    Place place,
    Head head,
    Top top,
    Foot foot) {

  /** The same frame with absolute links, for a page that answers at any depth. */
  public Frame absolute(String base) {
    return new Frame(title, language, calm, campaign, place.absolute(base), head, top, foot);
  }

  /** The language of the page: {@code dir} is {@code ltr} or {@code rtl}. */
  public record LanguageView(String code, String dir, String name) {}

  /** The campaign in the language of the page; {@code dates} from its first day to its last. */
  public record CampaignView(String name, String tagline, String dates) {}

  /**
   * Where the page is.
   *
   * @param root relative path to the site's root, put before every path
   * @param path address from the root
   * @param canonical absolute address
   * @param alternates the same page in each language, absolute, for {@code hreflang}
   * @param indexed search engines may index it
   */
  public record Place(
      String root, String path, String canonical, List<Alternate> alternates, boolean indexed) {
    public Place absolute(String base) {
      return new Place(base, path, canonical, List.of(), indexed);
    }
  }

  /** An absolute address of the page in a language, or in {@code x-default}. */
  public record Alternate(String hreflang, String href) {}

  /**
   * What browsers, search engines and messengers show of the page.
   *
   * @param title for the title element
   * @param socialTitle for messengers, beginning with what must be known first
   * @param type {@code website} or {@code article}, as Open Graph has them
   * @param locale language and country, as Open Graph has them, if there is one country
   */
  public record Head(
      String title,
      String socialTitle,
      String description,
      String type,
      Optional<String> locale,
      Files files) {}

  /**
   * Files that the page loads or names.
   *
   * @param style path of the style sheet
   * @param kindStyle style that only this kind of page needs, carried inside
   * @param scripts texts of the page's scripts, in the order in which they run
   * @param icon path of the favicon
   * @param feed path of the feed that readers of the page may want to follow
   * @param oembed address of what other sites have to know to show the page, if they may
   * @param app of a page that may be kept for reading offline
   */
  public record Files(
      String style,
      Optional<Html> kindStyle,
      List<Html> scripts,
      String icon,
      Optional<String> feed,
      Optional<String> oembed,
      Optional<App> app) {}

  /** What an installed site needs: the paths of its manifest and of the worker that keeps pages. */
  public record App(String manifest, String worker) {}

  /**
   * Everything above the content.
   *
   * @param home path of the home page
   * @param switches the same page in each language, for readers
   * @param help the way to help, if the campaign has any
   * @param exit neutral page for readers in danger, if the campaign has one
   * @param crumbs breadcrumbs from home, without the page itself; empty on home
   * @param samples path to what explains samples; empty if the page shows none
   * @param phase of an ordinary page in one language
   */
  public record Top(
      String home,
      Optional<HelpButton> help,
      List<LanguageLink> switches,
      List<NavLink> menu,
      Optional<String> exit,
      List<NavLink> crumbs,
      Optional<String> samples,
      Optional<Phase> phase) {}

  /**
   * Where the campaign stands: what is true whenever it is read, and what a script needs to say
   * more.
   *
   * @param first first day, {@code 2023-05-17}
   * @param days how many they are
   * @param zone whose clock says what day it is
   * @param schedule path of the programme, below which the days are
   * @param during {@code День {n} из 32}
   * @param after that it is over, and since when
   * @param over it was over when the page was made
   * @param results the page on what came of it
   */
  public record Phase(
      String first,
      int days,
      String zone,
      String schedule,
      String during,
      String after,
      boolean over,
      Optional<NavLink> results) {}

  /**
   * Everything below the content.
   *
   * @param share ways to forward the page; empty on pages of help
   * @param updated day of the last change, in words: {@code Жаңартылған күні: 2023 жылғы 22 мамыр}
   */
  public record Foot(Optional<ShareView> share, List<NavLink> menu, Optional<DateView> updated) {}

  /** A choice of the language switch. */
  public record LanguageLink(
      String code, String dir, String name, String shortName, String path, boolean current) {}

  /**
   * A link of a menu.
   *
   * @param lang language of the text, where it is not the page's
   */
  public record NavLink(String path, String text, boolean current, Optional<String> lang) {
    public NavLink(String path, String text) {
      this(path, text, false, Optional.empty());
    }
  }

  /** Help in the header: the page of helplines, and a number to call at once. */
  public record HelpButton(String path, String text, String number) {}
}
