package kz.igilik.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.model.Captions;
import kz.igilik.model.Site;
import kz.igilik.model.Video;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Reel;
import kz.igilik.site.SourceTree;

/** The files of videos, under names that change with their content. */
final class VideoFiles {
  private VideoFiles() {}

  /** Adds the files, and tells where they are. */
  static Map<String, Reel> publish(Site site, SourceTree tree, List<OutputFile> files)
      throws IOException {
    var reels = new TreeMap<String, Reel>();
    for (Video video : site.videos()) {
      var captions = new TreeMap<String, String>();
      for (Map.Entry<String, Captions> own : video.film().captions().entrySet()) {
        byte[] lines = own.getValue().text().getBytes(StandardCharsets.UTF_8);
        captions.put(own.getKey(), Assets.publish(own.getValue().file(), lines, files));
      }
      Optional<Video.Recording> file = video.film().file();
      reels.put(
          video.id(),
          new Reel(
              file.isEmpty() ? Optional.empty() : Optional.of(film(file.get(), tree, files)),
              Map.copyOf(captions)));
    }
    return reels;
  }

  /** Read once for its name and once more when it is written: too large to be kept meanwhile. */
  private static String film(Video.Recording file, SourceTree tree, List<OutputFile> files)
      throws IOException {
    String named = Fingerprint.named(file.path(), bytes(file, tree));
    files.add(
        OutputFile.lasting(
            named,
            () -> {
              try {
                return bytes(file, tree);
              } catch (IOException disk) {
                throw new UncheckedIOException(disk);
              }
            }));
    return named;
  }

  private static byte[] bytes(Video.Recording file, SourceTree tree) throws IOException {
    return tree.read(file.path()).orElse(new byte[0]);
  }
}
