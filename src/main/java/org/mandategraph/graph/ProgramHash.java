package org.mandategraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Says whether what an earlier run of the program kept is what this one would make: a hash of the
 * program's classes, vocabularies and word lists, and of the versions of its libraries, which the
 * jar's manifest names. Two builds of one version that differ in a rule have different hashes.
 */
public final class ProgramHash {
  /** Packages that decide nothing of what is read from a file. */
  private static final Pattern AFTER_EXTRACTION =
      Pattern.compile(
          "gg/.*|queries/.*|org/mandategraph/"
              + "(?:lineage|graph|write|evaluate|store|export|judge|ingest|web|cli)/.*");

  private static final class Whole {
    static final String HASH = hash(name -> true);
  }

  private static final class OfExtraction {
    static final String HASH = hash(name -> !AFTER_EXTRACTION.matcher(name).matches());
  }

  private ProgramHash() {}

  /** Of the whole program. */
  public static String whole() {
    return Whole.HASH;
  }

  /** Of what decides which facts are read from a file. */
  public static String ofExtraction() {
    return OfExtraction.HASH;
  }

  private static String hash(Predicate<String> included) {
    CodeSource source = ProgramHash.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("the program's classes are not in files");
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      MessageDigest hash = DigestUtils.getSha256Digest();
      List<String> entries = Files.isDirectory(place) ? files(place) : entries(place);
      for (String entry : entries) {
        if (included.test(entry.substring(0, entry.indexOf('\t')))) {
          hash.update(entry.getBytes(StandardCharsets.UTF_8));
        }
      }
      return Hex.encodeHexString(hash.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of a jar's files and their checksums, which the jar has. */
  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(e -> e.getName() + "\t" + e.getCrc() + "\n").sorted().toList();
    }
  }

  /** The same of a folder of classes: a program that is being developed. */
  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(
              f ->
                  folder.relativize(f).toString().replace('\\', '/')
                      + "\t"
                      + DigestUtils.sha256Hex(bytes(f))
                      + "\n")
          .sorted()
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
