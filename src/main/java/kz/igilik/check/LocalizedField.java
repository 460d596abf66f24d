package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Activity;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.CitedFigure;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Localized;
import kz.igilik.model.Picture;
import kz.igilik.model.Press;
import kz.igilik.model.Region;
import kz.igilik.model.Release;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Statement;
import kz.igilik.model.Video;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.schema.BlockFields;
import kz.igilik.schema.CampaignFields;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;
import kz.igilik.schema.FigureFields;
import kz.igilik.schema.HelplineFields;
import kz.igilik.schema.MapFields;
import kz.igilik.schema.PictureFields;
import kz.igilik.schema.PressFields;
import kz.igilik.schema.RegionFields;
import kz.igilik.schema.ReleaseFields;
import kz.igilik.schema.ReleaseFields.OfCorrection;
import kz.igilik.schema.ReleaseFields.OfQuote;
import kz.igilik.schema.StatementFields;
import kz.igilik.schema.Type.Translated;
import kz.igilik.schema.VideoFields;

/**
 * One text of the data that readers see, with its position. List every new localized field of a
 * record here.
 *
 * @param entry the name its author uses for the entry
 * @param path of the field in the entry
 * @param field its declaration, which says what the text may contain
 */
record LocalizedField(
    String entry, String path, Field<Localized> field, Localized text, Origin origin) {

  private static final String STATEMENT = "accessibility";

  private static LocalizedField of(
      String entry, Field<Localized> field, Localized text, Origin origin) {
    return new LocalizedField(entry, field.key(), field, text, origin);
  }

  /** A text inside a group of fields. */
  private static LocalizedField below(
      Field<?> group, String entry, Field<Localized> field, Localized text, Origin origin) {
    return new LocalizedField(entry, group.key() + "/" + field.key(), field, text, origin);
  }

  /** All texts of the site except those of events, in file order. */
  static Stream<LocalizedField> besideEvents(Site site) {
    return Stream.of(
            ofCampaign(site.campaign()),
            site.blocks().stream().flatMap(LocalizedField::ofBlock),
            site.regions().stream().flatMap(LocalizedField::ofRegion),
            site.map().stream()
                .map(map -> of("map", MapFields.ATTRIBUTION, map.attribution(), map.origin())),
            site.helplines().stream().flatMap(LocalizedField::ofHelpline),
            site.texts().press().stream().flatMap(LocalizedField::ofPress),
            site.releases().stream().flatMap(LocalizedField::ofRelease),
            site.figures().stream().flatMap(LocalizedField::ofFigure),
            site.pictures().stream().flatMap(LocalizedField::ofPicture),
            site.videos().stream().flatMap(LocalizedField::ofVideo),
            site.press().logo().stream()
                .map(logo -> of("logo", PressFields.OfLogo.LICENCE, logo.licence(), logo.origin())),
            site.statement().stream().flatMap(LocalizedField::ofStatement))
        .flatMap(fields -> fields)
        .filter(field -> !field.text().isEmpty());
  }

  private static Stream<LocalizedField> ofCampaign(Campaign campaign) {
    var fields = new ArrayList<LocalizedField>();
    fields.add(of(campaign.id(), CampaignFields.NAME, campaign.name(), campaign.origin()));
    fields.add(of(campaign.id(), CampaignFields.TAGLINE, campaign.tagline(), campaign.origin()));
    for (Campaign.MainDay day : campaign.mainDays()) {
      String date = day.date().toString();
      fields.add(of(date, CampaignFields.MainDay.NAME, day.name(), day.origin()));
      fields.add(of(date, CampaignFields.MainDay.GREETING, day.greeting(), day.origin()));
    }
    campaign
        .data()
        .ifPresent(
            terms ->
                fields.add(
                    below(
                        CampaignFields.DATA,
                        campaign.id(),
                        CampaignFields.Data.PUBLISHER,
                        terms.publisher(),
                        campaign.origin())));
    return fields.stream();
  }

  private static Stream<LocalizedField> ofBlock(Block block) {
    Stream<LocalizedField> own =
        Stream.of(
            of(block.id(), BlockFields.TITLE, block.title(), block.origin()),
            of(block.id(), BlockFields.GOAL, block.goal(), block.origin()),
            of(block.id(), BlockFields.LEAD, block.lead(), block.origin()));
    return Stream.concat(own, block.activities().stream().flatMap(LocalizedField::ofActivity));
  }

  private static Stream<LocalizedField> ofActivity(Activity activity) {
    return Stream.of(
        of(activity.id(), BlockFields.OfActivity.TITLE, activity.title(), activity.origin()),
        of(activity.id(), BlockFields.OfActivity.TEXT, activity.text(), activity.origin()));
  }

  private static Stream<LocalizedField> ofRegion(Region region) {
    return Stream.of(
        of(region.id(), RegionFields.NAME, region.name(), region.origin()),
        of(region.id(), RegionFields.SORT, region.sort(), region.origin()),
        of(region.id(), RegionFields.CENTRE, region.centre(), region.origin()));
  }

  private static Stream<LocalizedField> ofHelpline(Helpline helpline) {
    var fields = new ArrayList<LocalizedField>();
    fields.add(of(helpline.id(), HelplineFields.NAME, helpline.name(), helpline.origin()));
    fields.add(
        of(helpline.id(), HelplineFields.SHORT_NAME, helpline.shortName(), helpline.origin()));
    fields.add(of(helpline.id(), HelplineFields.PURPOSE, helpline.purpose(), helpline.origin()));
    fields.add(of(helpline.id(), HelplineFields.OPERATOR, helpline.operator(), helpline.origin()));
    for (int i = 0; i < helpline.channels().size(); i++) {
      Localized note = helpline.channels().get(i).note();
      Field<Localized> field = HelplineFields.OfChannel.NOTE;
      String path = HelplineFields.CHANNELS.key() + "/" + i + "/" + field.key();
      fields.add(new LocalizedField(helpline.id(), path, field, note, helpline.origin()));
    }
    return fields.stream();
  }

  private static Stream<LocalizedField> ofPress(Press press) {
    return Stream.concat(
        Stream.of(of("press", PressFields.BOILERPLATE, press.boilerplate(), press.origin())),
        press.contacts().stream().flatMap(LocalizedField::ofContact));
  }

  private static Stream<LocalizedField> ofFigure(CitedFigure figure) {
    return Stream.of(
        of(figure.id(), FigureFields.LABEL, figure.label(), figure.origin()),
        of(figure.id(), FigureFields.VALUE, figure.value(), figure.origin()),
        of(figure.id(), FigureFields.SOURCE, figure.source(), figure.origin()));
  }

  private static Stream<LocalizedField> ofRelease(Release release) {
    var fields = new ArrayList<LocalizedField>();
    Localized place = release.dateline().place();
    fields.add(of(release.id(), ReleaseFields.PLACE, place, release.origin()));
    for (Release.Quote quote : release.quotes()) {
      fields.add(of(quote.id(), OfQuote.SPEAKER, quote.speaker(), quote.origin()));
      fields.add(of(quote.id(), OfQuote.ROLE, quote.role(), quote.origin()));
      fields.add(of(quote.id(), OfQuote.TEXT, quote.text(), quote.origin()));
    }
    for (Release.Correction correction : release.corrections()) {
      fields.add(of(release.id(), OfCorrection.TEXT, correction.text(), correction.origin()));
    }
    return fields.stream();
  }

  private static Stream<LocalizedField> ofContact(Press.Contact contact) {
    return Stream.of(
        of(contact.id(), PressFields.OfContact.NAME, contact.office().name(), contact.origin()),
        of(contact.id(), PressFields.OfContact.PERSON, contact.person().name(), contact.origin()),
        of(contact.id(), PressFields.OfContact.ROLE, contact.office().role(), contact.origin()));
  }

  private static Stream<LocalizedField> ofPicture(Picture picture) {
    String id = picture.id();
    var fields = new ArrayList<LocalizedField>();
    fields.add(of(id, PictureFields.CAPTION, picture.caption(), picture.origin()));
    fields.add(of(id, PictureFields.ALT, picture.alt(), picture.origin()));
    addRights(id, picture.rights(), picture.taken(), picture.origin(), fields);
    return fields.stream();
  }

  /** The texts of a video. */
  static Stream<LocalizedField> ofVideo(Video video) {
    String id = video.id();
    var fields = new ArrayList<LocalizedField>();
    fields.add(of(id, VideoFields.TITLE, video.title(), video.origin()));
    fields.add(of(id, VideoFields.DESCRIPTION, video.words().description(), video.origin()));
    fields.add(of(id, VideoFields.TRANSCRIPT, video.words().transcript(), video.origin()));
    addRights(id, video.rights(), video.taken(), video.origin(), fields);
    return fields.stream();
  }

  private static void addRights(
      String id,
      Picture.Rights rights,
      Picture.Taken taken,
      Origin origin,
      List<LocalizedField> fields) {
    fields.add(of(id, PictureFields.CREDIT, rights.credit(), origin));
    fields.add(of(id, PictureFields.PLACE, taken.place(), origin));
    rights
        .terms()
        .map(Picture.Terms::name)
        .ifPresent(
            name ->
                fields.add(
                    below(PictureFields.TERMS, id, PictureFields.OfTerms.NAME, name, origin)));
  }

  /** A text that is the same in every language, such as a proper name. */
  record OneName(String path, String text, Origin origin) {
    Position at() {
      return origin.at(path);
    }

    String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** All such names that readers see. Addresses and numbers are not names. */
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
        .forEach(
            one ->
                fields.add(
                    of(STATEMENT, StatementFields.OfSentence.TEXT, one.text(), one.origin())));
    for (Statement.Issue issue : statement.issues()) {
      fields.add(of(STATEMENT, StatementFields.OfIssue.TEXT, issue.text(), issue.origin()));
      fields.add(of(STATEMENT, StatementFields.OfIssue.CAUSE, issue.cause(), issue.origin()));
      fields.add(
          of(STATEMENT, StatementFields.OfIssue.MEANWHILE, issue.meanwhile(), issue.origin()));
    }
    statement
        .complaints()
        .ifPresent(
            found ->
                fields.add(
                    of(
                        STATEMENT,
                        StatementFields.OfComplaints.TEXT,
                        found.text(),
                        found.origin())));
    return fields.stream();
  }

  /** The texts of one event. */
  static List<LocalizedField> ofEvent(Event event) {
    var fields = new ArrayList<LocalizedField>();
    fields.add(of(event.id(), EventFields.TITLE, event.title(), event.origin()));
    fields.add(of(event.id(), EventFields.SUMMARY, event.summary(), event.origin()));
    event.venue().ifPresent(venue -> addVenue(event.id(), venue, event.origin(), fields));
    event
        .organiser()
        .ifPresent(
            organiser ->
                fields.add(
                    below(
                        EventFields.ORGANISER,
                        event.id(),
                        EventFields.OfOrganiser.NAME,
                        organiser.name(),
                        event.origin())));
    for (Session session : event.sessions()) {
      session.venue().ifPresent(venue -> addVenue(event.id(), venue, session.origin(), fields));
      fields.add(of(event.id(), note(session), session.note(), session.origin()));
    }
    fields.removeIf(field -> field.text().isEmpty());
    return fields;
  }

  /** A change of a series has a day by the rule; other dates have none. */
  private static Field<Localized> note(Session session) {
    return session.origin().fields().containsKey(EventFields.OfChange.DATE.key())
        ? EventFields.OfChange.NOTE
        : EventFields.OfDate.NOTE;
  }

  private static void addVenue(
      String entry, Event.Venue venue, Origin origin, List<LocalizedField> fields) {
    Field<?> group = EventFields.VENUE;
    fields.add(below(group, entry, EventFields.OfVenue.NAME, venue.name(), origin));
    fields.add(below(group, entry, EventFields.OfVenue.ADDRESS, venue.address(), origin));
  }

  private Translated type() {
    return (Translated) field.type();
  }

  /** Whether another language is shown where this one is missing. */
  boolean mayFallBack() {
    return type().fallsBack();
  }

  /** Whether it may hold links, lists and emphasis. */
  boolean isMarkdown() {
    return type().markdown();
  }

  /** Whether the text may be the same in two languages: true for names, not for sentences. */
  boolean mayBeAlike() {
    return type().mayBeAlike();
  }

  /** The field name as an editor writes it, without its path. */
  String name() {
    return field.key();
  }

  Position at() {
    return origin.at(path);
  }

  Position in(String language) {
    return origin.at(path + "/" + language);
  }
}
