package kz.igilik.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Helpline;
import kz.igilik.model.Helpline.Anonymity;
import kz.igilik.model.Helpline.Channel;
import kz.igilik.model.Helpline.Cost;
import kz.igilik.model.Hours;
import kz.igilik.model.Language;
import kz.igilik.schema.HelplineFields;

/** Reads {@code data/helplines.yaml}. */
final class HelplineReader {
  /** An address that does not fit into a code for cameras is no address to print. */
  private static final int LONGEST_ADDRESS = 500;

  private final HoursReader hours;

  private HelplineReader(List<Language> languages) {
    this.hours = new HoursReader(languages);
  }

  /**
   * @param languages whose words for days and hours are understood where they are refused
   */
  static List<Helpline> read(
      String file, YamlNode root, Reading reading, List<Language> languages) {
    var reader = new HelplineReader(languages);
    return Entries.ofFile(file, root, HelplineFields.KIND, reading, reader::helpline);
  }

  private Optional<Helpline> helpline(Fields fields) {
    var helpline =
        new Helpline(
            fields.id("id"),
            fields.maybe("number", Values::numberToDial),
            fields.flag("urgent"),
            fields.texts("name"),
            fields.maybeTexts("short-name"),
            fields.texts("purpose"),
            fields.maybeTexts("operator"),
            fields.need("hours", hours::read, Hours.ROUND_THE_CLOCK),
            fields.maybe("cost", Values.oneOf(Cost.class)).orElse(Cost.UNKNOWN),
            fields.maybe("anonymity", Values.oneOf(Anonymity.class)).orElse(Anonymity.UNKNOWN),
            fields.neededValues("audience", Values.oneOf(Helpline.AUDIENCES)),
            fields.values("languages", Values::languageCode),
            fields.oneOrMore("region", Values::id),
            fields.flag("deaf"),
            fields.entries("channels", HelplineReader::channel),
            fields.need("verified", Values::date, LocalDate.EPOCH),
            fields.maybe("checked-by-call", Values::date),
            fields.values("sources", Values::anyText),
            fields.origin());
    return fields.madeWith(Entries.NEEDED, helpline);
  }

  private static Optional<Channel> channel(Fields fields) {
    Channel.Kind kind = fields.need("kind", Values.oneOf(Channel.Kind.class), Channel.Kind.WEB);
    Value<String> name = fields.has("url") ? Values::anyText : toWrite(kind);
    var channel =
        new Channel(
            kind,
            fields.need("name", name, ""),
            fields.maybe("url", HelplineReader::address),
            fields.maybeTexts("note"));
    return fields.made(channel);
  }

  /** The name of a mailbox or a number is what opens it. */
  private static Value<String> toWrite(Channel.Kind kind) {
    return switch (kind) {
      case EMAIL -> Values::email;
      case SMS -> Values::numberToWrite;
      default -> Values::anyText;
    };
  }

  private static Optional<URI> address(String text, Value.Fault fault) {
    return Values.longestText(LONGEST_ADDRESS)
        .read(text, fault)
        .flatMap(known -> Values.url(known, fault));
  }
}
