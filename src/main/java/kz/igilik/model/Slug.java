package kz.igilik.model;

import java.util.regex.Pattern;

/** The rule for ids, which are file names and parts of addresses: {@code a-z 0-9 -}, at most 80. */
public final class Slug {
  public static final int LONGEST = 80;
  private static final Pattern RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Windows takes these for devices, whatever ending follows. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private Slug() {}

  public static boolean isValid(String id) {
    return id.length() <= LONGEST && RULE.matcher(id).matches();
  }

  /** Whether it can also be the name of a new file, on any system. */
  public static boolean isFileName(String id) {
    return isValid(id) && !DEVICE.matcher(id).matches();
  }
}
