package kz.igilik.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.igilik.model.Activity;
import kz.igilik.model.Block;
import kz.igilik.model.Helpline;
import kz.igilik.model.Picture;
import kz.igilik.model.Press;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.model.Video;

/** What fields of one file name in others, by its id. */
public enum Reference {
  BLOCK(site -> site.blocks().stream().map(Block::id)),
  ACTIVITY(
      site ->
          site.blocks().stream().flatMap(block -> block.activities().stream()).map(Activity::id)),
  PICTURE(site -> site.pictures().stream().map(Picture::id)),
  VIDEO(site -> site.videos().stream().map(Video::id)),
  CONTACT(site -> site.press().contacts().stream().map(Press.Contact::id)),
  REGION(site -> site.regions().stream().map(Region::id)),
  HELPLINE(site -> site.helplines().stream().map(Helpline::id));

  private static final Map<Field<?>, Reference> BY_FIELD =
      Map.of(
          EventFields.BLOCK, BLOCK,
          EventFields.ACTIVITY, ACTIVITY,
          EventFields.PICTURE, PICTURE,
          ReleaseFields.PICTURES, PICTURE,
          ReleaseFields.VIDEOS, VIDEO,
          ReleaseFields.CONTACT, CONTACT,
          VideoFields.POSTER, PICTURE,
          HelplineFields.REGION, REGION,
          PressFields.OfContact.REGION, REGION,
          CampaignFields.HELP, HELPLINE);

  private final Function<Site, Stream<String>> ids;

  Reference(Function<Site, Stream<String>> ids) {
    this.ids = ids;
  }

  /** What a field names; empty if its value stands for itself. */
  public static Optional<Reference> by(Field<?> field) {
    return Optional.ofNullable(BY_FIELD.get(field));
  }

  /** What a field may hold in a campaign; nothing if anything, or the campaign has nothing yet. */
  public static List<String> ids(Field<?> field, Site site) {
    boolean declares = field.equals(CampaignFields.LANGUAGES);
    if (!declares && field.type().equals(Type.listOf(Type.LANGUAGE))) {
      return site.campaign().languages();
    }
    return by(field).map(reference -> reference.of(site)).orElse(List.of());
  }

  /** The ids that a campaign has, each once. */
  public List<String> of(Site site) {
    return ids.apply(site).distinct().toList();
  }
}
