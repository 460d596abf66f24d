package kz.igilik.cli;

/** The exit codes of the program. */
final class ExitCode {
  static final int GOOD = 0;

  /** The sources have errors; nothing was published. */
  static final int PROBLEMS = 1;

  /** The command does not exist, or its options do not fit. */
  static final int WRONG_USAGE = 2;

  /** A disk is full, a permission missing, a port taken. */
  static final int MACHINE_FAILED = 3;

  private ExitCode() {}
}
