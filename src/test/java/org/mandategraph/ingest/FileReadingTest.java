package org.mandategraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.extract.Limits;

class FileReadingTest {
  private static final int FILES = 60;

  @TempDir private Path folder;

  @Test
  void passesOnInTheOrderOfTheFiles() throws IOException {
    List<String> passed = new ArrayList<>();
    boolean whole =
        new FileReading(Limits.STANDARD, 4)
            .read(
                files(),
                (bytes, name) -> name + new String(bytes, StandardCharsets.UTF_8),
                () -> false,
                (outcome, made) -> passed.add(made));
    assertThat(whole).isTrue();
    assertThat(passed).hasSize(FILES).isSorted();
  }

  @Test
  void aSlowFileDelaysNoOther() throws IOException {
    Set<String> worked = ConcurrentHashMap.newKeySet();
    FileReading.Work<String> work =
        new FileReading.Work<>() {
          @Override
          public String of(byte[] bytes, String name) {
            worked.add(name);
            while (name.equals("00.txt") && worked.size() < FILES) {
              Thread.onSpinWait();
            }
            return name;
          }

          @Override
          public boolean isKept() {
            return true;
          }
        };
    List<String> passed = new ArrayList<>();
    new FileReading(Limits.STANDARD, 2)
        .read(files(), work, () -> false, (outcome, made) -> passed.add(made));
    assertThat(passed).hasSize(FILES).isSorted();
  }

  @Test
  void aFileThatTakesTooLongIsRefusedAndTheOthersAreRead() throws IOException {
    AtomicBoolean over = new AtomicBoolean();
    List<Outcome> passed = new ArrayList<>();
    try {
      new FileReading(Limits.STANDARD, 1, Duration.ofMillis(200))
          .read(
              files(),
              (bytes, name) -> {
                while (name.equals("05.txt") && !over.get()) {
                  Thread.onSpinWait();
                }
                return name;
              },
              () -> false,
              (outcome, made) -> passed.add(outcome));
    } finally {
      over.set(true);
    }
    assertThat(passed).hasSize(FILES);
    assertThat(passed.get(5)).isInstanceOf(Outcome.Refused.class);
    assertThat(passed).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
  }

  @Test
  void aFileThatTheProgramFailsOnIsRefusedAndTheOthersAreRead() throws IOException {
    List<Outcome> passed = new ArrayList<>();
    new FileReading(Limits.STANDARD, 2)
        .read(
            files(),
            (bytes, name) -> {
              if (name.equals("05.txt")) {
                throw new IllegalStateException("broken");
              }
              return name;
            },
            () -> false,
            (outcome, made) -> passed.add(outcome));
    assertThat(passed).filteredOn(Outcome.Read.class::isInstance).hasSize(FILES - 1);
  }

  @Test
  void stopsWhereItIsAskedTo() throws IOException {
    List<String> passed = new ArrayList<>();
    boolean whole =
        new FileReading(Limits.STANDARD, 2)
            .read(
                files(),
                (bytes, name) -> name,
                () -> passed.size() == 7,
                (outcome, made) -> passed.add(made));
    assertThat(whole).isFalse();
    assertThat(passed).hasSize(7);
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(Files.writeString(folder.resolve("%02d.txt".formatted(i)), "text"));
    }
    return files;
  }
}
