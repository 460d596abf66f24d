package kz.igilik.site;

/** How long browsers, and servers on the way, may keep a copy of a file. */
public enum Caching {
  /** Not at all: no copy of a page of help stays on a shared computer. */
  NEVER("no-store"),
  /** Kept, but checked with the server before each use. */
  ASKED("no-cache"),
  /** For some minutes: readers must soon learn that an event is cancelled. */
  MINUTES("max-age=300"),
  /** For an hour: documents are large and seldom corrected. */
  HOUR("max-age=3600"),
  /** For good: the name changes with the content. */
  FOREVER("max-age=31536000, immutable");

  private final String header;

  Caching(String header) {
    this.header = header;
  }

  /** The value of {@code Cache-Control} (RFC 9111). */
  public String header() {
    return header;
  }
}
