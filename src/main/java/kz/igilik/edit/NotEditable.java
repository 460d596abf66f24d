package kz.igilik.edit;

/**
 * A file that cannot be changed by a program without a risk to what else stands in it: its syntax
 * is broken, or it is written in a way that nobody writes. Nothing is lost; it has to be changed by
 * hand.
 */
public final class NotEditable extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotEditable(String reason) {
    super(reason);
  }

  NotEditable(Throwable cause) {
    super(cause);
  }
}
