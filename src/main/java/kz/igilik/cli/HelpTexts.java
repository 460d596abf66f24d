package kz.igilik.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import kz.igilik.problem.Texts;

/** Our texts in the form in which picocli looks for those of its help. */
final class HelpTexts extends ResourceBundle {
  private final Texts texts;

  HelpTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.has(key) ? texts.get(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keys());
  }
}
