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
 * @param peakBytes the largest resident memory; 0 where the system does not say (it is read from
 *     {@code /proc})
 */
record ProcessRun(Duration wall, Duration processor, long peakBytes) {
  private static final int POLL_MILLIS = 10;
  private static final String PEAK = "VmHWM:";

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
          String.join(" ", command) + " ended with " + process.exitValue() + "; see " + log);
    }
    return new ProcessRun(wall, usage.processor, usage.peakBytes);
  }

  double seconds() {
    return wall.toNanos() / 1e9;
  }

  /** What a process has used up to the last time it was looked at. */
  private static final class Usage {
    private final Process process;
    private Duration processor = Duration.ZERO;
    private long peakBytes;

    Usage(Process process) {
      this.process = process;
    }

    void read() throws IOException {
      Optional<Duration> used = process.info().totalCpuDuration();
      processor = used.filter(u -> u.compareTo(processor) > 0).orElse(processor);
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      if (Files.isReadable(status)) {
        peakBytes = Math.max(peakBytes, peak(status));
      }
    }

    /** The peak in a status file; 0 where the process has ended meanwhile. */
    private static long peak(Path status) throws IOException {
      List<String> lines;
      try {
        lines = Files.readAllLines(status);
      } catch (IOException e) {
        if (!Files.exists(status)) {
          return 0;
        }
        throw e;
      }
      return lines.stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> line.substring(PEAK.length()).replace("kB", "").strip())
          .mapToLong(kilobytes -> Long.parseLong(kilobytes) * 1024)
          .findFirst()
          .orElse(0);
    }
  }
}
