package kz.igilik.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.desk.Entry.Part;
import kz.igilik.load.RawValues;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.model.Slug;
import kz.igilik.schema.ArticleFields;
import kz.igilik.schema.BlockFields;
import kz.igilik.schema.CampaignFields;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.HelplineFields;
import kz.igilik.schema.Kind;
import kz.igilik.schema.PictureFields;
import kz.igilik.schema.PressFields;
import kz.igilik.schema.ReleaseFields;
import kz.igilik.schema.WordsFields;

/**
 * Finds what a key names. A key is made of ids only, and an id can be nothing but a name, so no key
 * leads to a file that is not one of these.
 */
final class Entries {
  private final SourceFiles files;
  private final Saves saves;

  Entries(SourceFiles files, Saves saves) {
    this.files = files;
    this.saves = saves;
  }

  Optional<Entry> find(String key, Site site) throws IOException {
    return find(key, site, false);
  }

  /**
   * What a key names.
   *
   * @param gone whether its file need not be there any more
   */
  Optional<Entry> find(String key, Site site, boolean gone) throws IOException {
    String[] ids = key.split("/", -1);
    if (ids.length > 3 || !List.of(ids).stream().allMatch(Slug::isValid)) {
      return Optional.empty();
    }
    return switch (ids[0] + ids.length) {
      case "event3" ->
          file(gone, key, EventFields.KIND, "data/events/" + ids[1] + "/" + ids[2])
              .map(found -> found.on("events/" + ids[1] + "/" + ids[2] + "/"));
      case "helpline2" ->
          item(key, HelplineFields.KIND, ids[1]).map(found -> found.on("helplines/"));
      case "block2" ->
          item(key, BlockFields.KIND, ids[1]).map(found -> found.on("blocks/" + ids[1] + "/"));
      case "picture2" ->
          file(gone, key, PictureFields.KIND, "data/pictures/" + ids[1])
              .map(found -> found.on("pictures/" + ids[1] + "/"));
      case "campaign1" -> file(gone, key, CampaignFields.KIND, "data/campaign");
      case "press1" ->
          file(gone, key, PressFields.KIND, "data/press").map(found -> found.on("press/"));
      case "release2" -> release(key, ids[1], site);
      case "page2" -> text(key, Article.PAGE, ids[1], site).map(found -> found.on(ids[1] + "/"));
      case "guide2" ->
          text(key, Article.GUIDE, ids[1], site).map(found -> found.on("guides/" + ids[1] + "/"));
      case "block-text2" ->
          text(key, Article.BLOCK, ids[1], site).map(found -> found.on("blocks/" + ids[1] + "/"));
      case "words2" -> words(key, ids[1], site);
      default -> Optional.empty();
    };
  }

  private Optional<Entry> file(boolean gone, String key, Kind kind, String path)
      throws IOException {
    String file = path + ".yaml";
    return gone || isThere(file)
        ? Optional.of(
            new Entry(key, List.of(new Part(kind, file, "", Optional.empty())), Optional.empty()))
        : Optional.empty();
  }

  /** Whether there is a file, or a draft of one. */
  private boolean isThere(String file) throws IOException {
    return files.read(file).isPresent() || saves.draft(file).isPresent();
  }

  /** An entry of a file that holds a list of them. */
  private Optional<Entry> item(String key, Kind kind, String id) throws IOException {
    Optional<byte[]> bytes = files.read(kind.file());
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    RawValues written = RawValues.of(kind.file(), bytes.get());
    return written.keys("").stream()
        .filter(number -> written.text(number + "/id").filter(id::equals).isPresent())
        .findFirst()
        .map(number -> new Part(kind, kind.file(), number, Optional.empty()))
        .map(part -> new Entry(key, List.of(part), Optional.empty()));
  }

  private Optional<Entry> release(String key, String id, Site site) throws IOException {
    var parts = new ArrayList<Part>();
    String record = "data/press/" + id + ".yaml";
    if (isThere(record)) {
      parts.add(new Part(ReleaseFields.KIND, record, "", Optional.empty()));
    }
    parts.addAll(texts(Article.RELEASE, id, site));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(key, parts, Optional.of("press/" + id + "/")));
  }

  private Optional<Entry> text(String key, String section, String id, Site site)
      throws IOException {
    List<Part> parts = texts(section, id, site);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(key, parts, Optional.empty()));
  }

  private List<Part> texts(String section, String id, Site site) throws IOException {
    var parts = new ArrayList<Part>();
    for (String language : site.campaign().languages()) {
      String file =
          "content/" + language + "/" + (section.isEmpty() ? "" : section + "/") + id + ".md";
      if (isThere(file)) {
        parts.add(new Part(kind(section), file, "", Optional.of(language)));
      }
    }
    return parts;
  }

  private static Kind kind(String section) {
    return switch (section) {
      case Article.RELEASE -> ArticleFields.OfRelease.KIND;
      case Article.GUIDE -> ArticleFields.OfGuide.KIND;
      case Article.BLOCK -> ArticleFields.OfBlockText.KIND;
      default -> ArticleFields.OfPage.KIND;
    };
  }

  /** A group of words in every language. */
  private Optional<Entry> words(String key, String group, Site site) throws IOException {
    var parts = new ArrayList<Part>();
    for (String language : site.campaign().languages()) {
      String file = "data/words/" + language + ".yaml";
      Optional<byte[]> bytes = files.read(file);
      if (bytes.filter(all -> RawValues.of(file, all).has("words/" + group)).isPresent()) {
        parts.add(new Part(WordsFields.KIND, file, "words/" + group, Optional.of(language)));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(key, parts, Optional.empty()));
  }

  static String keyOf(Event event) {
    return "event/" + event.folder() + "/" + event.id();
  }

  /** The form in which a file is edited, as far as its path tells. */
  static Optional<String> keyOf(String file) {
    String[] names = file.replaceFirst("\\.[a-z]+$", "").split("/");
    String last = names[names.length - 1];
    if (file.startsWith("data/events/") && names.length == 4) {
      return Optional.of("event/" + names[2] + "/" + last);
    }
    if (file.startsWith("content/") && names.length >= 3) {
      String section = names.length == 3 ? Article.PAGE : names[2];
      return Optional.of(
          switch (section) {
                case Article.RELEASE -> "release/";
                case Article.GUIDE -> "guide/";
                case Article.BLOCK -> "block-text/";
                default -> "page/";
              }
              + last);
    }
    if (file.startsWith("data/press/")) {
      return Optional.of("release/" + last);
    }
    if (file.startsWith("data/pictures/")) {
      return Optional.of("picture/" + last);
    }
    return file.equals("data/press.yaml") || file.equals("data/campaign.yaml")
        ? Optional.of(last)
        : Optional.empty();
  }
}
