package kz.igilik.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import kz.igilik.problem.Code;

/**
 * Keeps a second bake out of the folder. The system releases the lock if this process is killed.
 */
final class OutputLock implements AutoCloseable {
  private static final String FILE = SitePath.OURS + "lock";

  private final Path file;
  private final FileChannel channel;
  private boolean open = true;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Whether another process seems to hold the lock. */
  static boolean isOn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  static OutputLock on(Path folder) throws IOException {
    for (Path file = folder.resolve(FILE); ; ) {
      Optional<OutputLock> lock = attempt(file);
      if (lock.isPresent()) {
        return lock.get();
      }
    }
  }

  /**
   * Empty if the previous bake deleted the file while we were locking it: then the lock guards
   * nothing.
   */
  private static Optional<OutputLock> attempt(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      Optional<String> before = key(file);
      if (channel.tryLock() == null) {
        throw new OverlappingFileLockException();
      }
      if (before.isPresent() && before.equals(key(file))) {
        return Optional.of(new OutputLock(file, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (OverlappingFileLockException busy) {
      channel.close();
      throw new OutputRefused(Code.OUTPUT_BUSY, file.getParent());
    }
  }

  private static Optional<String> key(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return Optional.of(Objects.toString(key));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    if (!open) {
      return; // the file may be that of the next bake
    }
    open = false;
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
