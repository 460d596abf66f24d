package kz.igilik.view.make;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.igilik.model.Helpline;
import kz.igilik.model.Region;
import kz.igilik.site.Addresses;
import kz.igilik.view.page.DateView;
import kz.igilik.view.page.HelplineView;
import kz.igilik.view.page.QrView;

/** Helplines; unknown facts are left out, never shown as "no". */
final class HelpViews {
  private final Context context;
  private final HoursText hours;
  private final List<HelplineView> all;

  HelpViews(Context context) {
    this.context = context;
    this.hours = new HoursText(context.words(), context.format());
    this.all = context.site().helplines().stream().map(this::view).toList();
  }

  /** All helplines, most urgent first. */
  List<HelplineView> all() {
    return all;
  }

  /** Helplines that serve a region, most urgent first. */
  List<HelplineView> serving(Region region) {
    List<Helpline> lines = context.site().helplines();
    return IntStream.range(0, lines.size())
        .filter(line -> lines.get(line).serves(region.id()))
        .mapToObj(all::get)
        .toList();
  }

  /**
   * Three that serve a region, for a sheet read in passing: two to talk to, and the most urgent.
   */
  List<HelplineView> three(Region region) {
    List<HelplineView> calls =
        serving(region).stream().filter(line -> line.number().isPresent()).toList();
    List<HelplineView> talk = calls.stream().filter(line -> !line.urgent()).limit(2).toList();
    return Stream.concat(
            talk.stream(), calls.stream().filter(HelplineView::urgent).limit(3L - talk.size()))
        .toList();
  }

  /** The helplines with these ids, in this order. */
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

  /** The note on sources for a sheet with all of them, dated by the oldest check. */
  String source() {
    List<Helpline> lines = context.site().helplines();
    boolean called = !lines.isEmpty() && lines.stream().allMatch(HelpViews::isCalled);
    return lines.stream()
        .map(line -> called ? line.lastChecked() : line.verified())
        .min(Comparator.naturalOrder())
        .map(day -> source(called, day))
        .orElse("");
  }

  private static boolean isCalled(Helpline line) {
    return line.checkedByCall().isPresent();
  }

  private DateView source(Helpline line) {
    LocalDate day = line.checkedByCall().orElse(line.verified());
    return new DateView(source(isCalled(line), day), day.toString());
  }

  private String source(boolean called, LocalDate day) {
    String word = called ? "help.called" : "help.verified";
    return context.words().get(word, "date", context.format().full(day));
  }

  private HelplineView view(Helpline helpline) {
    return new HelplineView(
        helpline.id(),
        Addresses.section(context.code(), "helplines").path() + "#" + helpline.id(),
        helpline.number(),
        helpline.number().map(number -> qr(helpline, number, call(number))),
        helpline.urgent(),
        context.text(helpline.name()),
        details(helpline),
        helpline.channels().stream().map(channel -> channel(helpline, channel)).toList());
  }

  private HelplineView.Details details(Helpline helpline) {
    return new HelplineView.Details(
        context.text(helpline.shortName().isEmpty() ? helpline.name() : helpline.shortName()),
        context.text(helpline.purpose()),
        context.optional(helpline.operator()),
        facts(helpline),
        source(helpline));
  }

  private List<String> facts(Helpline helpline) {
    var words = context.words();
    var facts = new ArrayList<String>();
    if (helpline.deaf()) {
      facts.add(words.get("help.deaf"));
    }
    if (!helpline.channels().isEmpty()) {
      facts.add(words.get("help.write"));
    }
    facts.addAll(hours.of(helpline.hours()));
    if (helpline.cost() != Helpline.Cost.UNKNOWN) {
      facts.add(words.get("help." + written(helpline.cost())));
    }
    if (helpline.anonymity() != Helpline.Anonymity.UNKNOWN) {
      facts.add(words.get("help." + written(helpline.anonymity())));
    }
    if (!helpline.languages().isEmpty()) {
      facts.add(SpokenText.of(helpline.languages(), context));
    }
    if (!helpline.regions().isEmpty()) {
      facts.add(words.get("help.region", "regions", regions(helpline)));
    }
    return List.copyOf(facts);
  }

  private String regions(Helpline helpline) {
    return context
        .format()
        .list(
            helpline.regions().stream()
                .flatMap(id -> context.site().region(id).stream())
                .map(region -> context.text(region.name()))
                .toList());
  }

  private HelplineView.ChannelView channel(Helpline helpline, Helpline.Channel channel) {
    Optional<URI> address = channel.opens();
    return new HelplineView.ChannelView(
        written(channel.kind()),
        context.words().get("channel." + written(channel.kind())),
        channel.name(),
        address.map(URI::toString),
        context.optional(channel.note()),
        address.map(known -> qr(helpline, channel.name(), known)));
  }

  /** Content of a QR code: a call, a chat or an e-mail. */
  private QrView qr(Helpline helpline, String way, URI address) {
    return context.qr(address, context.format().list(way, context.text(helpline.name())));
  }

  /** A hash sign would begin a fragment. */
  private static URI call(String number) {
    return URI.create("tel:" + number.replace("#", "%23"));
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
