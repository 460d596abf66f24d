package kz.igilik.assets.picture;

/** Bytes that are no whole picture of the kind that their name promises. */
final class NotAPicture extends Exception {
  private static final long serialVersionUID = 1L;

  NotAPicture(String why) {
    super(why);
  }
}
