package kz.igilik.assets.picture;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.model.Campaign;
import kz.igilik.model.Localized;
import kz.igilik.model.Picture;
import kz.igilik.site.Addresses;

/**
 * What stands inside a published picture, so that its rights travel with it: as XMP, and for older
 * programs as IPTC IIM, which knows one language.
 *
 * @param page address of the page with all its terms
 */
record PictureNotes(Picture picture, List<String> languages, String page) {
  private static final String NAMESPACES =
      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\""
          + " xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""
          + " xmlns:plus=\"http://ns.useplus.org/ldf/xmp/1.0/\""
          + " xmlns:Iptc4xmpCore=\"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/\""
          + " xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\"";

  /** What the IPTC calls a drawing made by a person with a program. */
  private static final String DRAWN =
      "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation";

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  static PictureNotes of(Picture picture, Campaign campaign) {
    String main = campaign.languages().get(0);
    String page = campaign.url(Addresses.picture(main, picture.id()).path());
    return new PictureNotes(picture, campaign.languages(), page);
  }

  /** A whole packet of XMP (ISO 16684-1). */
  byte[] xmp() {
    String packet =
        "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            + rdf()
            + "</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  /** The same without its envelope, for drawings. */
  String rdf() {
    var text = new StringBuilder();
    text.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
    text.append("<rdf:Description rdf:about=\"\"").append(NAMESPACES).append('>');
    each("dc:description", picture.caption(), text);
    each("Iptc4xmpCore:AltTextAccessibility", picture.alt(), text);
    text.append("<dc:creator><rdf:Seq>");
    element("rdf:li", main(picture.rights().credit()), text);
    text.append("</rdf:Seq></dc:creator>");
    element("photoshop:Credit", main(picture.rights().credit()), text);
    each("dc:rights", picture.rights().credit(), text);
    element("xmpRights:Marked", "True", text);
    each("xmpRights:UsageTerms", licence(), text);
    picture
        .rights()
        .url()
        .map(URI::toString)
        .ifPresent(url -> element("xmpRights:WebStatement", url, text));
    text.append("<plus:Licensor><rdf:Seq><rdf:li rdf:parseType=\"Resource\">");
    element("plus:LicensorURL", page, text);
    text.append("</rdf:li></rdf:Seq></plus:Licensor>");
    element("photoshop:DateCreated", picture.taken().date().toString(), text);
    if (!picture.taken().place().isEmpty()) {
      element("Iptc4xmpCore:Location", main(picture.taken().place()), text);
    }
    if (picture.isDrawing()) {
      element("Iptc4xmpExt:DigitalSourceType", DRAWN, text);
    }
    return text.append("</rdf:Description></rdf:RDF>").toString();
  }

  private String main(Localized text) {
    return text.in(languages.get(0))
        .or(() -> text.texts().values().stream().findFirst())
        .orElse("");
  }

  /** The name of the licence in each language that has one. */
  private Localized licence() {
    Optional<Localized> own = picture.rights().terms().map(Picture.Terms::name);
    return own.orElseGet(() -> new Localized(Map.of(languages.get(0), picture.rights().name())));
  }

  /** A text in every language; programs that ask for none get the main one. */
  private void each(String name, Localized texts, StringBuilder text) {
    text.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    text.append(escaped(main(texts))).append("</rdf:li>");
    for (String language : languages) {
      texts
          .in(language)
          .ifPresent(
              one ->
                  text.append("<rdf:li xml:lang=\"")
                      .append(language)
                      .append("\">")
                      .append(escaped(one))
                      .append("</rdf:li>"));
    }
    text.append("</rdf:Alt></").append(name).append('>');
  }

  private static void element(String name, String value, StringBuilder text) {
    text.append('<').append(name).append('>').append(escaped(value));
    text.append("</").append(name).append('>');
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** IPTC IIM 4.2 within the resource in which Photoshop keeps it. */
  byte[] iim() {
    var sets = new ByteArrayOutputStream();
    set(1, 90, "\u001b%G", sets); // UTF-8 follows
    set(2, 55, DAY.format(picture.taken().date()), sets);
    set(2, 80, shortened(main(picture.rights().credit()), 256), sets);
    set(2, 92, shortened(main(picture.taken().place()), 256), sets);
    set(2, 110, shortened(main(picture.rights().credit()), 256), sets);
    set(2, 116, shortened(main(picture.rights().credit()) + ", " + main(licence()), 256), sets);
    set(2, 120, shortened(main(picture.caption()), 2000), sets);
    byte[] data = sets.toByteArray();
    var resource = new ByteArrayOutputStream();
    resource.writeBytes("8BIM".getBytes(StandardCharsets.ISO_8859_1));
    resource.writeBytes(new byte[] {4, 4, 0, 0}); // its number, and no name
    for (int shift = 24; shift >= 0; shift -= 8) {
      resource.write(data.length >> shift & 0xFF);
    }
    resource.writeBytes(data);
    if (data.length % 2 == 1) {
      resource.write(0);
    }
    return resource.toByteArray();
  }

  private static void set(int record, int number, String value, ByteArrayOutputStream out) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      out.write(0x1C);
      out.write(record);
      out.write(number);
      out.write(bytes.length >> 8);
      out.write(bytes.length & 0xFF);
      out.writeBytes(bytes);
    }
  }

  /** As much of a text as fits into so many bytes, cut between letters. */
  private static String shortened(String text, int most) {
    int end = text.length();
    while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }
}
