package kz.igilik.jsonschema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.model.Site;
import kz.igilik.problem.Texts;
import kz.igilik.schema.Field;
import kz.igilik.schema.FieldDescriptions;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;
import kz.igilik.schema.Need;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Reference;
import kz.igilik.schema.Type;

/**
 * A kind of file as JSON Schema, draft-07 (json-schema.org), which language servers for YAML read.
 * It marks only what the reader refuses; what one file alone cannot tell – whether dates lie within
 * the campaign, whether an id is taken – it leaves to {@code igilik check}.
 */
public final class JsonSchema {
  private static final String ENGLISH = "en";
  private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private final Site site;
  private final List<String> languages;
  private final List<FieldDescriptions> descriptions;
  private final JsonObject definitions = new JsonObject();

  private JsonSchema(Site site) {
    this.site = site;
    languages = site.campaign().languages();
    List<String> spoken = languages.stream().filter(Texts.languages()::contains).toList();
    descriptions =
        (spoken.isEmpty() ? List.of(ENGLISH) : spoken).stream().map(FieldDescriptions::in).toList();
  }

  /** The kinds of files that hold nothing but YAML and that people write. */
  public static List<Kind> kinds() {
    return Kinds.ALL.stream().filter(kind -> kind.file().endsWith(".yaml")).toList();
  }

  /** A name for the schema of a kind: {@code events-region-event}. */
  public static String name(Kind kind) {
    return kind.file()
        .replaceFirst("^data/", "")
        .replaceFirst("\\.yaml$", "")
        .replaceAll("[<>]", "")
        .replace('/', '-');
  }

  /** The files of a kind as a pattern: {@code data/events/*}{@code /*.yaml}. */
  public static String files(Kind kind) {
    return kind.file().replaceAll("<[a-z]+>", "*");
  }

  /** The schema of a kind of file, with the ids of a campaign. */
  public static String of(Kind kind, Site site) {
    var schema = new JsonSchema(site);
    JsonObject content = schema.type(kind.content(), List.of());
    var all = new JsonObject().put("$schema", DIALECT).put("title", kind.file()).putAll(content);
    if (schema.definitions.size() > 0) {
      all.put("definitions", schema.definitions);
    }
    return all.text() + "\n";
  }

  private JsonObject field(Field<?> field) {
    String meaning =
        descriptions.stream().map(one -> one.of(field)).collect(Collectors.joining("\n\n"));
    return new JsonObject()
        .put("description", meaning)
        .putAll(type(field.type(), Reference.ids(field, site)));
  }

  /**
   * @param known what a single value may be; anything if empty
   */
  private JsonObject type(Type<?> type, List<String> known) {
    if (type instanceof Type.Fieldset group) {
      return group(group);
    }
    if (type instanceof Type.ListOf<?> list) {
      var items = new JsonObject().put("type", "array").put("items", type(list.item(), known));
      return list.mayStandAlone() ? anyOf(type(list.item(), known), items) : items;
    }
    if (type instanceof Type.TextsInOrder texts) {
      return new JsonObject()
          .put("type", "array")
          .put("items", text())
          .put("minItems", texts.number())
          .put("maxItems", texts.number());
    }
    if (type instanceof Type.Keyed keyed) {
      return keyed(keyed);
    }
    if (type instanceof Type.Translated) {
      return translated();
    }
    return known.isEmpty() ? single(type) : closed(known.stream());
  }

  private JsonObject group(Type.Fieldset group) {
    var properties = new JsonObject();
    var needed = new JsonArray();
    for (Field<?> field : group.declared().fields()) {
      properties.put(field.key(), field(field));
      if (field.need() == Need.ALWAYS) {
        needed.add(field.key());
      }
    }
    var object = new JsonObject().put("type", "object").put("properties", properties);
    if (needed.size() > 0) {
      object.put("required", needed);
    }
    return object.put("additionalProperties", false);
  }

  private JsonObject translated() {
    var properties = new JsonObject();
    languages.forEach(language -> properties.put(language, text()));
    return new JsonObject()
        .put("type", "object")
        .put("properties", properties)
        .put("additionalProperties", false);
  }

  private JsonObject keyed(Type.Keyed keyed) {
    JsonObject value = type(keyed.value(), List.of());
    if (!keyed.nests()) {
      return new JsonObject().put("type", "object").put("additionalProperties", value);
    }
    var itself = new JsonObject().put("$ref", "#/definitions/" + keyed.key());
    var map = new JsonObject().put("type", "object").put("additionalProperties", itself);
    definitions.put(keyed.key(), anyOf(value, map));
    return map;
  }

  private static JsonObject single(Type<?> type) {
    if (type instanceof Type.OneOf<?> set) {
      return closed(set.names().stream());
    }
    if (type instanceof Type.Whole) {
      return text(); // the reader takes it in quotes, too
    }
    if (type instanceof Type.Single<?> single) {
      return notation(single.notation());
    }
    return text();
  }

  private static JsonObject notation(Notation notation) {
    return switch (notation) {
      case FLAG ->
          anyOf(new JsonObject().put("type", "boolean"), closed(Stream.of("true", "false")));
      default -> {
        JsonObject text = text();
        notation.pattern().ifPresent(pattern -> text.put("pattern", pattern));
        yield text;
      }
    };
  }

  private static JsonObject closed(Stream<String> values) {
    var names = new JsonArray();
    values.forEach(names::add);
    return new JsonObject().put("enum", names);
  }

  /** What is written without quotes may be a number in YAML; the reader takes it as a text. */
  private static JsonObject text() {
    return new JsonObject().put("type", JsonArray.of("string", "number"));
  }

  private static JsonObject anyOf(JsonObject one, JsonObject other) {
    return new JsonObject().put("anyOf", JsonArray.of(List.of(one, other)));
  }
}
