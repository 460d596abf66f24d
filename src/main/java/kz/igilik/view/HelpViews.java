package kz.igilik.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.model.Helpline;
import kz.igilik.site.Addresses;

/** Helplines; what is not known of one is left out, never shown as "no". */
final class HelpViews {
  private final Context context;

  HelpViews(Context context) {
    this.context = context;
  }

  /** All in the order of danger. */
  List<HelplineView> all() {
    return context.site().helplines().stream().map(this::view).toList();
  }

  /** Some of them, in the order of their ids. */
  List<HelplineView> of(List<String> ids) {
    return ids.stream()
        .map(context.site()::helpline)
        .flatMap(Optional::stream)
        .map(this::view)
        .toList();
  }

  private HelplineView view(Helpline helpline) {
    return new HelplineView(
        helpline.id(),
        Addresses.section(context.code(), "helplines").path() + "#" + helpline.id(),
        helpline.number(),
        helpline.urgent(),
        context.text(helpline.name()),
        context.text(helpline.purpose()),
        context.optional(helpline.operator()),
        facts(helpline),
        helpline.audience().stream()
            .map(whom -> context.words().get("help-audience." + whom))
            .toList(),
        helpline.channels().stream().map(this::channel).toList(),
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

  private HelplineView.ChannelView channel(Helpline.Channel channel) {
    return new HelplineView.ChannelView(
        written(channel.kind()),
        channel.name(),
        channel.url().map(Object::toString).or(() -> toWrite(channel)),
        context.optional(channel.note()));
  }

  /** An address or a number that is the name of the channel can be written to as well. */
  private static Optional<String> toWrite(Helpline.Channel channel) {
    return switch (channel.kind()) {
      case EMAIL -> Optional.of("mailto:" + channel.name());
      case SMS -> Optional.of("sms:" + channel.name());
      default -> Optional.empty();
    };
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
