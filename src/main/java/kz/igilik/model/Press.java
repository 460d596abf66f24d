package kz.igilik.model;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/** The contents of the press centre besides releases, from {@code data/press.yaml}. */
public record Press(List<Contact> contacts) {
  public static final Press NOBODY = new Press(List.of());

  /** A contact for journalists. */
  public record Contact(
      boolean sample,
      Localized name,
      Localized role,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> region,
      Origin origin) {}

  Press withoutSamples() {
    return new Press(contacts.stream().filter(contact -> !contact.sample()).toList());
  }
}
