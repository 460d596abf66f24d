package kz.igilik.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.igilik.assets.icon.BlockDrawing;
import kz.igilik.assets.picture.PictureFiles;
import kz.igilik.colour.ContrastChecks;
import kz.igilik.colour.Theme;
import kz.igilik.model.Block;
import kz.igilik.model.Picture;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.model.Video;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.Album;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SourceTree;

/**
 * The published assets.
 *
 * @param scripts text of the script that knows the {@code phase}, of those that {@code fold} what
 *     is over and that {@code copy}, of the {@code exit} of pages of help, and of each kind of page
 *     that has its own
 * @param emblem what the campaign is known by
 * @param app icons and colours of an installed site; empty if the site cannot be kept
 * @param worker script of the site's service worker
 * @param icons markup of each block's drawing, by name
 */
public record Assets(
    Style style,
    Map<String, String> scripts,
    Emblem emblem,
    Optional<App> app,
    String worker,
    Map<String, String> icons,
    Published published) {

  /**
   * What is published.
   *
   * @param files all assets, with their bytes
   * @param pictures those with a record
   * @param videos their records
   * @param album the files of both
   * @param making problems that are found while the bytes of icons and pictures are made
   */
  public record Published(
      List<OutputFile> files,
      List<Picture> pictures,
      List<Video> videos,
      Album album,
      Problems making) {}

  /**
   * The style.
   *
   * @param path of the style sheet
   * @param text of it
   * @param kinds text of the style that only one kind of page needs, by kind
   */
  public record Style(String path, String text, Map<String, String> kinds) {}

  /**
   * @param kinds the kinds of page of the site
   * @param before the bytes of a file of the previous site
   */
  public static Assets of(
      Site site,
      List<String> kinds,
      SourceTree tree,
      Function<String, Optional<byte[]>> before,
      Problems problems)
      throws IOException {
    var files = new ArrayList<OutputFile>();
    Theme theme = Theme.of(tree, problems);
    ContrastChecks.run(theme, site.blocks(), problems);
    Map<String, String> styles = new StyleBundle(tree, theme, problems).texts(site, kinds);
    String styleText = styles.remove(StyleBundle.ALL);
    String style = publish("assets/site.css", styleText.getBytes(StandardCharsets.UTF_8), files);
    boolean offline = site.campaign().publish().has(Part.OFFLINE);
    var making = new Problems();
    var scripts = new Scripts(tree, problems, offline, site.campaign().exit().isPresent());
    if (site.campaign().publish().has(Part.EMBEDS)) {
      byte[] heights = scripts.heights().getBytes(StandardCharsets.UTF_8);
      files.add(new OutputFile(Addresses.embedScript(), heights));
    }
    Emblem emblem = new EmblemFiles(tree, theme, problems).publish(site, files);
    for (String picture : site.images()) {
      String path = Addresses.PICTURES + picture;
      files.add(new OutputFile(path, read(tree, path, problems)));
    }
    var pictures = PictureFiles.of(site, tree, before, problems, making);
    files.addAll(pictures.files());
    Album album = pictures.album().with(VideoFiles.publish(site, tree, files));
    return new Assets(
        new Style(style, styleText, styles),
        scripts.texts(kinds),
        emblem,
        offline
            ? Optional.of(AppIcons.of(site, tree, theme, making).publish(files))
            : Optional.empty(),
        scripts.worker(),
        blockDrawings(site, tree, problems),
        new Published(List.copyOf(files), site.pictures(), site.videos(), album, making));
  }

  /** Reports whether the pictures can be made, and are not too heavy for pages. */
  public static void checkPictures(Site site, SourceTree tree, Problems problems)
      throws IOException {
    PictureFiles.of(site, tree, none -> Optional.empty(), new Problems(), problems).tryAll();
  }

  public List<OutputFile> files() {
    return published.files();
  }

  /** Reports whether the icons of an installed site can be drawn, if it has any. */
  public static void checkIcons(Site site, SourceTree tree, Problems problems) throws IOException {
    if (site.campaign().publish().has(Part.OFFLINE)) {
      AppIcons.of(site, tree, Theme.of(tree, new Problems()), problems).check();
    }
  }

  /** The campaign's mark; its initial on its colour, if it has no drawing. */
  public static byte[] mark(Site site, SourceTree tree) throws IOException {
    var reported = new Problems();
    return new EmblemFiles(tree, Theme.of(tree, reported), reported).mark(site.campaign());
  }

  static String publish(String path, byte[] bytes, List<OutputFile> files) {
    String named = Fingerprint.named(path, bytes);
    files.add(new OutputFile(named, bytes));
    return named;
  }

  private static byte[] read(SourceTree tree, String path, Problems problems) throws IOException {
    Optional<byte[]> bytes = tree.read(path);
    if (bytes.isEmpty()) {
      problems.report(Code.FILE_MISSING, Position.wholeFile(path), path);
    }
    return bytes.orElse(new byte[0]);
  }

  /** Markup of each block's drawing, by name. Reports those that no page can carry. */
  public static Map<String, String> blockDrawings(Site site, SourceTree tree, Problems problems)
      throws IOException {
    var icons = new TreeMap<String, String>();
    for (Block block : site.blocks()) {
      String path = "assets/icons/" + block.icon() + ".svg";
      if (!icons.containsKey(block.icon())) {
        icons.put(block.icon(), drawing(path, tree, problems));
      }
    }
    return icons;
  }

  private static String drawing(String path, SourceTree tree, Problems problems)
      throws IOException {
    byte[] svg = read(tree, path, problems);
    return svg.length > 0 ? BlockDrawing.markup(path, svg, problems) : "";
  }
}
