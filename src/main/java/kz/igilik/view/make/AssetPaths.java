package kz.igilik.view.make;

import java.util.Map;
import java.util.Optional;
import kz.igilik.markdown.Html;
import kz.igilik.view.page.EmblemView;

/**
 * What pages need to know about the published assets.
 *
 * @param style path of the style sheet
 * @param styleText its text, for the one page that carries it inside
 * @param kindStyles text of the style that only one kind of page needs, by kind
 * @param scripts text of the script that marks what is {@code past}, of that of a {@code page} that
 *     also copies, of the one that leaves a page of help without a trace in the way back ({@code
 *     exit}), and of each kind that has its own
 * @param emblem what the campaign is known by
 * @param app what an installed site looks like; empty if the site cannot be kept
 * @param icons inner markup of the drawings by name
 */
public record AssetPaths(
    String style,
    Html styleText,
    Map<String, Html> kindStyles,
    Map<String, Html> scripts,
    EmblemView emblem,
    Optional<App> app,
    Map<String, Html> icons) {

  /**
   * An installed site.
   *
   * @param small icon of 192 pixels
   * @param large icon of 512 pixels
   * @param maskable the same for systems that cut icons to a shape
   * @param theme colour around it
   * @param paper colour before its first page
   */
  public record App(String small, String large, String maskable, String theme, String paper) {}

  /**
   * The script of a page, if any.
   *
   * @param plain the page has dates that may be in the past, or stands in another language, too
   * @param copies the page has a button that copies
   */
  Optional<Html> script(String kind, boolean calm, boolean plain, boolean copies) {
    if (calm) {
      return Optional.ofNullable(scripts.get("exit"));
    }
    Optional<Html> own = Optional.ofNullable(scripts.get(kind));
    if (copies) {
      return own.or(() -> Optional.ofNullable(scripts.get("page")));
    }
    return plain ? own.or(() -> Optional.ofNullable(scripts.get("past"))) : own;
  }
}
