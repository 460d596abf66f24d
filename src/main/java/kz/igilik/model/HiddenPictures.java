package kz.igilik.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures that may not be shown. They leave the texts, too: whatever is made of these, plain text
 * or page, has neither their names nor the words that describe them.
 */
record HiddenPictures(Set<String> ids) {
  /** The words between the brackets of a picture; they may hold a pair of their own. */
  private static final String WORDS = "((?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+)";

  private static final Pattern IN_PLACE =
      Pattern.compile("!\\[" + WORDS + "\\]\\(\\s*<?([^)\\s>]*)>?(?:\\s+[^)]*)?\\)");

  private static final Pattern BY_NAME =
      Pattern.compile("!\\[" + WORDS + "\\](?:\\[([^\\[\\]]*)\\])?(?!\\()");

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}\\[([^\\]]+)\\]:\\s*<?([^\\s>]+)>?.*(?:\\R|$)");

  static HiddenPictures of(Collection<Picture> pictures) {
    var ids = new TreeSet<String>();
    pictures.forEach(picture -> ids.add(picture.id()));
    return new HiddenPictures(ids);
  }

  /** The articles without them. */
  List<Article> from(List<Article> articles) {
    return articles.stream().map(article -> article.withTexts(this::from)).toList();
  }

  /** The events without them. */
  List<Event> fromEvents(List<Event> events) {
    return events.stream().map(event -> event.withProse(this::from)).toList();
  }

  /** The videos that do not need them, without them. */
  List<Video> fromVideos(List<Video> videos) {
    return videos.stream()
        .filter(video -> !ids.contains(video.poster()))
        .map(video -> video.withTranscript(this::from))
        .toList();
  }

  String from(String text) {
    if (!text.contains("![") || ids.stream().noneMatch(text::contains)) {
      return text;
    }
    String inPlace = IN_PLACE.matcher(text).replaceAll(keepUnless(found -> found.group(2)));
    Set<String> names = names(inPlace);
    if (names.isEmpty()) {
      return inPlace;
    }
    String named =
        BY_NAME
            .matcher(inPlace)
            .replaceAll(
                found ->
                    names.contains(name(found)) ? "" : Matcher.quoteReplacement(found.group()));
    return DEFINITION.matcher(named).replaceAll(keepUnless(found -> found.group(2)));
  }

  private Function<MatchResult, String> keepUnless(Function<MatchResult, String> target) {
    return found ->
        Picture.idOf(target.apply(found)).filter(ids::contains).isPresent()
            ? ""
            : Matcher.quoteReplacement(found.group());
  }

  /** The names under which a text means them. */
  private Set<String> names(String text) {
    var names = new TreeSet<String>();
    Matcher definition = DEFINITION.matcher(text);
    while (definition.find()) {
      if (Picture.idOf(definition.group(2)).filter(ids::contains).isPresent()) {
        names.add(plain(definition.group(1)));
      }
    }
    return names;
  }

  private static String name(MatchResult found) {
    String name = found.group(2);
    return plain(name == null || name.isBlank() ? found.group(1) : name);
  }

  /** Names of Markdown differ in case and spaces only. */
  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
