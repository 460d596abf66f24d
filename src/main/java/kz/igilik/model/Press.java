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
      String id, boolean sample, Office office, Person person, Reach reach, Origin origin) {

    /** Whether readers may see it: a person must have agreed. */
    public boolean isPublished() {
      return person.name().isEmpty() || person.agreed();
    }
  }

  /**
   * The service that answers.
   *
   * @param role what it answers for
   * @param languages of those who answer, if known
   */
  public record Office(
      Localized name,
      Localized role,
      Optional<String> region,
      Optional<Hours> hours,
      List<String> languages) {}

  /**
   * Who answers, if the contact is one person's.
   *
   * @param agreed whether name, telephone and addresses may be published
   */
  public record Person(Localized name, boolean agreed) {}

  /** The ways to ask. */
  public record Reach(
      Optional<String> phone, Optional<String> email, List<Helpline.Channel> channels) {}

  public Optional<Contact> contact(String id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  /**
   * On what terms others may use the logo.
   *
   * @param licence a sentence that goes with each file
   */
  public record Logo(boolean sample, Localized licence, Origin origin) {}

  /** What may be published: nothing of persons who have not agreed. */
  Press withoutPrivate() {
    return new Press(
        boilerplate, contacts.stream().filter(Contact::isPublished).toList(), logo, origin);
  }

  Press withoutSamples() {
    return new Press(
        boilerplate,
        contacts.stream().filter(contact -> !contact.sample()).toList(),
        logo.filter(terms -> !terms.sample()),
        origin);
  }
}
