package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.printing.PosterPages;
import kz.igilik.printing.PrintingBrowser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik posters}: the posters of a baked site as PDF. */
@Command(name = "posters")
final class PostersCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--site",
      paramLabel = "${bundle:label.folder}",
      defaultValue = "target/site",
      order = 2)
  private Path site;

  @Option(
      names = "--output",
      paramLabel = "${bundle:label.folder}",
      defaultValue = "target/posters",
      order = 3)
  private Path output;

  @Option(names = "--region", paramLabel = "${bundle:label.region}", order = 4)
  private String region;

  @Option(names = "--week", paramLabel = "${bundle:label.day}", order = 5)
  private String week;

  @Option(
      names = "--paper",
      split = ",",
      paramLabel = "a4,a3,a4-black,a3-black",
      hideParamSyntax = true,
      converter = OptionValues.Paper.class,
      order = 6)
  private List<String> papers = PosterPages.PAPERS;

  @Option(names = "--browser", paramLabel = "${bundle:label.program}", order = 7)
  private Path browser;

  PostersCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    // Not while options are read: then the help would fail, too, where no site is baked yet.
    if (!Files.isDirectory(site)) {
      messages.complain("error", messages.texts().get("wrong.value.site", "--site", site));
      return ExitCode.WRONG_USAGE;
    }
    Optional<Path> program =
        Optional.ofNullable(browser)
            .or(() -> PrintingBrowser.find(messages.terminal().environment()));
    if (program.isEmpty()) {
      messages.complain("posters.no-browser");
      return ExitCode.MACHINE_FAILED;
    }
    List<PosterPages.Poster> posters =
        PosterPages.in(site).stream()
            .filter(poster -> region == null || poster.region().equals(region))
            .filter(poster -> week == null || poster.week().equals(week))
            .toList();
    if (posters.isEmpty()) {
      messages.complain("posters.none", site);
      return ExitCode.WRONG_USAGE;
    }
    return print(posters, program.get());
  }

  private int print(List<PosterPages.Poster> posters, Path program) throws IOException {
    try (var printer = new PrintingBrowser(program)) {
      for (PosterPages.Poster poster : posters) {
        for (String paper : papers) {
          Path file = output.resolve(poster.file(paper));
          messages.meanwhile("posters.meanwhile", file);
          boolean printed = printer.print(poster.on(paper), file);
          messages.done();
          if (!printed) {
            messages.complain("posters.failed", program, file);
            return ExitCode.MACHINE_FAILED;
          }
        }
      }
    }
    messages.say(
        "posters.done", messages.number((double) posters.size() * papers.size(), 0), output);
    return ExitCode.GOOD;
  }
}
