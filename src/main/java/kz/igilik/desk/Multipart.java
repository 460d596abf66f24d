package kz.igilik.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form with files says, as RFC 7578 and browsers write it: parts between lines with a
 * boundary, each with a head that names it. What ends too early is left out.
 *
 * @param files what was chosen, by the names of the fields
 */
record Multipart(Parameters fields, Map<String, Uploaded> files) {
  static final String TYPE = "multipart/form-data";
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"");
  private static final byte[] LINE = {'\r', '\n'};
  private static final byte[] BLANK = {'\r', '\n', '\r', '\n'};

  /** A file that was chosen. */
  record Uploaded(String name, byte[] bytes) {}

  /**
   * Reads a form.
   *
   * @param type of the body, with its boundary
   */
  static Multipart of(String type, byte[] body) {
    var values = new LinkedHashMap<String, List<String>>();
    var files = new LinkedHashMap<String, Uploaded>();
    Matcher boundary = BOUNDARY.matcher(type);
    if (boundary.find()) {
      String mark = Optional.ofNullable(boundary.group(1)).orElse(boundary.group(2));
      for (byte[] part : parts(body, ("--" + mark).getBytes(StandardCharsets.ISO_8859_1))) {
        add(part, values, files);
      }
    }
    return new Multipart(new Parameters(values), files);
  }

  private static List<byte[]> parts(byte[] body, byte[] mark) {
    var parts = new ArrayList<byte[]>();
    byte[] next = Arrays.copyOf(LINE, LINE.length + mark.length);
    System.arraycopy(mark, 0, next, LINE.length, mark.length);
    int start = find(body, mark, 0) + mark.length + LINE.length;
    int end = find(body, next, start - LINE.length);
    while (start > mark.length && end >= start) {
      parts.add(Arrays.copyOfRange(body, start, end));
      start = end + next.length + LINE.length;
      end = find(body, next, start - LINE.length);
    }
    return parts;
  }

  private static void add(
      byte[] part, Map<String, List<String>> values, Map<String, Uploaded> files) {
    int end = find(part, BLANK, 0);
    String head = new String(part, 0, Math.max(0, end), StandardCharsets.UTF_8);
    Matcher name = NAME.matcher(head);
    if (!name.find()) {
      return;
    }
    byte[] content = Arrays.copyOfRange(part, end + BLANK.length, part.length);
    Matcher file = FILE.matcher(head);
    if (file.find()) {
      files.put(name.group(1), new Uploaded(file.group(1), content));
    } else {
      String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
      values.computeIfAbsent(name.group(1), any -> new ArrayList<>()).add(text);
    }
  }

  /** Where bytes begin within others; -1 if they are not there. */
  private static int find(byte[] all, byte[] wanted, int from) {
    for (int i = Math.max(0, from); i <= all.length - wanted.length; i++) {
      if (all[i] == wanted[0]
          && Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
