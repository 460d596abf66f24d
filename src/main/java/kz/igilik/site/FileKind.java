package kz.igilik.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.igilik.model.Document;

/**
 * The kinds of files of a site, by the ending of their names: their media type, when they are
 * published, and how long they may be cached. This is the only table of these.
 */
public enum FileKind {
  PAGE("html", "text/html; charset=utf-8", Turn.PAGES, Caching.MINUTES),
  STYLE("css", "text/css; charset=utf-8", Turn.FIRST, Caching.FOREVER),
  SCRIPT("js", "text/javascript; charset=utf-8", Turn.FIRST, Caching.FOREVER),
  DATA("json", "application/json", Turn.LISTINGS, Caching.MINUTES),
  GEODATA("geojson", "application/geo+json", Turn.LISTINGS, Caching.MINUTES),
  LINKED_DATA("jsonld", "application/ld+json", Turn.LISTINGS, Caching.MINUTES),
  SPREADSHEET(
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      Turn.FIRST,
      Caching.MINUTES),
  SITEMAP("xml", "application/xml", Turn.LISTINGS, Caching.MINUTES),
  FEED("atom", "application/atom+xml; charset=utf-8", Turn.LISTINGS, Caching.MINUTES),
  RSS("rss", "application/rss+xml; charset=utf-8", Turn.LISTINGS, Caching.MINUTES),
  CALENDAR("ics", "text/calendar; charset=utf-8", Turn.LISTINGS, Caching.MINUTES),
  ADDRESS_CARD("vcf", "text/vcard; charset=utf-8", Turn.LISTINGS, Caching.MINUTES),
  TEXT("txt", "text/plain; charset=utf-8", Turn.LISTINGS, Caching.MINUTES),
  TABLE("csv", "text/csv; charset=utf-8", Turn.LISTINGS, Caching.MINUTES),
  DRAWING("svg", "image/svg+xml", Turn.FIRST, Caching.FOREVER),
  PNG("png", "image/png", Turn.FIRST, Caching.FOREVER),
  JPG("jpg", "image/jpeg", Turn.FIRST, Caching.FOREVER),
  JPEG("jpeg", "image/jpeg", Turn.FIRST, Caching.MINUTES),
  WEBP("webp", "image/webp", Turn.FIRST, Caching.MINUTES),
  AVIF("avif", "image/avif", Turn.FIRST, Caching.MINUTES),
  ICON("ico", "image/x-icon", Turn.FIRST, Caching.MINUTES),
  FONT("woff2", "font/woff2", Turn.FIRST, Caching.MINUTES),
  PDF("pdf", "application/pdf", Turn.FIRST, Caching.MINUTES),
  DOCX(
      "docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Turn.FIRST,
      Caching.MINUTES),
  PPTX(
      "pptx",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      Turn.FIRST,
      Caching.MINUTES),
  ODT("odt", "application/vnd.oasis.opendocument.text", Turn.FIRST, Caching.MINUTES),
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", Turn.FIRST, Caching.MINUTES),
  ODP("odp", "application/vnd.oasis.opendocument.presentation", Turn.FIRST, Caching.MINUTES),
  MP4("mp4", "video/mp4", Turn.FIRST, Caching.FOREVER),
  WEBM("webm", "video/webm", Turn.FIRST, Caching.FOREVER),
  CAPTIONS("vtt", "text/vtt; charset=utf-8", Turn.FIRST, Caching.FOREVER),
  ZIP("zip", "application/zip", Turn.FIRST, Caching.MINUTES);

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

  /** The digest in a name that changes with the content. */
  private static final Pattern DIGEST = Pattern.compile("\\.[0-9a-f]{8}\\.[a-z0-9]+$");

  private final String ending;
  private final String mediaType;
  private final Turn turn;
  private final Caching withDigest;

  FileKind(String ending, String mediaType, Turn turn, Caching withDigest) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.turn = turn;
    this.withDigest = withDigest;
  }

  /** The kind of a file by its path; none of a file of a campaign with another ending. */
  public static Optional<FileKind> of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_ENDING.get(ending));
  }

  /** How long the file at a path may be cached. */
  public static Caching caching(String path) {
    if (Addresses.ofHelp(path)) {
      return Caching.NEVER;
    }
    if (path.equals(Addresses.worker())) {
      return Caching.ASKED;
    }
    if (path.startsWith(Document.FOLDER)) {
      return Caching.HOUR;
    }
    return DIGEST.matcher(path).find()
        ? of(path).map(kind -> kind.withDigest).orElse(Caching.MINUTES)
        : Caching.MINUTES;
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
