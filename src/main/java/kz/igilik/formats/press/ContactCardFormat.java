package kz.igilik.formats.press;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.formats.calendar.ContentLines;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Press;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import kz.igilik.view.page.Pages;

/**
 * The contacts for the press of one language as files for address books: vCard 3.0 (RFC 2426),
 * which telephones and mail programs read; many of them do not read 4.0 (RFC 6350).
 */
public final class ContactCardFormat implements Format {
  private final Site site;
  private final String language;

  public ContactCardFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.ADDRESS_CARD;
  }

  @Override
  public Stream<String> paths() {
    return site.press().contacts().stream()
        .filter(Press.Contact::isPublished)
        .map(contact -> Addresses.contactCard(language, contact.id()));
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    String page = site.campaign().url(Addresses.section(language, "press").path()).toString();
    String sample = supplies.wordings().in(language).words().get("sample.tag");
    supplies.views().contacts(language).stream()
        .map(contact -> new OutputFile(contact.more().card(), card(contact, page, sample)))
        .forEach(files);
  }

  private static byte[] card(Pages.ContactView contact, String page, String sample) {
    String mark = contact.sample() ? " [" + sample + "]" : "";
    String name = contact.person().orElse(contact.name()) + mark;
    var lines =
        new ContentLines()
            .line("BEGIN:VCARD")
            .line("VERSION:3.0")
            .text("FN", name)
            .text("N", "")
            .text("ORG", contact.name() + mark);
    contact.role().ifPresent(role -> lines.text("ROLE", role));
    contact.phone().ifPresent(phone -> lines.line("TEL;TYPE=WORK,VOICE:" + phone.dialled()));
    contact.email().ifPresent(email -> lines.line("EMAIL;TYPE=INTERNET:" + email));
    contact.more().channels().stream()
        .map(Pages.ContactChannel::address)
        .flatMap(Optional::stream)
        .forEach(address -> lines.line("URL:" + address));
    String note =
        Stream.concat(
                contact.more().facts().stream(),
                contact.more().channels().stream()
                    .filter(channel -> channel.address().isEmpty())
                    .map(channel -> channel.kind() + ": " + channel.name()))
            .collect(Collectors.joining("\n"));
    if (!note.isEmpty()) {
      lines.text("NOTE", note);
    }
    return lines.line("SOURCE:" + page).line("END:VCARD").bytes();
  }
}
