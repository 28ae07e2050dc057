package org.mandategraph.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;

/**
 * Facts that are kept because making them again takes long: records, as compressed JSON, one file
 * each. They are of use to the program that made them alone: what another one left is deleted when
 * this one first keeps something. Safe for use by many threads.
 *
 * @param <T> the record
 */
public final class KeptFacts<T> {
  private static final int NAME = 16;

  private final Path parent;
  private final Path folder;
  private final Class<T> type;
  private final JsonMapper mapper;
  private boolean ready;

  /** The fastest compression: the files are a third larger than at best, in a third of the time. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static final class DateReader extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    DateReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(json.getText());
    }
  }

  /**
   * Facts in a folder.
   *
   * @param parent the folder; nothing else is in it
   * @param program hash of what the facts depend on besides what they are made of
   * @param type the record
   * @param form what JSON needs to know of the record
   */
  public KeptFacts(
      Path parent, String program, Class<T> type, UnaryOperator<JsonMapper.Builder> form) {
    this.parent = parent;
    this.folder = parent.resolve(program.substring(0, NAME));
    this.type = type;
    this.mapper =
        form.apply(
                JsonMapper.builder()
                    .visibility(PropertyAccessor.ALL, Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                    .addModule(
                        new SimpleModule()
                            .addSerializer(LocalDate.class, ToStringSerializer.instance)
                            .addDeserializer(LocalDate.class, new DateReader())))
            .build();
  }

  /** What is kept under a name; empty where nothing is, or where it cannot be read any more. */
  public Optional<T> read(String name) {
    Path file = file(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return Optional.of(mapper.readValue(in, type));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps facts, in place of those of the name. */
  public void write(String name, T facts) throws IOException {
    prepare();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new FastGzip(bytes)) {
      mapper.writeValue(out, facts);
    }
    AtomicFile.write(file(name), bytes.toByteArray());
  }

  /** Forgets the facts of these names. */
  public void drop(Collection<String> names) throws IOException {
    for (String name : names) {
      Files.deleteIfExists(file(name));
    }
  }

  private synchronized void prepare() throws IOException {
    if (!ready) {
      Files.createDirectories(folder);
      try (Stream<Path> programs = Files.list(parent)) {
        for (Path other : programs.filter(p -> !p.equals(folder)).toList()) {
          FileUtils.deleteDirectory(other.toFile());
        }
      }
      ready = true;
    }
  }

  /** Named by a hash: names can be longer than file names, and can differ in case alone. */
  private Path file(String name) {
    return folder.resolve(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ".json.gz");
  }
}
