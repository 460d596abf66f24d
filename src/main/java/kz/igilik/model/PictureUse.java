package kz.igilik.model;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pictures a site shows. What nothing shows is not published. */
public final class PictureUse {
  /** What Markdown links to or shows, where it stands or below the text. */
  private static final Pattern TARGET =
      Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)|(?m)^ {0,3}\\[[^]]+]:\\s*<?([^\\s>]+)");

  private PictureUse() {}

  /**
   * The ids of pictures, and the paths of drawings, that events, releases, videos and texts name.
   */
  public static Set<String> in(Site site) {
    var shown = new HashSet<String>();
    for (Event event : site.events()) {
      event.picture().ifPresent(shown::add);
      event.summary().texts().values().forEach(text -> add(text, shown));
      event
          .sessions()
          .forEach(one -> one.note().texts().values().forEach(text -> add(text, shown)));
    }
    site.releases().forEach(release -> shown.addAll(release.attachments().pictures()));
    for (Video video : site.videos()) {
      shown.add(video.poster());
      video.words().transcript().texts().values().forEach(text -> add(text, shown));
    }
    for (Article article : site.articles()) {
      article.texts().values().forEach(text -> add(text.markdown(), shown));
    }
    return shown;
  }

  private static void add(String text, Set<String> shown) {
    if (text.indexOf('[') < 0) {
      return;
    }
    Matcher target = TARGET.matcher(text);
    while (target.find()) {
      String found = target.group(1) == null ? target.group(2) : target.group(1);
      shown.add(found);
      Picture.idOf(found).ifPresent(shown::add);
    }
  }
}
