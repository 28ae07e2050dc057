package org.mandategraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records which graphs are being written and when a store changed last. The triples and the text
 * index commit one after the other, so a process that is killed between the two leaves them out of
 * step in these graphs; the record that it leaves behind names them. Records how large a store is
 * when its triples are compact, too.
 */
final class WriteJournal {
  /** All graphs. */
  static final String ALL = "*";

  private final Path writing;
  private final Path changed;
  private final Path compact;

  /** Graphs that stay out of step until the store is opened again and repairs them. */
  private final Set<String> outOfStep = new LinkedHashSet<>();

  private volatile @Nullable Instant last;

  WriteJournal(Path folder) {
    writing = folder.resolve("writing");
    changed = folder.resolve("changed");
    compact = folder.resolve("compact");
  }

  /** Records that these graphs are going to be written too. */
  void add(List<String> graphs) throws IOException {
    Files.write(writing, graphs, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Records that all is written, and when. */
  void finish() throws IOException {
    Instant now = Instant.now();
    AtomicFile.write(changed, now.toString().getBytes(StandardCharsets.US_ASCII));
    last = now;
    withdraw();
  }

  /** Records that nothing of what was going to be written is. */
  void withdraw() throws IOException {
    if (outOfStep.isEmpty()) {
      Files.deleteIfExists(writing);
    } else {
      Files.write(writing, outOfStep);
    }
  }

  /** Records that what was going to be written may be so in part. */
  void fail() throws IOException {
    outOfStep.addAll(unfinished());
  }

  /** The graphs whose writing did not finish, or {@link #ALL}. */
  List<String> unfinished() throws IOException {
    return Files.exists(writing) ? Files.readAllLines(writing) : List.of();
  }

  /** Records that the triples were written anew, and how many bytes they take. */
  void compacted(long bytes) throws IOException {
    Files.writeString(compact, Long.toString(bytes));
  }

  /** How many bytes the triples took when they were last written anew; 0 before that. */
  long compactBytes() throws IOException {
    return Files.exists(compact) ? Long.parseLong(Files.readString(compact).strip()) : 0;
  }

  /** Whether it is known when the store changed last: a full disk may have cut that off. */
  boolean hasChanged() {
    try {
      changed();
      return true;
    } catch (StoreException e) {
      return false;
    }
  }

  /** When the store changed last; readers ask while another thread writes. */
  Instant changed() throws StoreException {
    Instant known = last;
    if (known == null) {
      known = read();
      last = known;
    }
    return known;
  }

  private Instant read() throws StoreException {
    try {
      return Instant.parse(Files.readString(changed).strip());
    } catch (IOException | DateTimeParseException e) {
      throw new StoreException(changed + " cannot be read: " + e.getMessage(), e);
    }
  }
}
