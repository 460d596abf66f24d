package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.seal.SealKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code igilik open}: decrypts sealed files, to edit or to publish them. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "${bundle:label.table}",
      descriptionKey = "opened")
  private List<Path> files = List.of();

  OpenCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    return new SealedSources(messages, shared.source).each(files, this::open);
  }

  /** The sealed file stays: until it is sealed anew or deleted, {@code check} tells of both. */
  private boolean open(String given, SealKey key) throws IOException {
    String sealed = given.endsWith(SealKey.ENDING) ? given : given + SealKey.ENDING;
    Path file = shared.source.resolve(sealed);
    if (!SealKey.isSealed(sealed) || !Files.isRegularFile(file)) {
      messages.complain("error", messages.texts().get("open.no-sealed", sealed));
      return false;
    }
    String path = SealKey.opened(sealed);
    if (Files.exists(shared.source.resolve(path))) {
      messages.complain("error", messages.texts().get("open.taken", path));
      return false;
    }
    Optional<byte[]> content = key.open(path, Files.readAllBytes(file));
    if (content.isEmpty()) {
      messages.complain("error", messages.texts().get("open.broken", sealed));
      return false;
    }
    Files.write(shared.source.resolve(path), content.get());
    messages.say("open.done", path, sealed);
    return true;
  }
}
