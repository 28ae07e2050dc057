package org.mandategraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder of an export while it is made: a hidden one beside it, which takes its name once all
 * is written. What fails before leaves nothing, and an earlier export as it was.
 */
final class ExportFolder implements AutoCloseable {
  /** The list of hashes, as {@code sha256sum -c} reads it; every export has one. */
  static final String SUMS = "SHA256SUMS";

  private final Path target;
  private final Path staged;

  private ExportFolder(Path target, Path staged) {
    this.target = target;
    this.staged = staged;
  }

  /**
   * Makes room for an export.
   *
   * @throws ExportException where something else than an earlier export has the name
   */
  static ExportFolder create(Path target) throws IOException {
    Path absolute = target.toAbsolutePath().normalize();
    boolean empty = Files.isDirectory(absolute) && PathUtils.isEmptyDirectory(absolute);
    if (Files.exists(absolute) && !empty && !Files.exists(absolute.resolve(SUMS))) {
      throw new ExportException(
          target + ": exists and is no earlier export; give another folder with --out");
    }
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new ExportException(target + ": cannot be an export; give a folder with --out");
    }
    Files.createDirectories(parent);
    return new ExportFolder(absolute, Files.createDirectory(hidden(parent)));
  }

  /** A name that nothing has. */
  private static Path hidden(Path parent) {
    return parent.resolve(".export-" + UUID.randomUUID());
  }

  /** Where its files are to be written. */
  Path staged() {
    return staged;
  }

  /** Writes the hashes and gives the export its name, in the place of an earlier one. */
  void finish() throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Path file : files()) {
      sums.append(new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file));
      String name = staged.relativize(file).toString().replace('\\', '/');
      sums.append("  ").append(name).append('\n');
    }
    Files.writeString(staged.resolve(SUMS), sums);
    Path earlier = null;
    if (Files.exists(target)) {
      earlier = hidden(target.resolveSibling(""));
      Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (earlier != null) {
        Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    if (earlier != null) {
      PathUtils.deleteDirectory(earlier);
    }
  }

  /** The files so far, in folders too, by name. */
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(staged)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Drops what was not finished. */
  @Override
  public void close() throws IOException {
    if (Files.exists(staged)) {
      PathUtils.deleteDirectory(staged);
    }
  }
}
