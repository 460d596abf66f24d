package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.igilik.language.Sentences;
import kz.igilik.language.Wording;
import kz.igilik.language.Wordings;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Programme;
import kz.igilik.view.make.ToolkitSheet;
import kz.igilik.view.make.ToolkitSheet.Topic;

/**
 * Pictures and texts for the posts of partners: about the campaign, each block and each region, in
 * each language. All of it is taken from what the data say for certain, so nothing here is a
 * sample. Like cards, a picture that the previous site has is not drawn again. Thread-safe.
 */
public final class Sheets {
  private final Site site;
  private final Campaign campaign;
  private final Programme programme;
  private final Wordings wordings;
  private final CardLook look;
  private final Map<String, List<Drawn>> drawn = new ConcurrentHashMap<>();

  /** A topic with what its pictures are drawn from. */
  private record Drawn(Topic topic, Sheet square, Sheet story) {}

  /** What differs between topics. */
  private record Subject(
      String kind, String id, String page, Sheet.Words words, Sheet.Motif motif, String message) {}

  public Sheets(Site site, Programme programme, Wordings wordings, CardLook look) {
    this.site = site;
    this.campaign = site.campaign();
    this.programme = programme;
    this.wordings = wordings;
    this.look = look;
  }

  /** Whether a campaign offers them; they are drawn with what draws social cards. */
  public static boolean wantedBy(Site site) {
    return site.hasPress()
        && site.campaign().publish().has(Part.TOOLKIT)
        && site.campaign().publish().has(Part.CARDS);
  }

  /** What there is in a language; nothing is drawn for it. */
  public ToolkitSheet in(String language) {
    return new ToolkitSheet(drawn(language).stream().map(Drawn::topic).toList());
  }

  /** All pictures, drawn when their bytes are asked for. */
  public List<OutputFile> files() {
    return campaign.languages().stream()
        .flatMap(language -> drawn(language).stream())
        .flatMap(
            one ->
                Stream.of(
                    file(one.topic().square(), one.square()),
                    file(one.topic().story(), one.story())))
        .toList();
  }

  private OutputFile file(ToolkitSheet.Picture picture, Sheet sheet) {
    return OutputFile.lasting(picture.path(), () -> look.png(sheet));
  }

  private List<Drawn> drawn(String language) {
    return drawn.computeIfAbsent(
        language,
        any -> {
          Wording wording = wordings.in(language);
          var subjects = new ArrayList<Subject>();
          subjects.add(campaign(wording));
          site.blocks().forEach(block -> subjects.add(block(block, wording)));
          site.regions().forEach(region -> subjects.add(region(region, wording)));
          return subjects.stream().map(subject -> drawn(subject, wording)).toList();
        });
  }

  private Drawn drawn(Subject subject, Wording wording) {
    var script = new Card.Script(wording.code(), wording.language().rightToLeft());
    var square = new Sheet(script, Sheet.Shape.SQUARE, subject.words(), subject.motif());
    var story = new Sheet(script, Sheet.Shape.STORY, subject.words(), subject.motif());
    String url = campaign.url(subject.page());
    var texts =
        new ToolkitSheet.Texts(
            subject.message(),
            Sentences.closed(Sentences.join(List.of(subject.message(), dates(wording))))
                + "\n"
                + url,
            square.inWords());
    return new Drawn(
        new Topic(
            subject.kind(),
            subject.id(),
            subject.words().title(),
            subject.page(),
            texts,
            picture(subject, square, "square", wording),
            picture(subject, story, "story", wording),
            poster(subject, wording)),
        square,
        story);
  }

  private ToolkitSheet.Picture picture(
      Subject subject, Sheet sheet, String shape, Wording wording) {
    String topic =
        Stream.of(subject.kind(), subject.id()).distinct().reduce((a, b) -> a + "-" + b).orElse("");
    String name = topic + "-" + shape;
    return new ToolkitSheet.Picture(
        Addresses.toolkitPicture(wording.code(), name, look.digest(sheet)),
        campaign.about().id() + "-" + wording.code() + "-" + name + ".png",
        Sheet.Shape.WIDTH,
        sheet.shape().height);
  }

  private Optional<String> poster(Subject subject, Wording wording) {
    return site.region(subject.id())
        .filter(region -> subject.kind().equals("region") && campaign.publish().has(Part.POSTERS))
        .flatMap(
            region ->
                programme.weeks(region).stream()
                    .findFirst()
                    .map(week -> Addresses.poster(wording.code(), region.id(), week).path()));
  }

  private Subject campaign(Wording wording) {
    String name = wording.text(campaign.name());
    String tagline = wording.text(campaign.tagline());
    return new Subject(
        "campaign",
        "campaign",
        Addresses.home(wording.code()).path(),
        words("", name, List.of(dates(wording), tagline), wording),
        new Sheet.Motif(Optional.empty(), Optional.empty(), Optional.empty()),
        wording.words().get("toolkit.message-campaign", "campaign", name, "tagline", tagline));
  }

  private Subject block(Block block, Wording wording) {
    String title = wording.title(block);
    String number = String.valueOf(block.number());
    return new Subject(
        "block",
        block.id(),
        Addresses.block(wording.code(), block.id()).path(),
        words(
            wording.words().get("block.number").replace("{n}", number),
            title,
            List.of(dates(wording)),
            wording),
        new Sheet.Motif(Optional.of(block.hue()), Optional.of(block.icon()), Optional.empty()),
        wording
            .words()
            .get(
                "toolkit.message-block",
                "block",
                title,
                "campaign",
                wording.text(campaign.name()),
                "goal",
                wording.prose(block.goal()).orElse(""))
            .strip());
  }

  private Subject region(Region region, Wording wording) {
    String name = wording.alone(region.name());
    return new Subject(
        "region",
        region.id(),
        Addresses.region(wording.code(), region.id()).path(),
        words("", name, List.of(dates(wording), wording.text(campaign.tagline())), wording),
        new Sheet.Motif(Optional.empty(), Optional.empty(), Optional.of(region.id())),
        wording
            .words()
            .get(
                "toolkit.message-region",
                "region",
                name,
                "campaign",
                wording.text(campaign.name())));
  }

  private Sheet.Words words(String kicker, String title, List<String> lines, Wording wording) {
    return new Sheet.Words(
        wording.text(campaign.name()),
        kicker,
        Sentences.capitalised(title),
        lines.stream().map(Sentences::capitalised).toList(),
        address(wording));
  }

  /** The home page without scheme and slash, as one writes it by hand. */
  private String address(Wording wording) {
    return campaign
        .url(Addresses.home(wording.code()).path())
        .replaceFirst("^[a-z]+://", "")
        .replaceFirst("/$", "");
  }

  private String dates(Wording wording) {
    return wording.format().fullRange(campaign.first(), campaign.last());
  }
}
