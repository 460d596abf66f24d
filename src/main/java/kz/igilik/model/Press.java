package kz.igilik.model;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;

/**
 * The contents of the press centre besides releases, from {@code data/press.yaml}.
 *
 * @param boilerplate what every release says of the campaign at its end
 * @param logo on what terms others may use the logo, if the campaign hands it out
 */
public record Press(
    Localized boilerplate, List<Contact> contacts, Optional<Logo> logo, Origin origin) {
  public static final Press NOBODY =
      new Press(
          Localized.NONE,
          List.of(),
          Optional.empty(),
          Origin.of(Position.wholeFile("data/press.yaml")));

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

  /**
   * On what terms others may use the logo.
   *
   * @param licence a sentence that goes with each file
   */
  public record Logo(boolean sample, Localized licence, Origin origin) {}

  Press withoutSamples() {
    return new Press(
        boilerplate,
        contacts.stream().filter(contact -> !contact.sample()).toList(),
        logo.filter(terms -> !terms.sample()),
        origin);
  }
}
