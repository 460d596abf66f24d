package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.edit.SourceOrder;
import kz.igilik.edit.SourceOrder.Ordered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code igilik fmt}: puts the fields of files into the order of the schema. */
@Command(name = "fmt")
final class FmtCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--check", order = 2)
  private boolean check;

  FmtCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var order = new SourceOrder(shared.source);
    var paths = new ArrayList<String>();
    for (Path file : files) {
      Optional<String> path = known(file, order);
      if (path.isEmpty()) {
        messages.complain("error", messages.texts().get("fmt.unknown", file));
        return ExitCode.WRONG_USAGE;
      }
      paths.add(path.get());
    }
    return format(files.isEmpty() ? order.files() : paths, order);
  }

  /** The path of a file from the source folder; empty if no such file is read. */
  private Optional<String> known(Path file, SourceOrder order) {
    Path found = Files.exists(file) ? file : shared.source.resolve(file);
    return Files.isRegularFile(found)
        ? Optional.of(order.path(found)).filter(order::isKnown)
        : Optional.empty();
  }

  private int format(List<String> paths, SourceOrder order) throws IOException {
    int changed = 0;
    int broken = 0;
    for (String path : paths) {
      Optional<Ordered> ordered = order.of(path);
      if (ordered.isEmpty()) {
        continue;
      }
      if (ordered.get().bytes().isEmpty()) {
        broken++;
        messages.complain("error", messages.texts().get("fmt.broken", path));
        continue;
      }
      changed++;
      messages.say(check ? "fmt.would" : "fmt.changed", path);
      if (!check) {
        order.write(ordered.get());
      }
    }
    String all = messages.number(paths.size(), 0);
    if (changed == 0 && broken == 0) {
      messages.say("fmt.nothing", all);
      return ExitCode.GOOD;
    }
    messages.say(check ? "fmt.found" : "fmt.done", messages.number(changed, 0), all);
    return check || broken > 0 ? ExitCode.PROBLEMS : ExitCode.GOOD;
  }
}
