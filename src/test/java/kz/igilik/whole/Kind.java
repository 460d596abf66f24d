package kz.igilik.whole;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of pages, told apart by their addresses as a reader would. */
public enum Kind {
  GATEWAY(""),
  NOT_FOUND("404\\.html"),
  OFFLINE("offline\\.html"),
  HOME("LANG/"),
  SCHEDULE("LANG/schedule/"),
  WEEK("LANG/schedule/week-ID/"),
  MONTHS("LANG/schedule/months/"),
  DAY("LANG/schedule/ID/"),
  REGIONS("LANG/regions/"),
  REGION("LANG/regions/ID/"),
  REGION_BLOCK("LANG/regions/ID/ID/"),
  POSTER("LANG/regions/ID/poster/ID/"),
  COMMON_POSTER("posters/ID/ID/"),
  LITE("LANG/lite/ID/"),
  SUBSCRIBE("LANG/calendar/"),
  SUBSCRIBE_REGION("LANG/calendar/ID/"),
  FEEDS("LANG/feeds/"),
  EMBED("embed/LANG/(events/ID/ID|regions/ID|helplines)/"),
  BLOCKS("LANG/blocks/"),
  BLOCK("LANG/blocks/ID/"),
  /** What has been removed, like an event that never was: campaigns for tests call it so. */
  GONE("LANG/events/ID/gone-ID/"),
  EVENT("LANG/events/ID/ID/"),
  HELPLINES("LANG/helplines/"),
  HELP_CARD("LANG/helplines/card/"),
  COMMON_HELP_CARD("help-card/"),
  COMMON_RELEASE("press/ID/"),
  GUIDE("LANG/guides/ID/"),
  PRESS("LANG/press/"),
  FACTS("LANG/facts/"),
  LOGO("LANG/press/logo/"),
  TOOLKIT("LANG/press/toolkit/"),
  GALLERY("LANG/press/pictures/"),
  PICTURE("LANG/pictures/ID/"),
  RELEASE("LANG/press/ID/"),
  SEARCH("LANG/search/"),
  DATA("LANG/data/"),
  SITEMAP("LANG/sitemap/"),
  /** Last, because its pattern matches any other name. */
  TEXT("LANG/ID/");

  private final Pattern address;

  Kind(String address) {
    this.address =
        Pattern.compile(address.replace("LANG", "[a-z]{2,3}").replace("ID", "[a-z0-9-]+"));
  }

  public static Kind of(String path) {
    return Arrays.stream(values())
        .filter(kind -> kind.address.matcher(path).matches())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no kind of page has the address " + path));
  }

  /** Whether a page of this kind has all languages at once. */
  boolean isCommon() {
    return !address.pattern().contains("[a-z]{2,3}/");
  }

  /** As templates name it: {@code region-block}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
