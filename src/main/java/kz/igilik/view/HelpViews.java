package kz.igilik.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.model.Helpline;
import kz.igilik.site.Addresses;

/** Helplines; what is not known of one is left out, never shown as "no". */
final class HelpViews {
  private final Context context;
  private final List<HelplineView> all;

  HelpViews(Context context) {
    this.context = context;
    this.all = context.site().helplines().stream().map(this::view).toList();
  }

  /** All in the order of danger. */
  List<HelplineView> all() {
    return all;
  }

  /** Some of them, in the order of their ids. */
  List<HelplineView> of(List<String> ids) {
    return ids.stream().flatMap(id -> all.stream().filter(line -> line.id().equals(id))).toList();
  }

  /** The day on which any of them was last checked. */
  LocalDate verified() {
    return context.site().helplines().stream()
        .map(Helpline::verified)
        .max(Comparator.naturalOrder())
        .orElse(context.site().campaign().updated());
  }

  private HelplineView view(Helpline helpline) {
    return new HelplineView(
        helpline.id(),
        Addresses.section(context.code(), "helplines").path() + "#" + helpline.id(),
        helpline.number(),
        helpline.number().map(number -> qr(helpline, number, call(number))),
        helpline.urgent(),
        context.text(helpline.name()),
        context.text(helpline.purpose()),
        context.optional(helpline.operator()),
        facts(helpline),
        helpline.audience().stream()
            .map(whom -> context.words().get("help-audience." + whom))
            .toList(),
        helpline.channels().stream().map(channel -> channel(helpline, channel)).toList(),
        new DateView(
            context
                .words()
                .get("help.verified", "date", context.format().full(helpline.verified())),
            helpline.verified().toString()));
  }

  private List<String> facts(Helpline helpline) {
    var facts = new ArrayList<String>();
    facts.add(
        helpline.isRoundTheClock()
            ? context.words().get("help.round-the-clock")
            : helpline.hours().replace('-', '–'));
    if (helpline.cost() != Helpline.Cost.UNKNOWN) {
      facts.add(context.words().get("help." + written(helpline.cost())));
    }
    if (helpline.anonymity() != Helpline.Anonymity.UNKNOWN) {
      facts.add(context.words().get("help." + written(helpline.anonymity())));
    }
    return List.copyOf(facts);
  }

  private HelplineView.ChannelView channel(Helpline helpline, Helpline.Channel channel) {
    Optional<URI> address = channel.url().or(() -> toWrite(channel));
    return new HelplineView.ChannelView(
        written(channel.kind()),
        context.words().get("channel." + written(channel.kind())),
        channel.name(),
        address.map(URI::toString),
        context.optional(channel.note()),
        address.map(known -> qr(helpline, channel.name(), known)));
  }

  /** What the camera of a telephone opens: a call, a chat, a letter. */
  private QrView qr(Helpline helpline, String way, URI address) {
    return context.qr(address, context.format().list(way, context.text(helpline.name())));
  }

  /** A hash sign would begin a fragment. */
  private static URI call(String number) {
    return URI.create("tel:" + number.replace("#", "%23"));
  }

  /** An address or a number that is the name of the channel can be written to as well. */
  private static Optional<URI> toWrite(Helpline.Channel channel) {
    return switch (channel.kind()) {
      case EMAIL -> Optional.of(URI.create("mailto:" + channel.name()));
      case SMS -> Optional.of(URI.create("sms:" + channel.name()));
      default -> Optional.empty();
    };
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
