package kz.igilik.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class SharedOptions {
  @Option(
      names = "--source",
      paramLabel = "${bundle:label.folder}",
      defaultValue = ".",
      converter = OptionValues.Sources.class,
      order = 1)
  Path source;

  /**
   * Read by {@link UserLanguage} before picocli starts; declared here for the help text and for
   * validation.
   */
  @Option(
      names = "--lang",
      paramLabel = "kk|ru|en",
      converter = OptionValues.Language.class,
      order = 90)
  String language;

  @Option(names = "--trace", hidden = true)
  boolean trace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 91)
  boolean help;
}
