package org.mandategraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.write.ExtractionFormat;
import org.mandategraph.write.ExtractionWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages that every document passes, on one of the sample resolutions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 3, time = 2)
@Fork(1)
public class HotStages {
  private final Extractor extractor = Extractor.builder().build();
  private final ExtractionWriter writer = new ExtractionWriter(Authorities.standard());
  private final byte[] text;
  private final Extraction extraction;

  /** Reads the sample; run in the project's folder. */
  public HotStages() {
    try {
      text = extractor.extract(sample(), "sample").source().text().getBytes(StandardCharsets.UTF_8);
      extraction = extractor.extract(text, "sample");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sample() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      return Files.readAllBytes(seeds.sorted().findFirst().orElseThrow());
    }
  }

  /** From plain text to what was found in it. */
  @Benchmark
  public Extraction extract() throws UnreadableDocumentException {
    return extractor.extract(text, "sample");
  }

  /** From what was found to its graph as Turtle. */
  @Benchmark
  public String turtle() {
    return writer.write(extraction, ExtractionFormat.TURTLE);
  }

  /** From what was found to JSON. */
  @Benchmark
  public String json() {
    return writer.write(extraction, ExtractionFormat.JSON);
  }
}
