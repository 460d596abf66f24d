package kz.igilik.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Helpline;
import kz.igilik.model.Helpline.Anonymity;
import kz.igilik.model.Helpline.Channel;
import kz.igilik.model.Helpline.Cost;

/** Reads {@code data/helplines.yaml}. */
final class HelplineReader {
  private HelplineReader() {}

  static List<Helpline> read(String file, YamlNode root, Reading reading) {
    return Entries.ofFile(file, root, reading, HelplineReader::helpline);
  }

  private static Optional<Helpline> helpline(Fields fields) {
    var helpline =
        new Helpline(
            fields.id("id"),
            fields.maybe("number", Values::numberToDial),
            fields.flag("urgent"),
            fields.texts("name"),
            fields.texts("purpose"),
            fields.maybeTexts("operator"),
            fields.need("hours", Values::hours, ""),
            fields.maybe("cost", Values.oneOf(Cost.class)).orElse(Cost.UNKNOWN),
            fields.maybe("anonymity", Values.oneOf(Anonymity.class)).orElse(Anonymity.UNKNOWN),
            fields.neededValues("audience", Values.oneOf(Helpline.AUDIENCES)),
            fields.entries("channels", HelplineReader::channel),
            fields.need("verified", Values::date, LocalDate.EPOCH),
            fields.values("sources", Values::anyText),
            fields.origin());
    return fields.madeWith(Entries.NEEDED, helpline);
  }

  private static Optional<Channel> channel(Fields fields) {
    var channel =
        new Channel(
            fields.need("kind", Values.oneOf(Channel.Kind.class), Channel.Kind.WEB),
            fields.text("name"),
            fields.maybe("url", Values::url),
            fields.maybeTexts("note"));
    return fields.made(channel);
  }
}
