package org.mandategraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Notes when a store changed last, for those who keep copies of what it says. */
final class ChangeStamp {
  private final Path file;

  ChangeStamp(Path folder) {
    this.file = folder.resolve("changed");
  }

  void set() throws IOException {
    Files.writeString(file, Instant.now().toString());
  }

  boolean isSet() {
    return Files.exists(file);
  }

  Instant get() throws StoreException {
    try {
      return Instant.parse(Files.readString(file).strip());
    } catch (IOException | DateTimeParseException e) {
      throw new StoreException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
