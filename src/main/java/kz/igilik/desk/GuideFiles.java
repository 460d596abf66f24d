package kz.igilik.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.igilik.render.OwnTemplates;

/** Writes the guides for editors as pages that a browser opens from a folder. */
public final class GuideFiles {
  private GuideFiles() {}

  /**
   * Run by the build.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    var templates = new OwnTemplates(Desk.class);
    for (String language : Guide.languages()) {
      Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(language));
      String page = templates.render("guide-file.ftlh", Map.of("guide", Guide.in(language)));
      Files.writeString(folder.resolve("editing.html"), page);
    }
  }
}
