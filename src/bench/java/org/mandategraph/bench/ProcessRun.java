package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a program in a process of its own.
 *
 * @param wall from start to exit
 * @param processor time on all cores
 * @param peakBytes the largest resident memory, with the pages of files that are mapped into it,
 *     which the system takes back when it needs them; 0 where the system does not say (it is read
 *     from {@code /proc})
 * @param ownPeakBytes the largest resident memory that was seen without the pages of files; 0 as
 *     above
 */
record ProcessRun(Duration wall, Duration processor, long peakBytes, long ownPeakBytes) {
  private static final int POLL_MILLIS = 10;
  private static final String PEAK = "VmHWM:";
  private static final String OWN = "RssAnon:";

  /**
   * Runs a command and waits for its end.
   *
   * @param log takes its output
   * @throws IOException where it cannot be started, or does not end with exit code 0
   */
  static ProcessRun of(List<String> command, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectOutput(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    Usage usage = new Usage(process);
    while (process.isAlive()) {
      usage.read();
      Thread.sleep(POLL_MILLIS);
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    if (process.waitFor() != 0) {
      throw new IOException(
          command.get(0) + " ended with " + process.exitValue() + "; " + log + " says why");
    }
    return new ProcessRun(wall, usage.processor, usage.peakBytes, usage.ownPeakBytes);
  }

  double seconds() {
    return wall.toNanos() / 1e9;
  }

  /** What a process has used up to the last time it was looked at. */
  private static final class Usage {
    private final Process process;
    private Duration processor = Duration.ZERO;
    private long peakBytes;
    private long ownPeakBytes;

    Usage(Process process) {
      this.process = process;
    }

    void read() throws IOException {
      Optional<Duration> used = process.info().totalCpuDuration();
      processor = used.filter(u -> u.compareTo(processor) > 0).orElse(processor);
      List<String> status = status();
      peakBytes = Math.max(peakBytes, bytes(PEAK, status));
      ownPeakBytes = Math.max(ownPeakBytes, bytes(OWN, status));
    }

    /** The lines of the process's status file; none where it has ended meanwhile. */
    private List<String> status() throws IOException {
      Path file = Path.of("/proc", Long.toString(process.pid()), "status");
      try {
        return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
      } catch (IOException e) {
        if (process.isAlive()) {
          throw e;
        }
        return List.of();
      }
    }

    private static long bytes(String key, List<String> status) {
      return status.stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(key.length()).replace("kB", "").strip())
          .mapToLong(kilobytes -> Long.parseLong(kilobytes) * 1024)
          .findFirst()
          .orElse(0);
    }
  }
}
