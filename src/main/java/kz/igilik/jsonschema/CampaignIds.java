package kz.igilik.jsonschema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.igilik.model.Activity;
import kz.igilik.model.Block;
import kz.igilik.model.Helpline;
import kz.igilik.model.Picture;
import kz.igilik.model.Press;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.schema.CampaignFields;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;
import kz.igilik.schema.HelplineFields;
import kz.igilik.schema.PressFields;
import kz.igilik.schema.ReleaseFields;
import kz.igilik.schema.Type;

/** The fields that name something of the campaign, with all that they may name. */
final class CampaignIds {
  private final Map<Field<?>, List<String>> byField;
  private final List<String> languages;

  CampaignIds(Site site) {
    List<String> blocks = site.blocks().stream().map(Block::id).toList();
    List<String> pictures = site.pictures().stream().map(Picture::id).toList();
    List<String> regions = site.regions().stream().map(Region::id).toList();
    List<String> activities =
        site.blocks().stream()
            .flatMap(block -> block.activities().stream())
            .map(Activity::id)
            .toList();
    List<String> contacts = site.press().contacts().stream().map(Press.Contact::id).toList();
    List<String> lines = site.helplines().stream().map(Helpline::id).toList();
    languages = site.campaign().languages();
    byField =
        Map.of(
            EventFields.BLOCK, blocks,
            EventFields.ACTIVITY, activities,
            EventFields.PICTURE, pictures,
            ReleaseFields.PICTURES, pictures,
            ReleaseFields.CONTACT, contacts,
            HelplineFields.REGION, regions,
            PressFields.OfContact.REGION, regions,
            CampaignFields.HELP, lines);
  }

  /** What a field may name; nothing if it may hold anything, or the campaign has nothing yet. */
  Stream<String> of(Field<?> field) {
    boolean declares = field.equals(CampaignFields.LANGUAGES);
    if (!declares && field.type().equals(Type.listOf(Type.LANGUAGE))) {
      return languages.stream();
    }
    return byField.getOrDefault(field, List.of()).stream();
  }
}
