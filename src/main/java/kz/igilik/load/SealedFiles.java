package kz.igilik.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.seal.KeyRing;
import kz.igilik.seal.SealKey;

/**
 * Sealed files of the sources: with the key they are read as what they hold, without it they are
 * not there.
 */
final class SealedFiles {
  /** Base64 takes a third more. */
  static final int LARGEST = 2 * SourceFolder.LARGEST_FILE;

  private final KeyRing keys;

  SealedFiles(KeyRing keys) {
    this.keys = keys;
  }

  /** Reads a file of the folder. */
  interface Bytes {
    byte[] of(String file) throws IOException;
  }

  /** The paths of files as they are once opened; what cannot be opened is told and left out. */
  List<String> opened(List<String> files, Bytes bytes, Problems problems) throws IOException {
    if (files.stream().noneMatch(SealKey::isSealed)) {
      return files;
    }
    Set<String> plain = new HashSet<>(files);
    var opened = new ArrayList<String>();
    for (String file : files) {
      if (!SealKey.isSealed(file)) {
        opened.add(file);
      } else if (isReadable(file, plain, bytes, problems)) {
        opened.add(SealKey.opened(file));
      }
    }
    return opened;
  }

  private boolean isReadable(String file, Set<String> plain, Bytes bytes, Problems problems)
      throws IOException {
    Position at = Position.wholeFile(file);
    if (plain.contains(SealKey.opened(file))) {
      problems.report(Code.SEALED_BESIDE, at, SealKey.opened(file));
    } else if (keys.broken().isPresent()) {
      problems.report(Code.SEALED_KEY, at, keys.broken().get());
    } else if (keys.key().isEmpty()) {
      problems.report(Code.SEALED_CLOSED, at, SealKey.opened(file));
    } else if (content(SealKey.opened(file), bytes.of(file)).isEmpty()) {
      problems.report(Code.SEALED_BROKEN, at, file);
    } else {
      return true;
    }
    return false;
  }

  /** What a sealed file holds. */
  Optional<byte[]> content(String path, byte[] sealed) {
    return keys.key().flatMap(key -> key.open(path, sealed));
  }
}
