package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.model.Activity;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Localized;
import kz.igilik.model.Press;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Statement;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;

/**
 * One text of the data that readers see, with its place. A new localized field of a record is
 * listed here.
 *
 * @param entry what its author calls the entry
 * @param path of the field within the entry
 * @param mayFallBack another language stands in where it is missing
 * @param markdown it may hold links, lists and emphasis
 */
record LocalizedField(
    String entry,
    String path,
    Localized text,
    Origin origin,
    boolean mayFallBack,
    boolean markdown) {

  private static final Set<String> NAMES =
      Set.of("name", "address", "sort", "centre", "role", "operator", "attribution");

  private static final String STATEMENT = "accessibility";

  private static LocalizedField of(String entry, String path, Localized text, Origin origin) {
    return new LocalizedField(entry, path, text, origin, false, false);
  }

  /** All texts of the site but those of events, in the order of the files. */
  static Stream<LocalizedField> besideEvents(Site site) {
    return Stream.of(
            ofCampaign(site.campaign()),
            site.blocks().stream().flatMap(LocalizedField::ofBlock),
            site.regions().stream().flatMap(LocalizedField::ofRegion),
            site.map().stream()
                .map(map -> of("map", "attribution", map.attribution(), map.origin())),
            site.helplines().stream().flatMap(LocalizedField::ofHelpline),
            site.press().contacts().stream().flatMap(LocalizedField::ofContact),
            site.statement().stream().flatMap(LocalizedField::ofStatement))
        .flatMap(fields -> fields)
        .filter(field -> !field.text().isEmpty());
  }

  private static Stream<LocalizedField> ofCampaign(Campaign campaign) {
    var fields = new ArrayList<LocalizedField>();
    fields.add(of(campaign.id(), "name", campaign.name(), campaign.origin()));
    fields.add(of(campaign.id(), "tagline", campaign.tagline(), campaign.origin()));
    campaign
        .highlight()
        .ifPresent(
            day -> fields.add(of(campaign.id(), "highlight/name", day.name(), campaign.origin())));
    return fields.stream();
  }

  private static Stream<LocalizedField> ofBlock(Block block) {
    Stream<LocalizedField> own =
        Stream.of(
            of(block.id(), "title", block.title(), block.origin()),
            of(block.id(), "goal", block.goal(), block.origin()),
            of(block.id(), "lead", block.lead(), block.origin()));
    return Stream.concat(own, block.activities().stream().flatMap(LocalizedField::ofActivity));
  }

  private static Stream<LocalizedField> ofActivity(Activity activity) {
    return Stream.of(
        of(activity.id(), "title", activity.title(), activity.origin()),
        of(activity.id(), "text", activity.text(), activity.origin()));
  }

  private static Stream<LocalizedField> ofRegion(Region region) {
    return Stream.of(
        of(region.id(), "name", region.name(), region.origin()),
        of(region.id(), "sort", region.sort(), region.origin()),
        of(region.id(), "centre", region.centre(), region.origin()));
  }

  private static Stream<LocalizedField> ofHelpline(Helpline helpline) {
    var fields = new ArrayList<LocalizedField>();
    fields.add(of(helpline.id(), "name", helpline.name(), helpline.origin()));
    fields.add(of(helpline.id(), "short-name", helpline.shortName(), helpline.origin()));
    fields.add(of(helpline.id(), "purpose", helpline.purpose(), helpline.origin()));
    fields.add(of(helpline.id(), "operator", helpline.operator(), helpline.origin()));
    for (int i = 0; i < helpline.channels().size(); i++) {
      String path = "channels/" + i + "/note";
      fields.add(of(helpline.id(), path, helpline.channels().get(i).note(), helpline.origin()));
    }
    return fields.stream();
  }

  private static Stream<LocalizedField> ofContact(Press.Contact contact) {
    return Stream.of(
        of("press", "name", contact.name(), contact.origin()),
        of("press", "role", contact.role(), contact.origin()));
  }

  /** A text that is the same in every language: a name of its own. */
  record OneName(String path, String text, Origin origin) {
    Position at() {
      return origin.at(path);
    }

    String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** All such names that readers see; the address of a mailbox or a number is none. */
  static Stream<OneName> names(Site site) {
    var names = new ArrayList<OneName>();
    for (Helpline helpline : site.helplines()) {
      for (int i = 0; i < helpline.channels().size(); i++) {
        Helpline.Channel channel = helpline.channels().get(i);
        names.add(new OneName("channels/" + i + "/name", channel.name(), helpline.origin()));
      }
    }
    for (int i = 0; i < site.campaign().maps().size(); i++) {
      String name = site.campaign().maps().get(i).name();
      names.add(new OneName("maps/" + i + "/name", name, site.campaign().origin()));
    }
    return names.stream().filter(name -> !name.text().isEmpty());
  }

  private static Stream<LocalizedField> ofStatement(Statement statement) {
    var fields = new ArrayList<LocalizedField>();
    Stream.concat(statement.checkedAlso().stream(), statement.notChecked().stream())
        .forEach(one -> fields.add(of(STATEMENT, "text", one.text(), one.origin())));
    for (Statement.Issue issue : statement.issues()) {
      fields.add(of(STATEMENT, "text", issue.text(), issue.origin()));
      fields.add(of(STATEMENT, "cause", issue.cause(), issue.origin()));
      fields.add(of(STATEMENT, "meanwhile", issue.meanwhile(), issue.origin()));
    }
    statement
        .complaints()
        .ifPresent(found -> fields.add(of(STATEMENT, "text", found.text(), found.origin())));
    return fields.stream();
  }

  /** The texts of one event. */
  static List<LocalizedField> ofEvent(Event event) {
    var fields = new ArrayList<LocalizedField>();
    fields.add(of(event.id(), "title", event.title(), event.origin()));
    fields.add(
        new LocalizedField(event.id(), "summary", event.summary(), event.origin(), true, true));
    event.venue().ifPresent(venue -> addVenue(event.id(), venue, event.origin(), fields));
    event
        .organiser()
        .ifPresent(
            organiser ->
                fields.add(of(event.id(), "organiser/name", organiser.name(), event.origin())));
    for (Session session : event.sessions()) {
      session.venue().ifPresent(venue -> addVenue(event.id(), venue, session.origin(), fields));
      fields.add(
          new LocalizedField(event.id(), "note", session.note(), session.origin(), false, true));
    }
    fields.removeIf(field -> field.text().isEmpty());
    return fields;
  }

  private static void addVenue(
      String entry, Event.Venue venue, Origin origin, List<LocalizedField> fields) {
    fields.add(of(entry, "venue/name", venue.name(), origin));
    fields.add(of(entry, "venue/address", venue.address(), origin));
  }

  /** Names, places and addresses may be written alike in two languages; sentences are not. */
  boolean isProse() {
    return !NAMES.contains(name());
  }

  /** The field as an editor writes it, without the path to it. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Position at() {
    return origin.at(path);
  }

  Position in(String language) {
    return origin.at(path + "/" + language);
  }
}
