package kz.igilik.view;

import java.util.Map;
import kz.igilik.markdown.Html;

/**
 * What pages need to know of the published assets.
 *
 * @param style path of the style sheet
 * @param styleText its text, for the one page that carries it inside
 * @param script path of the script that marks what is past
 * @param exitScript path of the script that leaves a page of help without a trace in the way back
 * @param favicon path of the site's icon
 * @param icons inner markup of the drawings by name
 */
public record AssetPaths(
    String style,
    Html styleText,
    String script,
    String exitScript,
    String favicon,
    Map<String, Html> icons) {}
