package kz.igilik.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of files that a site has, by the ending of their names: how servers call them, and when
 * they are published. The one table of both.
 */
public enum FileKind {
  PAGE("html", "text/html; charset=utf-8", Turn.PAGES),
  STYLE("css", "text/css; charset=utf-8", Turn.FIRST),
  SCRIPT("js", "text/javascript; charset=utf-8", Turn.FIRST),
  DATA("json", "application/json", Turn.LISTINGS),
  SITEMAP("xml", "application/xml", Turn.LISTINGS),
  FEED("atom", "application/atom+xml; charset=utf-8", Turn.LISTINGS),
  CALENDAR("ics", "text/calendar; charset=utf-8", Turn.LISTINGS),
  TEXT("txt", "text/plain; charset=utf-8", Turn.LISTINGS),
  TABLE("csv", "text/csv; charset=utf-8", Turn.LISTINGS),
  DRAWING("svg", "image/svg+xml", Turn.FIRST),
  PNG("png", "image/png", Turn.FIRST),
  JPG("jpg", "image/jpeg", Turn.FIRST),
  JPEG("jpeg", "image/jpeg", Turn.FIRST),
  WEBP("webp", "image/webp", Turn.FIRST),
  AVIF("avif", "image/avif", Turn.FIRST),
  ICON("ico", "image/x-icon", Turn.FIRST),
  FONT("woff2", "font/woff2", Turn.FIRST),
  PDF("pdf", "application/pdf", Turn.FIRST);

  /** When a file is published, so that nothing ever leads to a file that is not there yet. */
  public enum Turn {
    /** What pages load. */
    FIRST,
    PAGES,
    /** What lists pages for programs. */
    LISTINGS
  }

  private static final Map<String, FileKind> BY_ENDING =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FileKind::ending, kind -> kind));

  private final String ending;
  private final String mediaType;
  private final Turn turn;

  FileKind(String ending, String mediaType, Turn turn) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.turn = turn;
  }

  /** The kind of a file by its path; none of a file of a campaign with another ending. */
  public static Optional<FileKind> of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_ENDING.get(ending));
  }

  /** Without the dot, in small letters. */
  public String ending() {
    return ending;
  }

  /** As servers name it in Content-Type (IANA media types), with the encoding of texts. */
  public String mediaType() {
    return mediaType;
  }

  public Turn turn() {
    return turn;
  }
}
