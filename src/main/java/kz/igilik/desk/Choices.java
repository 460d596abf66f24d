package kz.igilik.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.igilik.desk.Lists.Choice;
import kz.igilik.model.Event;
import kz.igilik.model.Language;
import kz.igilik.model.Site;
import kz.igilik.problem.Texts;
import kz.igilik.schema.BlockFields;
import kz.igilik.schema.CampaignFields;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Reference;
import kz.igilik.schema.Type;

/** What can be chosen in a field: the names of a closed set, or what this campaign has. */
final class Choices {
  private final Site site;
  private final Lists lists;
  private final Texts texts;
  private final ChoiceNames names;
  private final Map<Field<?>, Supplier<Stream<Choice>>> known = new HashMap<>();

  Choices(Site site, Lists lists, Texts texts) {
    this.site = site;
    this.lists = lists;
    this.texts = texts;
    this.names = ChoiceNames.in(texts.language());
    known.put(BlockFields.ICON, () -> site.icons().stream().map(one -> choice(one, one)));
    known.put(
        CampaignFields.MainDay.EVENT,
        () ->
            site.events().stream()
                .filter(event -> event.folder().equals(Event.NATIONAL))
                .map(one -> choice(one.id(), lists.in(one.title()))));
  }

  /** The choices of a field with these values; empty if anything may be written. */
  List<Choice> of(Field<?> field, Type<?> type, List<String> values) {
    var choices = new ArrayList<Choice>();
    if (known.containsKey(field)) {
      known.get(field).get().forEach(choices::add);
    } else if (Reference.by(field).isPresent()) {
      named(Reference.by(field).get()).forEach(choices::add);
    } else if (type instanceof Type.OneOf<?> set) {
      set.names().forEach(name -> choices.add(choice(name, name(field, name))));
    } else if (type instanceof Type.Single<?> single && single.notation() == Notation.LANGUAGE) {
      site.languages().forEach(one -> choices.add(choice(one.code(), one.name())));
    } else if (type instanceof Type.Single<?> single && single.notation() == Notation.FLAG) {
      choices.add(choice("true", texts.get("yes")));
      choices.add(choice("false", texts.get("no")));
    }
    if (choices.isEmpty()) {
      return List.of();
    }
    values.stream()
        .filter(value -> choices.stream().noneMatch(choice -> choice.value().equals(value)))
        .forEach(value -> choices.add(choice(value, value)));
    return choices.stream()
        .map(one -> new Choice(one.value(), alone(one, choices), values.contains(one.value())))
        .toList();
  }

  /** Two of the same name are told apart by their ids. */
  private static String alone(Choice one, List<Choice> all) {
    boolean twice =
        all.stream()
            .anyMatch(
                other -> other.name().equals(one.name()) && !other.value().equals(one.value()));
    return twice ? one.name() + " (" + one.value() + ")" : one.name();
  }

  private Stream<Choice> named(Reference what) {
    return switch (what) {
      case BLOCK -> site.blocks().stream().map(one -> choice(one.id(), lists.in(one.title())));
      case ACTIVITY ->
          site.blocks().stream()
              .flatMap(block -> block.activities().stream())
              .map(one -> choice(one.id(), one.number() + " " + lists.in(one.text())));
      case CONTACT ->
          site.press().contacts().stream()
              .map(one -> choice(one.id(), lists.in(one.office().name())));
      case REGION -> site.regions().stream().map(one -> choice(one.id(), lists.in(one.name())));
      case HELPLINE ->
          site.helplines().stream().map(one -> choice(one.id(), lists.in(one.names().name())));
      case VIDEO -> site.videos().stream().map(one -> choice(one.id(), lists.in(one.title())));
      case PICTURE ->
          site.pictures().stream().map(one -> choice(one.id(), lists.in(one.words().caption())));
    };
  }

  String language(String code) {
    return site.languages().stream()
        .filter(one -> one.code().equals(code))
        .map(Language::name)
        .findFirst()
        .orElse(code);
  }

  Map<String, String> tongues() {
    return Lists.tongues(site);
  }

  List<String> languages() {
    return site.campaign().languages();
  }

  /** The bounds of dates of events. */
  Optional<String> bound(Field<?> field, boolean last) {
    boolean ofEvent =
        field.equals(EventFields.OfDate.STARTS) || field.equals(EventFields.OfDate.ENDS);
    return ofEvent
        ? Optional.of((last ? site.campaign().last() : site.campaign().first()).toString())
        : Optional.empty();
  }

  private String name(Field<?> field, String value) {
    return names.of(field, value).orElse(value);
  }

  private static Choice choice(String value, String name) {
    return new Choice(value, name, false);
  }
}
