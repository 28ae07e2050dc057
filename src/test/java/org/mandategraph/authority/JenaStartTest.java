package org.mandategraph.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.jena.sys.JenaSubsystemLifecycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Vocabularies are not read before Jena has started, by whichever thread: two that enter it by
 * different classes can wait for each other for ever.
 */
class JenaStartTest {
  /** Part of Jena's start: does not return before another thread that reads vocabularies waits. */
  public static final class ReaderBeside implements JenaSubsystemLifecycle {
    private static final Thread READER = new Thread(Authorities::standard, "reader");

    @Override
    public void start() {
      READER.start();
      String seen = "";
      while (seen.isEmpty()) {
        if (READER.getState() == Thread.State.TERMINATED
            || at(frame -> frame.getClassName().startsWith("org.apache.jena"))) {
          seen = "does not wait";
        } else if (at(ReaderBeside::startsVocabularies)) {
          seen = "waits";
        }
      }
      System.out.println(seen);
    }

    private static boolean startsVocabularies(StackTraceElement frame) {
      return frame.getClassName().equals(Authorities.class.getName())
          && frame.getMethodName().equals("<clinit>");
    }

    private static boolean at(Predicate<StackTraceElement> place) {
      return Arrays.stream(READER.getStackTrace()).anyMatch(place);
    }

    @Override
    public void stop() {}

    /** After Jena's core, before RIOT. */
    @Override
    public int level() {
      return 15;
    }

    public static void main(String[] args) throws InterruptedException {
      JenaStart.ensure();
      READER.join();
      System.out.println(Authorities.standard().verbs().isEmpty() ? "no verbs" : "read");
    }
  }

  @Test
  void areReadOnlyWhenJenaHasStarted(@TempDir Path folder) throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(JenaSubsystemLifecycle.class.getName()), ReaderBeside.class.getName());
    Path out = folder.resolve("out");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                ReaderBeside.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(out.toFile())
            .start();
    try {
      assertThat(java.waitFor(2, TimeUnit.MINUTES)).as("ended").isTrue();
      assertThat(Files.readString(out)).isEqualToNormalizingNewlines("waits\nread\n");
    } finally {
      java.destroyForcibly().waitFor();
    }
  }
}
