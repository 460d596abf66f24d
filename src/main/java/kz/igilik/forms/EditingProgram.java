package kz.igilik.forms;

/**
 * A program that draws forms in the browser and commits what is filled in. Both read the same form
 * of configuration; the versions are those that {@code src/bench/forms} has tried.
 */
public enum EditingProgram {
  SVELTIA(
      "@sveltia/cms",
      "0.221.1",
      "sveltia-cms.js",
      "JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6",
      true),
  DECAP(
      "decap-cms",
      "3.16.3",
      "decap-cms.js",
      "A/Gdn928CNLufmnGWGs9RM4Q9o8bSNLeJERqBFrBjwzL7FRpoLT3MPF8Tl0+Wd2p",
      false);

  private final String npmPackage;
  private final String version;
  private final String script;
  private final String digest;
  private final boolean opensLists;

  EditingProgram(
      String npmPackage, String version, String script, String digest, boolean opensLists) {
    this.npmPackage = npmPackage;
    this.version = version;
    this.script = script;
    this.digest = digest;
    this.opensLists = opensLists;
  }

  /** Whether it can edit a file that is a list and nothing else. */
  boolean opensLists() {
    return opensLists;
  }

  /**
   * Whether a switch that nobody has touched stays unsaid; else {@code false} is written, which
   * would tell readers that there is no way for wheelchairs.
   */
  boolean leavesSwitchesUnsaid() {
    return this == DECAP;
  }

  /** The page that starts it, in a folder with the configuration and the program's own script. */
  String page(String language) {
    return """
        <!doctype html>
        <!-- %s Beside this file belongs dist/%s of the npm package %s, version %s. -->
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>%s</title>
        </head>
        <body>
        <script src="%s" integrity="sha384-%s"></script>
        </body>
        </html>
        """
        .formatted(
            FormFiles.MARK, script, npmPackage, version, language, npmPackage, script, digest);
  }
}
