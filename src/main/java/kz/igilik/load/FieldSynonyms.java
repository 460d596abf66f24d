package kz.igilik.load;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Names that fields have in other programs, and that authors may therefore try. */
final class FieldSynonyms {
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          entry("repeat", "sessions"),
          entry("repeats", "sessions"),
          entry("recurrence", "sessions"),
          entry("rrule", "sessions"),
          entry("every", "sessions"),
          entry("weekly", "sessions"),
          entry("dates", "sessions"),
          entry("times", "sessions"),
          entry("date", "starts"),
          entry("begin", "starts"),
          entry("begins", "starts"),
          entry("from", "starts"),
          entry("until", "ends"),
          entry("finish", "ends"),
          entry("place", "venue"),
          entry("location", "venue"),
          entry("where", "venue"),
          entry("description", "summary"),
          entry("text", "summary"),
          entry("price", "admission"),
          entry("cost", "admission"),
          entry("registration", "admission"),
          entry("contact", "organiser"),
          entry("organizer", "organiser"),
          entry("theme", "block"),
          entry("topic", "block"),
          entry("category", "block"),
          entry("comment", "note"),
          entry("reason", "note"),
          entry("age", "audience"),
          entry("tel", "phone"),
          entry("telephone", "phone"),
          entry("mail", "email"),
          entry("link", "url"),
          entry("site", "url"),
          entry("website", "url"),
          entry("tags", "activity"));

  private FieldSynonyms() {}

  static Optional<String> of(String name) {
    return Optional.ofNullable(FIELDS.get(name));
  }
}
