package kz.igilik.view.make;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.markdown.Html;
import kz.igilik.site.Album;
import kz.igilik.view.page.EmblemView;

/**
 * What pages need to know about the published assets.
 *
 * @param style path of the style sheet
 * @param styleText its text, for the one page that carries it inside
 * @param kindStyles text of the style that only one kind of page needs, by kind
 * @param scripts text of the script that knows the {@code phase}, of those that {@code fold} what
 *     is over and that {@code copy}, of the one that leaves a page of help without a trace in the
 *     way back ({@code exit}), and of each kind that has its own
 * @param emblem what the campaign is known by
 * @param app what an installed site looks like; empty if the site cannot be kept
 * @param icons inner markup of the drawings by name
 * @param album files of the pictures that have a record
 */
public record AssetPaths(
    String style,
    Html styleText,
    Map<String, Html> kindStyles,
    Map<String, Html> scripts,
    EmblemView emblem,
    Optional<App> app,
    Map<String, Html> icons,
    Album album) {

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
   * The scripts of a page, in the order in which they run.
   *
   * @param folds the page has days that fold away when they are over
   * @param copies the page has a button that copies
   */
  List<Html> scripts(String kind, boolean folds, boolean copies) {
    return Stream.of(
            script("phase", true),
            script("fold", folds),
            script(kind, true),
            script("copy", copies))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Of a page that stands in a frame of another site. */
  List<Html> ownScripts(String kind) {
    return script(kind, true).stream().toList();
  }

  /** Of a page of help, which knows no day. */
  List<Html> calmScripts() {
    return script("exit", true).stream().toList();
  }

  private Optional<Html> script(String name, boolean wanted) {
    return wanted ? Optional.ofNullable(scripts.get(name)) : Optional.empty();
  }
}
