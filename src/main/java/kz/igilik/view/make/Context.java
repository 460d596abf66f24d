package kz.igilik.view.make;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.language.Alphabet;
import kz.igilik.language.LocalFormat;
import kz.igilik.language.Times;
import kz.igilik.language.Wording;
import kz.igilik.language.Words;
import kz.igilik.markdown.Html;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Document;
import kz.igilik.model.Event;
import kz.igilik.model.Language;
import kz.igilik.model.Localized;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.qr.QrCode;
import kz.igilik.site.Page;
import kz.igilik.site.Programme;
import kz.igilik.site.SitePlan;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.QrView;
import kz.igilik.view.page.TextView;

/**
 * Everything that the views of one language share.
 *
 * @param offers the files that pages offer
 * @param today day of the bake in the campaign's zone, for the order of what comes next
 */
record Context(
    Site site, SitePlan plan, Wording wording, AssetPaths assets, Offers offers, LocalDate today) {

  Language language() {
    return wording.language();
  }

  Words words() {
    return wording.words();
  }

  LocalFormat format() {
    return wording.format();
  }

  Alphabet alphabet() {
    return wording.alphabet();
  }

  String code() {
    return wording.code();
  }

  Programme programme() {
    return plan.programme();
  }

  boolean has(Part part) {
    return site.campaign().publish().has(part);
  }

  /** The path of a calendar, or of a page about calendars, if the campaign publishes them. */
  Optional<String> calendar(String path) {
    return has(Part.CALENDARS) ? Optional.of(path) : Optional.empty();
  }

  /** The markup with which other sites show a page, if they may. */
  Optional<String> embed(Page page, String title) {
    return has(Part.EMBEDS)
        ? Optional.of(EmbedCode.of(site.campaign(), page, title))
        : Optional.empty();
  }

  Markdown markdown() {
    return wording.markdown();
  }

  Times times() {
    return wording.times();
  }

  /** A text that exists in every language, as the checks guarantee. */
  String text(Localized text) {
    return wording.text(text);
  }

  /** A text on its own, such as the name of a region. */
  String alone(Localized text) {
    return wording.alone(text);
  }

  /** The title of a block. */
  String title(Block block) {
    return wording.title(block);
  }

  Optional<String> optional(Localized text) {
    return wording.optional(text);
  }

  /** A part of the campaign with the campaign's name: {@code Алматы – Во благо детей}. */
  String named(String part) {
    return part + " – " + text(site.campaign().name());
  }

  /** The address of a page or file. */
  String absolute(String path) {
    return site.campaign().url(path);
  }

  /** The place of a date: the venue, or the address of the broadcast. */
  Optional<String> location(Event event, Session session) {
    Optional<String> online = event.online().map(Object::toString);
    return session.status() == Status.ONLINE_ONLY
        ? online
        : event.venue(session).map(venue -> place(event, venue)).or(() -> online);
  }

  /** An address, if it says more than the name of the region next to it. */
  Optional<String> address(Event event, Event.Venue venue) {
    Optional<String> region =
        event.region().flatMap(site::region).map(Region::name).map(this::text);
    return optional(venue.address())
        .filter(address -> region.filter(address::equalsIgnoreCase).isEmpty());
  }

  /** A venue with its address, or with the name of its region. */
  private String place(Event event, Event.Venue venue) {
    String name = text(venue.name());
    return optional(venue.address())
        .or(() -> event.region().flatMap(site::region).map(Region::name).map(this::text))
        .map(address -> format().list(name, address))
        .orElse(name);
  }

  /**
   * Prose for a page, in its language, or else in the first language that has it, marked as such.
   */
  Optional<TextView> prose(Localized text, Page page) {
    for (Language candidate : candidates()) {
      Optional<String> found = text.in(candidate.code());
      if (found.isPresent()) {
        return Optional.of(prose(found.get(), candidate, page));
      }
    }
    return Optional.empty();
  }

  /** With kind and size behind each link to a document. */
  Html told(Html html) {
    return wording.told(html, site.documents());
  }

  /** A document by its path below the folder of documents. */
  Optional<Document> document(String name) {
    return site.documents().stream()
        .filter(one -> one.path().equals(Document.FOLDER + name))
        .findFirst();
  }

  /** Name, kind and size of a document: {@code rules.pdf, PDF, 46 КБ}. */
  String file(Document document) {
    String name = document.path().substring(document.path().lastIndexOf('/') + 1);
    return format().list(name, wording.file(document.ending(), document.size()));
  }

  /** Kind and size of a file: {@code WEBM, 2 МБ}. */
  String file(String ending, long bytes) {
    return wording.file(ending, bytes);
  }

  TextView prose(String text, Language written, Page page) {
    String root = page.address().root();
    var html =
        told(PictureViews.within(markdown().read(text).html(), root, this)).placedAt(root, code());
    return new TextView(html, written.code(), direction(written), !written.code().equals(code()));
  }

  /** A QR code for an address; {@code what} describes the target in words. */
  QrView qr(URI address, String what) {
    return new QrView(words().get("qr.label", "what", what), QrCode.of(address));
  }

  /** An address without its scheme, for reading. */
  static String spelt(URI address) {
    return address.toString().substring(address.getScheme().length() + "://".length());
  }

  Frame.LanguageView languageView() {
    return new Frame.LanguageView(code(), direction(language()), language().name());
  }

  /** The campaign in this language. */
  Frame.CampaignView campaignView() {
    Campaign campaign = site.campaign();
    return new Frame.CampaignView(
        text(campaign.name()),
        text(campaign.tagline()),
        format().fullRange(campaign.first(), campaign.last()));
  }

  Language language(String other) {
    return site.languages().stream()
        .filter(one -> one.code().equals(other))
        .findFirst()
        .orElse(language());
  }

  static String direction(Language language) {
    return language.rightToLeft() ? "rtl" : "ltr";
  }

  private List<Language> candidates() {
    var order = new ArrayList<Language>();
    order.add(language());
    order.addAll(site.languages());
    return order;
  }
}
