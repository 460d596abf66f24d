package kz.igilik.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.igilik.problem.Origin;

/**
 * A video with its record, from {@code data/videos/<id>.yaml}. It stands in the press centre, as
 * long as its poster may be shown.
 */
public record Video(
    String id,
    boolean sample,
    Words words,
    Film film,
    Picture.Rights rights,
    Picture.Taken taken,
    Picture.Shown shown,
    Origin origin)
    implements Embargoed {

  /**
   * What it says.
   *
   * @param transcript everything that can be heard and has to be seen, in Markdown
   */
  public record Words(Localized title, Localized description, Localized transcript) {}

  /**
   * The moving pictures: a file of the campaign, or a link to where they are; both or neither is a
   * problem.
   *
   * @param poster id of the picture that stands for them
   * @param seconds how long it takes
   * @param languages in which it speaks; none if nobody speaks
   * @param captions by language
   */
  public record Film(
      String poster,
      Optional<Recording> file,
      Optional<URI> link,
      int seconds,
      List<String> languages,
      Map<String, Captions> captions) {}

  /**
   * A file of the campaign.
   *
   * @param path from the source folder
   * @param size in bytes
   */
  public record Recording(String path, long size) {
    /** Without the dot. */
    public String ending() {
      return path.substring(path.lastIndexOf('.') + 1);
    }
  }

  /** Folder of the files of videos and of their captions. */
  public static final String FOLDER = "assets/videos/";

  /** Endings of videos that every browser in use plays. */
  public static final List<String> ENDINGS = List.of(".mp4", ".webm");

  /** Id of the picture that stands for it. */
  public String poster() {
    return film.poster();
  }

  public Localized title() {
    return words.title();
  }

  @Override
  public Optional<Embargo> embargo() {
    return shown.embargo();
  }

  @Override
  public Stream<String> naming() {
    return Stream.concat(Stream.of(poster()), words.transcript().texts().values().stream());
  }

  /** The same with another transcript. */
  Video withTranscript(UnaryOperator<String> change) {
    var texts = new Words(words.title(), words.description(), words.transcript().with(change));
    return new Video(id, sample, texts, film, rights, taken, shown, origin);
  }
}
