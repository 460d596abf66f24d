package kz.igilik.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of temporary files and folders that programs create beside the sources while a text is
 * edited, merged or downloaded, or a folder is opened. Editors do not know them, so they are
 * skipped without a message and never published.
 */
public final class PassingName {
  private static final List<String> ENDINGS =
      List.of(
          "~", // backups of Emacs, gedit, Kate
          ".bak",
          ".tmp",
          ".temp",
          ".swp", // vim
          ".swo",
          ".swn",
          ".swx",
          ".save", // nano, when it was killed
          ".orig", // merges of Git and Mercurial
          ".rej",
          ".part", // downloads
          ".partial",
          ".crdownload",
          ".download",
          "___jb_tmp___", // JetBrains
          "___jb_old___",
          "___jb_bak___");

  /** Files that systems write into any folder, and folders of tools. */
  private static final Set<String> OF_SYSTEMS =
      Set.of(
          "thumbs.db",
          "ehthumbs.db",
          "ehthumbs_vista.db",
          "desktop.ini",
          "$recycle.bin",
          "system volume information",
          "icon\r",
          "__macosx",
          "@eadir",
          "nppbackup");

  /** {@code relay_BASE_123.yaml}, {@code relay.yaml.BASE.123.yaml}: the sides of a merge. */
  private static final Pattern MERGE =
      Pattern.compile(".+[._](BACKUP|BASE|LOCAL|REMOTE)[._]\\d+(\\..+)?");

  /** {@code relay.yaml.sb-1a2b3c4d-Xy12Zw}: a save of macOS that is not complete. */
  private static final Pattern SAFE_SAVE = Pattern.compile(".+\\.sb-[0-9a-f]{8}-\\w{6}");

  /** vim tests with this name, or the next number, whether a folder is writable. */
  private static final int TRIED_BY_VIM = 4913;

  private static final int NEXT_TRY = 123;

  private PassingName() {}

  /** Whether a name is temporary; hidden files ({@code .gitkeep}) count, too. */
  public static boolean is(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$") // an open document of Office
        || name.startsWith("#") && name.endsWith("#") // Emacs, before a text is saved
        || ENDINGS.stream().anyMatch(small::endsWith)
        || OF_SYSTEMS.contains(small)
        || isTry(name)
        || MERGE.matcher(name).matches()
        || SAFE_SAVE.matcher(name).matches();
  }

  private static boolean isTry(String name) {
    boolean number =
        name.length() >= 4 && name.length() <= 5 && name.chars().allMatch(PassingName::isDigit);
    int tried = number ? Integer.parseInt(name) - TRIED_BY_VIM : -1;
    return tried >= 0 && tried % NEXT_TRY == 0;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
