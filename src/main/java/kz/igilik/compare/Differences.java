package kz.igilik.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What differs between two states of a campaign, for people to read.
 *
 * @param nothing what to say if nothing differs
 * @param sections by their titles, in order
 */
public record Differences(String nothing, Map<String, List<Entry>> sections) {
  /**
   * What became of one thing.
   *
   * @param name may be empty
   * @param id may be empty
   */
  public record Entry(String name, String id, List<String> lines) {}

  /** With indents, for a terminal. */
  public String text() {
    return list(
        "",
        entry -> {
          String id = entry.name().isEmpty() ? entry.id() : " (" + entry.id() + ")";
          return "  " + entry.name() + (entry.id().isEmpty() ? "" : id);
        },
        line -> "    " + line);
  }

  /** As Markdown, for a merge request; nothing that an editor wrote is taken for markup. */
  public String markdown() {
    return list(
        "### ",
        entry -> {
          String name = entry.name().isEmpty() ? "" : "**" + plain(entry.name()) + "**";
          String id = entry.id().isEmpty() ? "" : "`" + entry.id() + "`";
          return "- " + (name + " " + id).strip();
        },
        line -> "  - " + plain(line));
  }

  private String list(String before, Written<Entry> head, Written<String> line) {
    if (sections.isEmpty()) {
      return nothing + "\n";
    }
    return sections.entrySet().stream()
        .map(
            section ->
                before
                    + section.getKey()
                    + (before.isEmpty() ? "\n" : "\n\n")
                    + section.getValue().stream()
                        .map(entry -> entry(entry, head, line))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String entry(Entry entry, Written<Entry> head, Written<String> line) {
    return head.of(entry)
        + "\n"
        + entry.lines().stream().map(one -> line.of(one) + "\n").collect(Collectors.joining());
  }

  private static String plain(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>#|~!&]", "\\\\$0").replace("@", "&#64;");
  }

  /** How a part is written. */
  private interface Written<T> {
    String of(T part);
  }
}
