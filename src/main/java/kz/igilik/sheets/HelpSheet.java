package kz.igilik.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.edit.FlatField;
import kz.igilik.model.Localized;
import kz.igilik.model.Site;
import kz.igilik.problem.Texts;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;
import kz.igilik.schema.FieldDescriptions;
import kz.igilik.schema.Need;
import kz.igilik.schema.Type;

/**
 * What to write into which column, and below that what ids and values stand for.
 *
 * @param columns of events
 * @param language of the reader
 */
record HelpSheet(Site site, List<FlatField> columns, String language) {
  private static final String ALWAYS = "*";

  /** Other cells decide; an event of a region needs a block, for instance. */
  private static final String DEPENDS = "(*)";

  WorkSheet sheet() {
    FieldDescriptions words = FieldDescriptions.in(language);
    Texts own = Texts.of(HelpSheet.class, "sheets", language);
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("", "", language));
    rows.add(List.of(EventSheets.REGION, ALWAYS, own.get("region")));
    rows.add(List.of(EventSheets.ID, ALWAYS, own.get("id")));
    for (FlatField column : columns) {
      rows.add(List.of(column.name(), sign(column), words.of(column.field())));
    }
    rows.add(List.of("", ALWAYS, own.get("always")));
    rows.add(List.of("", DEPENDS, own.get("depends")));
    names().forEach(rows::add);
    return WorkSheet.of("help-" + language, rows);
  }

  /** A field of a venue is needed only where there is a venue. */
  private static String sign(FlatField column) {
    Need need = column.field().need();
    boolean inGroup = !column.place().get(0).equals(column.field().key());
    if (need == Need.ALWAYS) {
      return inGroup ? DEPENDS : ALWAYS;
    }
    return need == Need.DEPENDS ? DEPENDS : "";
  }

  private Stream<List<String>> names() {
    var regions =
        site.country().regions().stream()
            .map(one -> name(EventSheets.REGION, one.id(), in(one.name())));
    var blocks =
        site.blocks().stream().map(one -> name(EventFields.BLOCK.key(), one.id(), in(one.title())));
    var activities =
        site.blocks().stream()
            .flatMap(block -> block.activities().stream())
            .map(
                one ->
                    name(
                        EventFields.ACTIVITY.key(), one.id(), one.number() + " " + in(one.text())));
    var values = columns.stream().map(FlatField::field).distinct().flatMap(this::values);
    return Stream.of(regions, blocks, activities, values).flatMap(all -> all);
  }

  /** The values of a closed set that have names. */
  private Stream<List<String>> values(Field<?> field) {
    Type<?> type = field.type() instanceof Type.ListOf<?> list ? list.item() : field.type();
    ChoiceNames names = ChoiceNames.in(language);
    return type instanceof Type.OneOf<?> set
        ? set.names().stream()
            .flatMap(
                value ->
                    names.of(field, value).map(name -> name(field.key(), value, name)).stream())
        : Stream.empty();
  }

  private static List<String> name(String column, String value, String name) {
    return List.of(column, value, name);
  }

  private String in(Localized text) {
    return text.in(language).orElse("");
  }
}
