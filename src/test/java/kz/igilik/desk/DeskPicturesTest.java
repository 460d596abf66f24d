package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import kz.igilik.CopiedCampaign;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture becomes a file and a record, both or neither, and only if it can be shown. */
class DeskPicturesTest {
  private static final String HOST = "localhost:8080";
  private static final String BOUNDARY = "----WebKitFormBoundaryhTLC9I4nyCfC6Bxu";
  private static final String EVENT = "event/wadi-zaytoun/olive-rain";

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private Desk desk;

  @BeforeEach
  void open() {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    desk =
        new Desk(
            campaign.folder(),
            URI.create("http://" + HOST + "/"),
            () -> Instant.parse("2026-10-01T08:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void aPhotographBecomesAFileAndARecordTogetherAndAnEventTakesIt(String kind) throws IOException {
    byte[] photograph = image(kind, 800, 600);
    DeskAnswer begun = upload(photograph, Map.of("for", EVENT));
    assertThat(begun.location())
        .contains("/_desk/en/edit/picture/les-citernes?told=new-picture&for=" + EVENT);
    assertThat(original(kind)).doesNotExist();
    assertThat(record()).doesNotExist();

    Document form = get(begun.location().get());
    assertThat(form.select(".trouble.error").text())
        .contains("\"Who made it\"", "\"Whom it shows\"");
    assertThat(form.select("[name='0:licence'] [value='CC-BY-4.0']").text())
        .isEqualTo("CC BY 4.0 – may be used if the author is named");
    Document draft = send(form, Map.of("0:people", "children", "0:date", "2026-09-30"));
    assertThat(draft.select(".told").text()).startsWith("This is a draft");
    assertThat(original(kind)).doesNotExist();

    Map<String, String> typed = new LinkedHashMap<>();
    for (String language : new String[] {"ar", "fr", "en"}) {
      typed.put("0:credit/" + language, "Amina");
    }
    typed.put("0:licence", "CC-BY-4.0");
    draft = send(draft, typed);
    assertThat(draft.select(".trouble.error").text()).contains("consent");
    typed.put("0:consent/reference", "2026-17");
    typed.put("0:consent/identity", "unnamed");
    typed.put("0:consent/expires", "2027-10-01");
    Document event = send(draft, typed);

    assertThat(original(kind)).hasBinaryContent(photograph);
    assertThat(record())
        .content()
        .contains("  fr: Les citernes\n", "people: children\n", "  reference: 2026-17\n");
    assertThat(event.select(".told").text()).contains("Save the event, too");
    assertThat(event.select("[name='0:picture'] [selected]").val()).isEqualTo("les-citernes");
    assertThat(event.select("[name='0:picture'] [selected]").text()).isEqualTo("The tanks");
    String before = Files.readString(campaign.event());
    send(event, Map.of());
    assertThat(Files.readString(campaign.event()))
        .contains("picture: les-citernes\n")
        .isEqualTo(
            before
                .replace("starts: 2026-10-07", "picture: les-citernes\nstarts: 2026-10-07")
                .replace("updated: 2026-09-25", "updated: 2026-10-01"));
  }

  @Test
  void anotherFileTakesThePlaceOfTheOldOneTogetherWithTheRecord() throws IOException {
    byte[] old = image("png", 800, 600);
    byte[] fresh = image("jpg", 640, 480);
    saved(old);
    String said = Files.readString(record());
    String address = "/_desk/en/edit/picture/les-citernes";
    Document form = get(address);
    assertThat(form.select(".drop img").attr("src")).endsWith("original/les-citernes.png");
    assertThat(answer("/_desk/original/les-citernes.png").body()).isEqualTo(old);
    assertThat(answer("/_desk/original/..%2Fevil.png").status()).isEqualTo(404);

    Map<String, String> typed = Map.of("0:credit/en", "Amina and Idris");
    byte[] cut = Arrays.copyOf(fresh, fresh.length / 2);
    DeskAnswer refused = post(address, body(form, cut, typed));
    assertThat(document(refused).select(".told.bad").text()).contains("was not replaced");
    assertThat(document(refused).select("[name='0:credit/en']").val()).isEqualTo("Amina and Idris");
    assertThat(document(post(address, body(form, utf8("MZ"), typed))).select(".told.bad").text())
        .contains("no picture that browsers");
    byte[] large = Arrays.copyOf(body(form, fresh, typed), DeskRequest.LARGEST + 1);
    assertThat(post(address, large).status()).isEqualTo(413);
    assertThat(document(post(address, large)).text()).contains("larger than 32 MB");
    assertThat(original("png")).hasBinaryContent(old);

    DeskAnswer saved = post(address, body(form, fresh, typed));
    assertThat(saved.location()).as(document(saved).text()).isPresent();
    assertThat(original("jpg")).hasBinaryContent(fresh);
    assertThat(original("png")).doesNotExist();
    assertThat(record()).content().isEqualTo(said.replace("en: Amina", "en: Amina and Idris"));
    assertThat(get(address).select(".trouble.error").text()).isEmpty();

    undo(get(address));
    assertThat(original("png")).hasBinaryContent(old);
    assertThat(original("jpg")).doesNotExist();
    assertThat(record()).content().isEqualTo(said);
  }

  /** The file alone, too, and never over one that somebody else has changed. */
  @Test
  void aFileIsReplacedAloneUnlessItHasChangedMeanwhile() throws IOException {
    saved(image("png", 800, 600));
    String said = Files.readString(record());
    String address = "/_desk/en/edit/picture/les-citernes";
    byte[] fresh = image("png", 640, 480);
    assertThat(post(address, body(get(address), fresh, Map.of())).location()).isPresent();
    assertThat(original("png")).hasBinaryContent(fresh);
    assertThat(record()).content().isEqualTo(said);

    Document form = get(address);
    Map<String, String> wrong = Map.of("0:date", "");
    Document draft = document(post(address, body(form, image("png", 320, 240), wrong)));
    assertThat(draft.select(".told").text()).startsWith("This is a draft");
    byte[] theirs = image("png", 100, 100);
    Files.write(original("png"), theirs);
    desk.changed(Set.of("assets/pictures/les-citernes.png"));
    Document stale = send(draft, Map.of("0:date", "2026-09-30"));
    assertThat(stale.select(".told").text()).contains("somebody else");
    assertThat(original("png")).hasBinaryContent(theirs);
  }

  @Test
  void whatWasTypedInAnEventIsKeptWhileItsPictureIsAdded() throws IOException {
    String before = Files.readString(campaign.event());
    Document event = get("/_desk/en/edit/" + EVENT);
    assertThat(event.select(".field:has([name='0:picture']) button").text())
        .isEqualTo("Add a picture");
    Map<String, String> typed = Map.of("0:online", "https://live.example/rain", "do", Editor.WAIT);
    Document upload = send(event, typed);
    assertThat(upload.select("form#picture [name=for]").val()).isEqualTo(EVENT);
    assertThat(campaign.event()).hasContent(before);
    Document kept = get("/_desk/en/edit/" + EVENT);
    assertThat(kept.select("[name='0:online']").val()).isEqualTo("https://live.example/rain");
    assertThat(kept.select(".told").text()).startsWith("This is a draft without errors");
    assertThat(kept.select("form.undo")).isEmpty();

    Document chosen = saved(image("png", 800, 600));
    assertThat(chosen.select(".told").text()).contains("Save the event, too");
    send(chosen, Map.of());
    assertThat(campaign.event())
        .content()
        .contains("picture: les-citernes\n", "online: https://live.example/rain\n");
  }

  /** A picture with its record, begun from the event; answers with the form of the event. */
  private Document saved(byte[] file) throws IOException {
    Document form = get(upload(file, Map.of("for", EVENT)).location().orElseThrow());
    Map<String, String> typed = new LinkedHashMap<>();
    for (String language : new String[] {"ar", "fr", "en"}) {
      typed.put("0:credit/" + language, "Amina");
    }
    typed.put("0:licence", "CC-BY-4.0");
    typed.put("0:people", "none");
    typed.put("0:date", "2026-09-30");
    Document event = send(form, typed);
    assertThat(record()).exists();
    return event;
  }

  @Test
  void whatNoPageCouldShowIsRefused() throws IOException {
    byte[] whole = image("jpg", 800, 600);
    assertRefused(Arrays.copyOf(whole, whole.length / 2), "les-citernes.jpg");
    byte[] rubbish = whole.clone();
    Arrays.fill(rubbish, 20, 600, (byte) 0xFF);
    assertRefused(rubbish, "les-citernes.jpg");
    assertRefused(image("gif", 8, 8), "no picture that browsers show everywhere");
    assertRefused("MZ program".getBytes(StandardCharsets.UTF_8), "no picture that browsers");
    assertRefused(new byte[0], "Choose a file");
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>%s</svg>";
    assertRefused(
        drawing.formatted("<script>alert(1)</script>").getBytes(StandardCharsets.UTF_8), "<script");
    assertRefused(
        drawing.formatted("<path d='M0").getBytes(StandardCharsets.UTF_8), "les-citernes.svg");
    assertThat(upload(image("png", 9, 9), Map.of("alt.fr", " ")).body())
        .asString()
        .contains("in each language");
  }

  @Test
  void whatIsTooLargeIsRefusedWithAWordAndWhatIsCutOffIsNotTaken() throws IOException {
    assertRefused(image("png", 9000, 6000), "9000");

    byte[] body = body(image("png", 9, 9), Map.of());
    DeskAnswer large = post(Arrays.copyOf(body, DeskRequest.LARGEST + 1));
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.body()).asString().contains("larger than 32 MB");

    byte[] cut = Arrays.copyOf(body, body.length - 20);
    assertThat(post(cut).location()).isEmpty();
    assertThat(campaign.folder().resolve(".igilik/drafts/assets")).doesNotExist();
  }

  @Test
  void aNameIsTakenOnce() throws IOException {
    byte[] photograph = image("png", 9, 9);
    assertThat(upload(photograph, Map.of()).location()).isPresent();
    assertThat(upload(photograph, Map.of()).body()).asString().contains("such a picture already");
    assertThat(upload(photograph, Map.of("id", "../evil")).body())
        .asString()
        .contains("cannot be part of an address");
    assertThat(upload(photograph, Map.of("token", "guessed")).status()).isEqualTo(403);
  }

  private void assertRefused(byte[] file, String why) throws IOException {
    DeskAnswer answer = upload(file, Map.of());
    assertThat(answer.location()).isEmpty();
    assertThat(Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8)).text()).contains(why);
    assertThat(campaign.folder().resolve(".igilik/drafts/assets")).doesNotExist();
    assertThat(campaign.folder().resolve("assets/pictures")).doesNotExist();
  }

  private Path original(String kind) {
    return campaign.folder().resolve("assets/pictures/les-citernes." + kind);
  }

  private Path record() {
    return campaign.folder().resolve("data/pictures/les-citernes.yaml");
  }

  private static byte[] image(String kind, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < Math.min(width, 800); x++) {
      image.setRGB(x, x * 7 % height, 0xFFFFFF - x);
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, kind, bytes);
    return bytes.toByteArray();
  }

  // ---- a browser without scripts

  private DeskAnswer upload(byte[] file, Map<String, String> typed) throws IOException {
    return post(body(file, typed));
  }

  private byte[] body(byte[] file, Map<String, String> typed) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("token", get("/_desk/en/new-picture").select("[name=token]").val());
    for (String text : new String[] {"alt", "caption"}) {
      fields.put(text + ".ar", "خزانات الماء");
      fields.put(text + ".fr", "Les citernes");
      fields.put(text + ".en", "The tanks");
    }
    fields.putAll(typed);
    return body(file, fields, Map.of());
  }

  /** A form of the desk with a file. */
  private static byte[] body(Document page, byte[] file, Map<String, String> typed) {
    var fields = new LinkedHashMap<String, String>();
    ((FormElement) page.selectFirst("form#edit"))
        .formData()
        .forEach(field -> fields.put(field.key(), field.value()));
    fields.remove("file");
    fields.put("do", "save");
    return body(file, fields, typed);
  }

  private static byte[] body(byte[] file, Map<String, String> fields, Map<String, String> typed) {
    var all = new LinkedHashMap<>(fields);
    all.putAll(typed);
    var bytes = new ByteArrayOutputStream();
    all.forEach(
        (name, text) -> {
          bytes.writeBytes(utf8(head(name)));
          bytes.writeBytes(utf8(text));
        });
    bytes.writeBytes(utf8(head("file\"; filename=\"IMG_1.JPG")));
    bytes.writeBytes(file);
    bytes.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
    return Arrays.copyOfRange(bytes.toByteArray(), 2, bytes.size()); // no line end before the first
  }

  private static String head(String name) {
    return "\r\n--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private DeskAnswer post(byte[] body) {
    return post("/_desk/en/new-picture", body);
  }

  private DeskAnswer post(String address, byte[] body) {
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return desk.answer(new DeskRequest("POST", address, "", sender(type), "en", body));
  }

  private DeskAnswer answer(String address) {
    return desk.answer(new DeskRequest("GET", address, "", sender(""), "en", new byte[0]));
  }

  private void undo(Document page) {
    var form = (FormElement) page.selectFirst("form.undo");
    var values = form.formData().stream().map(one -> pair(one.key(), one.value())).toList();
    sendTo(form.attr("action"), values);
  }

  private Document get(String address) {
    String[] parts = address.split("\\?");
    String query = parts.length > 1 ? parts[1] : "";
    var request = new DeskRequest("GET", parts[0], query, sender(""), "en", new byte[0]);
    return document(desk.answer(request));
  }

  private static Document document(DeskAnswer answer) {
    return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
  }

  private Document send(Document page, Map<String, String> typed) {
    var form = (FormElement) page.selectFirst("form#edit");
    var values = new ArrayList<String>();
    form.formData().stream()
        .filter(field -> !typed.containsKey(field.key()))
        .forEach(field -> values.add(pair(field.key(), field.value())));
    typed.forEach((name, text) -> values.add(pair(name, text)));
    if (!typed.containsKey("do")) {
      values.add(pair("do", "save"));
    }
    DeskAnswer answer = sendTo(form.attr("action"), values);
    return answer.location().map(this::get).orElseGet(() -> document(answer));
  }

  private DeskAnswer sendTo(String address, List<String> values) {
    String type = "application/x-www-form-urlencoded";
    byte[] body = utf8(String.join("&", values));
    return desk.answer(new DeskRequest("POST", address, "", sender(type), "en", body));
  }

  private static String pair(String name, String text) {
    return name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static DeskRequest.Sender sender(String type) {
    return new DeskRequest.Sender(
        HOST, Optional.of("http://" + HOST), Optional.empty(), Optional.of(type));
  }
}
