package kz.igilik.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.model.Characters;
import kz.igilik.model.Localized;
import kz.igilik.problem.Code;
import kz.igilik.problem.Suggestion;
import kz.igilik.schema.Type.Translated;

/** Reads the texts of one entry that have one version for each language. */
final class LocalizedTexts {
  private final FieldTracker tracker;
  private final ReaderContext context;
  private final SingleValues single;

  LocalizedTexts(FieldTracker tracker, ReaderContext context, SingleValues single) {
    this.tracker = tracker;
    this.context = context;
    this.single = single;
  }

  Localized read(FieldPath field, YamlNode node, Translated type) {
    tracker.record(field.path(), node.at());
    if (!(node instanceof MapNode languages)) {
      refuse(field, node);
      return Localized.NONE;
    }
    if (languages.entries().isEmpty()) {
      tracker.report(field.path(), Code.FIELD_EMPTY, node.at(), field.key());
    }
    ValueParser<String> parser = Values.longestText(type.longest());
    var texts = new LinkedHashMap<String, String>();
    for (Entry entry : languages.entries()) {
      if (context.knowsLanguage(entry.key())) {
        single
            .readShown(field.in(entry.key()), entry.value(), parser)
            .ifPresent(text -> texts.put(entry.key(), Characters.trimmed(text)));
      } else {
        refuseLanguage(field, languages, entry);
      }
    }
    return new Localized(texts);
  }

  /** Reports a value that is not a map of languages. */
  private void refuse(FieldPath field, YamlNode node) {
    boolean empty = node instanceof TextNode text && text.isEmpty();
    if (empty && tracker.isFollowedByLanguage(field.key())) {
      tracker.gap(field.path()); // reported there: the line has lost its indent
    } else if (empty) {
      tracker.report(field.path(), Code.FIELD_EMPTY, node.at(), field.key());
    } else if (node instanceof TextNode text) {
      single.refuse(field, text, Code.TEXT_WITHOUT_LANGUAGE);
    } else {
      tracker.report(field.path(), Code.TEXT_WITHOUT_LANGUAGE, node.at(), field.key());
    }
  }

  /** Reports an unknown language. If none is near, any of the missing ones may be meant. */
  private void refuseLanguage(FieldPath field, MapNode texts, Entry entry) {
    List<String> written = texts.entries().stream().map(Entry::key).toList();
    List<String> missing =
        context.languages().stream().filter(language -> !written.contains(language)).toList();
    Optional<String> near = Suggestion.nearest(entry.key(), context.languages());
    near.map(List::of).orElse(missing).forEach(language -> tracker.gap(field.in(language).path()));
    String all = String.join(", ", context.languages());
    context
        .problems()
        .report(Code.LANGUAGE_UNKNOWN, entry.keyAt(), entry.key(), all, near.orElse(""));
  }
}
