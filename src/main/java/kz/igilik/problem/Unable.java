package kz.igilik.problem;

import java.io.IOException;

/** The machine lacks something that the program needs; the code says what, and how to help. */
public final class Unable extends IOException {
  private static final long serialVersionUID = 1;

  private final Code code;

  public Unable(Code code, Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
