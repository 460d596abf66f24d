package kz.igilik.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every kind of file that is read, in the order of docs/data.md. */
public final class Kinds {
  public static final List<Kind> ALL =
      List.of(
          CampaignFields.KIND,
          BlockFields.KIND,
          RegionFields.KIND,
          MapFields.KIND,
          HelplineFields.KIND,
          PressFields.KIND,
          ReleaseFields.KIND,
          FigureFields.KIND,
          PictureFields.KIND,
          VideoFields.KIND,
          StatementFields.KIND,
          WordsFields.KIND,
          EventFields.KIND,
          AddressFields.KIND,
          RecordFields.KIND,
          TranslationFields.KIND,
          RevisionFields.KIND,
          ArticleFields.OfPage.KIND,
          ArticleFields.OfRelease.KIND,
          ArticleFields.OfBlockText.KIND,
          ArticleFields.OfGuide.KIND);

  private static final Map<Kind, Pattern> PATHS =
      ALL.stream().collect(Collectors.toMap(Function.identity(), Kind::paths));

  private Kinds() {}

  /**
   * The kind of a file.
   *
   * @param path from the source folder
   */
  public static Optional<Kind> of(String path) {
    return ALL.stream().filter(kind -> PATHS.get(kind).matcher(path).matches()).findFirst();
  }
}
