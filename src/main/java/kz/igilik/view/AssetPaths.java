package kz.igilik.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.markdown.Html;

/**
 * What pages need to know of the published assets.
 *
 * @param style path of the style sheet
 * @param styleText its text, for the one page that carries it inside
 * @param kindStyles text of the style that only one kind of page needs, by kind
 * @param scripts path of the general script of a {@code page}, of the one that leaves a page of
 *     help without a trace in the way back ({@code exit}), and of each kind that has its own
 * @param favicon path of the site's icon
 * @param app what an installed site looks like; empty if the site cannot be kept
 * @param icons inner markup of the drawings by name
 */
public record AssetPaths(
    String style,
    Html styleText,
    Map<String, Html> kindStyles,
    Map<String, String> scripts,
    String favicon,
    Optional<App> app,
    Map<String, Html> icons) {

  private static final String EXIT = "exit";
  private static final String SEARCH = "search";

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

  /** The scripts that are of use without a connection: neither that of help nor the search. */
  public List<String> scriptsToKeep() {
    return scripts.entrySet().stream()
        .filter(script -> !Set.of(EXIT, SEARCH).contains(script.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * The one script of a page, if it has any.
   *
   * @param general something on it may be over, or can be copied
   */
  Optional<String> script(String kind, boolean calm, boolean general) {
    if (calm) {
      return Optional.ofNullable(scripts.get(EXIT));
    }
    Optional<String> own = Optional.ofNullable(scripts.get(kind));
    return general ? own.or(() -> Optional.ofNullable(scripts.get("page"))) : own;
  }
}
