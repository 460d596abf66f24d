package kz.igilik.model;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;

/**
 * The contents of the press centre besides releases, from {@code data/press.yaml}.
 *
 * @param boilerplate what every release says of the campaign at its end
 */
public record Press(Localized boilerplate, List<Contact> contacts, Origin origin) {
  public static final Press NOBODY =
      new Press(Localized.NONE, List.of(), Origin.of(Position.wholeFile("data/press.yaml")));

  /**
   * A contact for journalists.
   *
   * @param id by which releases name it
   */
  public record Contact(
      String id,
      boolean sample,
      Localized name,
      Localized role,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> region,
      Origin origin) {}

  public Optional<Contact> contact(String id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  Press withoutSamples() {
    return new Press(
        boilerplate, contacts.stream().filter(contact -> !contact.sample()).toList(), origin);
  }
}
