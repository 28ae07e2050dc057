package org.mandategraph.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that the user means, sorted by path, each once.
 *
 * <p>A folder stands for the regular files in it and below it. Hidden files and folders are left
 * out there, and symbolic links are not followed. A file that is named outright is taken as it is.
 *
 * @param files to be read, in this order
 * @param unreadable folders and files below a named folder that may not be looked at
 */
public record InputFiles(List<Path> files, List<Outcome.Refused> unreadable) {
  /** Copies the lists. */
  public InputFiles {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Finds the files.
   *
   * @param named files and folders as the user named them
   * @param except a folder that is never walked, such as the store's own, or null
   * @throws NoSuchFileException where something named is not there
   * @throws IOException where the file system fails
   */
  public static InputFiles find(List<Path> named, @Nullable Path except) throws IOException {
    Set<Path> found = new TreeSet<>();
    Walk walk = new Walk(found, except);
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        Files.walkFileTree(path, walk.from(path));
      } else if (Files.exists(path)) {
        found.add(path);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    Set<Path> seen = new HashSet<>();
    List<Path> once = found.stream().filter(p -> seen.add(p.toAbsolutePath().normalize())).toList();
    return new InputFiles(once, walk.unreadable);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Set<Path> found;
    private final List<Outcome.Refused> unreadable = new ArrayList<>();
    private final @Nullable Path except;
    private @Nullable Path root;

    Walk(Set<Path> found, @Nullable Path except) {
      this.found = found;
      this.except = except == null ? null : except.toAbsolutePath().normalize();
    }

    Walk from(Path start) {
      root = start;
      return this;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip =
          (!folder.equals(root) && isHidden(folder))
              || folder.toAbsolutePath().normalize().equals(except);
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      unreadable.add(
          new Outcome.Refused(path, "may not be read; give yourself the right", failure));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
