package kz.igilik.model;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/** What the press centre needs beside releases, from {@code data/press.yaml}. */
public record Press(List<Contact> contacts) {

  /** Whom a journalist may ask. */
  public record Contact(
      boolean sample,
      Localized name,
      Localized role,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> region,
      Origin origin) {}
}
