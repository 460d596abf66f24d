package kz.igilik.load;

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
  private final HoursReader hours;

  private HelplineReader(List<Language> languages) {
    this.hours = new HoursReader(languages);
  }

  /**
   * @param languages whose words for days and hours are understood where they are refused
   */
  static List<Helpline> read(
      String file, YamlNode root, ReaderContext context, List<Language> languages) {
    var reader = new HelplineReader(languages);
    return EntryList.ofFile(file, root, HelplineFields.KIND, context, reader::helpline);
  }

  private Optional<Helpline> helpline(Fields fields) {
    var helpline =
        new Helpline(
            fields.need(HelplineFields.ID, ""),
            fields.maybe(HelplineFields.NUMBER),
            new Helpline.Names(
                fields.texts(HelplineFields.NAME),
                fields.texts(HelplineFields.SHORT_NAME),
                fields.texts(HelplineFields.PURPOSE),
                fields.texts(HelplineFields.OPERATOR)),
            new Helpline.Terms(
                fields.flag(HelplineFields.URGENT),
                fields.need(HelplineFields.HOURS, hours::read, Hours.ROUND_THE_CLOCK),
                fields.maybe(HelplineFields.COST).orElse(Cost.UNKNOWN),
                fields.maybe(HelplineFields.ANONYMITY).orElse(Anonymity.UNKNOWN)),
            new Helpline.Callers(
                fields.values(HelplineFields.AUDIENCE),
                fields.values(HelplineFields.LANGUAGES),
                fields.values(HelplineFields.REGION),
                fields.flag(HelplineFields.DEAF)),
            fields.entries(HelplineFields.CHANNELS, HelplineReader::channel),
            new Helpline.Evidence(
                fields.need(HelplineFields.VERIFIED, LocalDate.EPOCH),
                fields.maybe(HelplineFields.CHECKED_BY_CALL),
                fields.values(HelplineFields.SOURCES)),
            fields.origin());
    return fields.madeWith(helpline, HelplineFields.ID);
  }

  static Optional<Channel> channel(Fields fields) {
    Channel.Kind kind = fields.need(HelplineFields.OfChannel.KIND_OF_CHANNEL, Channel.Kind.WEB);
    ValueParser<String> name =
        fields.has(HelplineFields.OfChannel.URL) ? Values::anyText : toWrite(kind);
    var channel =
        new Channel(
            kind,
            fields.need(HelplineFields.OfChannel.NAME, name, ""),
            fields.maybe(HelplineFields.OfChannel.URL),
            fields.texts(HelplineFields.OfChannel.NOTE));
    return fields.made(channel);
  }

  /** The name of a mailbox or a number is what opens it. */
  private static ValueParser<String> toWrite(Channel.Kind kind) {
    return switch (kind) {
      case EMAIL -> Values::email;
      case SMS -> Values::numberToWrite;
      default -> Values::anyText;
    };
  }
}
