package kz.igilik.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import kz.igilik.links.LinkAnswer;
import kz.igilik.links.LinkAnswer.State;
import kz.igilik.links.LinkReport;
import kz.igilik.links.LinkReport.Link;

/** What other sites have answered, in words. Links that are good are counted, not listed. */
record LinkMessages(MessagePrinter messages) {

  String text(LinkReport report) {
    return report.links().stream()
            .filter(LinkMessages::isTold)
            .map(this::text)
            .collect(Collectors.joining())
        + sum(report)
        + "\n";
  }

  /** A list, whose places stand in code, so that no host makes links of them. */
  String markdown(LinkReport report) {
    return sum(report)
        + "\n"
        + report.links().stream()
            .filter(LinkMessages::isTold)
            .map(this::markdown)
            .collect(Collectors.joining("", "\n", ""));
  }

  private static boolean isTold(Link link) {
    return link.answer().state() != State.GOOD;
  }

  private String text(Link link) {
    return head(link)
        + "\n"
        + link.places().stream().map(at -> "  " + at + "\n").collect(Collectors.joining())
        + "\n";
  }

  private String markdown(Link link) {
    String places =
        link.places().stream().map(at -> "`" + at + "`").collect(Collectors.joining(", "));
    return "- " + head(link) + "<br>" + places + "\n";
  }

  private String head(Link link) {
    LinkAnswer answer = link.answer();
    String state = answer.state().name().toLowerCase(Locale.ROOT);
    String why = "links.why." + answer.why();
    String reason = messages.texts().has(why) ? messages.texts().get(why) : answer.why();
    String target = answer.target().map(to -> " → " + to).orElse("");
    return messages.texts().get("links." + state, link.address() + target, reason);
  }

  private String sum(LinkReport report) {
    int all = report.links().size();
    return messages
        .texts()
        .get(
            "links.sum",
            number(all),
            number(report.fresh()),
            number(report.count(State.BROKEN)),
            number(report.count(State.UNKNOWN)),
            number(report.count(State.MOVED)),
            number(report.reserved()));
  }

  private String number(long count) {
    return messages.number(count, 0);
  }
}
