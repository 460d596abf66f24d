package kz.igilik.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.TreeSet;
import kz.igilik.problem.Texts;

/** Our help texts under the keys that picocli looks for. */
final class HelpTexts extends ResourceBundle {
  private static final String NAME = "igilik.";

  private final Texts texts;

  /** Picocli's keys begin with the command name as the user typed it. */
  private final String command = Texts.command() + ".";

  HelpTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected Object handleGetObject(String key) {
    String ours = key.startsWith(command) ? NAME + key.substring(command.length()) : key;
    return texts.has(ours) ? texts.get(ours) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    var keys = new TreeSet<>(texts.keys());
    texts.keys().stream()
        .filter(key -> key.startsWith(NAME))
        .forEach(key -> keys.add(command + key.substring(NAME.length())));
    return Collections.enumeration(keys);
  }
}
