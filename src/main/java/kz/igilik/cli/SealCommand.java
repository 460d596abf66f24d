package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.seal.SealKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code igilik seal}: encrypts files, so that a public repository can hold them. */
@Command(name = "seal")
final class SealCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Parameters(
      index = "0..*",
      arity = "0..*",
      paramLabel = "${bundle:label.table}",
      descriptionKey = "sealed")
  private List<Path> files = List.of();

  @Option(names = "--new-key", paramLabel = "${bundle:label.table}", order = 2)
  private Path newKey;

  SealCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (newKey != null) {
      return writeKey();
    }
    return new SealedSources(messages, shared.source).each(files, this::seal);
  }

  private int writeKey() throws IOException {
    try {
      Files.writeString(newKey, SealKey.fresh() + "\n", StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException taken) {
      messages.complain("error", messages.texts().get("seal.key-taken", newKey));
      return ExitCode.WRONG_USAGE;
    }
    messages.say("seal.key-written", newKey);
    return ExitCode.GOOD;
  }

  /** The plain file goes only when what was written can be opened again. */
  private boolean seal(String path, SealKey key) throws IOException {
    Path plain = shared.source.resolve(path);
    if (!SealKey.canSeal(path) || !Files.isRegularFile(plain)) {
      messages.complain("error", messages.texts().get("seal.no-text", path));
      return false;
    }
    Path sealed = shared.source.resolve(path + SealKey.ENDING);
    byte[] content = Files.readAllBytes(plain);
    Files.write(sealed, key.seal(path, content));
    Optional<byte[]> again = key.open(path, Files.readAllBytes(sealed));
    if (again.filter(bytes -> Arrays.equals(bytes, content)).isEmpty()) {
      throw new IOException(sealed + " cannot be opened again");
    }
    Files.delete(plain);
    messages.say("seal.done", path + SealKey.ENDING, path);
    return true;
  }
}
