package org.mandategraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the program with a query, {@code queries/NAME.rq}. The comments at its head are its
 * documentation: {@code # question: …} is the field "question".
 *
 * @param name its path below {@code queries}, without the ending
 * @param header the fields of its head
 * @param sparql the query itself, head included
 */
public record QueryFile(String name, Map<String, String> header, String sparql) {
  private static final String FOLDER = "/queries";
  private static final String ENDING = ".rq";
  private static final Pattern FIELD = Pattern.compile("^# ([a-z][a-z ]*): (.+)$");

  /** All files, by name. */
  public static List<QueryFile> list() {
    URL folder = QueryFile.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("missing from the program: " + FOLDER);
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return list(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return list(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(FOLDER, e);
    }
  }

  private static List<QueryFile> list(Path folder) throws IOException {
    List<QueryFile> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        all.add(parse(path.substring(0, path.length() - ENDING.length()), Files.readString(file)));
      }
    }
    all.sort(Comparator.comparing(QueryFile::name));
    return all;
  }

  /** Reads the head. */
  public static QueryFile parse(String name, String sparql) {
    Map<String, String> header = new TreeMap<>();
    for (String line : sparql.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      Matcher m = FIELD.matcher(line);
      if (m.matches()) {
        header.put(m.group(1), m.group(2).strip());
      }
    }
    return new QueryFile(name, Map.copyOf(header), sparql);
  }

  /** A field of the head; a file without it is a fault of the program and fails. */
  public String field(String field) {
    return optional(field)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "queries/" + name + ENDING + " lacks \"# " + field + ": …\""));
  }

  /** A field that not every file has. */
  public Optional<String> optional(String field) {
    return Optional.ofNullable(header.get(field));
  }
}
