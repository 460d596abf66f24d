package kz.igilik.formats.kit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.language.Words;
import kz.igilik.site.Addresses;
import kz.igilik.view.make.ToolkitSheet;
import kz.igilik.view.make.ToolkitSheet.Topic;
import kz.igilik.zip.Zip;

/** What partners post: pictures, and the texts that go with them in one file. */
final class ToolkitFolder implements Contribution {

  @Override
  public String title(Wording wording) {
    return wording.words().get("toolkit.title");
  }

  @Override
  public List<Zip.Entry> files(Supplies supplies, Wording wording) {
    ToolkitSheet sheet = supplies.stock().toolkit(wording.code()).orElseThrow();
    Needed made = Needed.below(Addresses.toolkitPictures(wording.code()), supplies.stock());
    List<ToolkitSheet.Picture> pictures =
        sheet.topics().stream().flatMap(one -> Stream.of(one.square(), one.story())).toList();
    // Drawing takes time, so it is done by all threads; the order stays.
    Map<String, byte[]> bytes =
        pictures.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    ToolkitSheet.Picture::path, one -> made.bytes(one.path())));
    Stream<Zip.Entry> entries =
        pictures.stream()
            .map(one -> new Zip.Entry("pictures/" + one.name(), bytes.get(one.path())));
    return Stream.concat(
            Stream.of(new Zip.Entry("texts.txt", texts(supplies, sheet, wording).bytes())), entries)
        .toList();
  }

  private static PlainLines texts(Supplies supplies, ToolkitSheet sheet, Wording wording) {
    Words words = wording.words();
    var text = new PlainLines().line(words.get("toolkit.title")).line(words.get("toolkit.lead"));
    for (Topic topic : sheet.topics()) {
      text.heading(topic.title())
          .line(words.get("toolkit.caption") + ":")
          .line(topic.texts().caption())
          .line(words.get("toolkit.alt") + ": " + topic.texts().alt())
          .line("pictures/" + topic.square().name())
          .line("pictures/" + topic.story().name());
      topic
          .poster()
          .map(path -> supplies.site().campaign().url(path))
          .ifPresent(url -> text.line(words.get("toolkit.poster") + ": " + url));
    }
    return text;
  }
}
