package org.mandategraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The mark-up files of a folder, found by a document's file name or by its symbol. */
final class GoldFiles {
  /** {@code A_RES_80_3-2516680E.xml}: a job number and the language's letter behind the name. */
  private static final Pattern JOB_NUMBER = Pattern.compile("-[0-9]{5,9}[A-Z]?\\z");

  private final List<Path> files;
  private final Map<String, Path> byName = new HashMap<>();
  private @Nullable Map<String, Path> bySymbol;

  /** Files with other endings than {@code .xml} are left out. */
  GoldFiles(List<Path> files) {
    this.files =
        files.stream()
            .filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
            .sorted()
            .toList();
    this.files.forEach(file -> byName.putIfAbsent(baseName(file), file));
    this.files.forEach(
        file -> byName.putIfAbsent(JOB_NUMBER.matcher(baseName(file)).replaceAll(""), file));
  }

  /** The mark-up with the document's base name. */
  Optional<Path> named(Path document) {
    return Optional.ofNullable(byName.get(baseName(document)));
  }

  /** The first mark-up that bears this symbol. Reads all files, once, to know. */
  Optional<Path> of(String symbol) {
    if (bySymbol == null) {
      bySymbol = symbols();
    }
    return Optional.ofNullable(bySymbol.get(Folding.key(symbol)));
  }

  private Map<String, Path> symbols() {
    Map<String, Path> found = new HashMap<>();
    for (Path file : files) {
      try {
        read(file)
            .map(ComparedText::symbol)
            .ifPresent(symbol -> found.putIfAbsent(Folding.key(symbol), file));
      } catch (IOException e) {
        // It bears no symbol.
      }
    }
    return found;
  }

  /**
   * Reads a mark-up file; empty where it contains no statement with a body.
   *
   * @throws IOException if it cannot be read or is no Akoma Ntoso; the message says why
   */
  static Optional<ComparedText> read(Path file) throws IOException {
    try {
      return GoldReader.read(Markup.read(Files.readAllBytes(file)));
    } catch (SAXException e) {
      throw new IOException(
          "%s: is no mark-up that can be read (%s)".formatted(file, e.getMessage()), e);
    }
  }

  /** A file's name without its ending. */
  static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
