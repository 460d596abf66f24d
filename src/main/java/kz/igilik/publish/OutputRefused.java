package kz.igilik.publish;

import java.io.IOException;
import java.nio.file.Path;
import kz.igilik.problem.Code;

/**
 * The site must not be published into this folder; the message says why. Nothing in it was touched.
 */
public final class OutputRefused extends IOException {
  private static final long serialVersionUID = 1;

  private final Code code;
  private final transient Path folder;

  OutputRefused(Code code, Path folder) {
    super(code.written() + ": " + folder);
    this.code = code;
    this.folder = folder;
  }

  public Code code() {
    return code;
  }

  public Path folder() {
    return folder;
  }
}
