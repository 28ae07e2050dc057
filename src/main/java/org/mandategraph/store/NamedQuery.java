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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query that is part of the program, with its own documentation: a file {@code queries/NAME.rq},
 * headed by comments that give its question, its columns and an example of use. Those below {@code
 * queries/federated/} call partners with {@code SERVICE}.
 *
 * @param name what it is called by, such as {@code cites-uncac}
 * @param question what it answers, in words
 * @param columns its columns, in order
 * @param example how to call it
 * @param sparql the query itself, header included
 */
public record NamedQuery(
    String name, String question, List<String> columns, String example, String sparql) {
  private static final String FOLDER = "/queries";
  private static final String ENDING = ".rq";
  private static final Pattern HEADER = Pattern.compile("^# (question|columns|example): (.+)$");

  private static final class Holder {
    static final Map<String, NamedQuery> ALL = readAll();
  }

  /** Whether it calls partners, and so needs the network. */
  public boolean federated() {
    return name.startsWith("federated/");
  }

  /** All, by name. */
  public static List<NamedQuery> list() {
    return List.copyOf(Holder.ALL.values());
  }

  /** The query with this name. */
  public static Optional<NamedQuery> get(String name) {
    return Optional.ofNullable(Holder.ALL.get(name));
  }

  private static Map<String, NamedQuery> readAll() {
    URL folder = NamedQuery.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("missing from the program: " + FOLDER);
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return readAll(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return readAll(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(FOLDER, e);
    }
  }

  private static Map<String, NamedQuery> readAll(Path folder) throws IOException {
    Map<String, NamedQuery> queries = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        String fileName = folder.relativize(file).toString().replace('\\', '/');
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        queries.put(name, parse(name, Files.readString(file)));
      }
    }
    return queries;
  }

  /** Reads the header; a query without one is a fault of the program and fails. */
  static NamedQuery parse(String name, String sparql) {
    Map<String, String> header = new TreeMap<>();
    for (String line : sparql.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      Matcher m = HEADER.matcher(line);
      if (m.matches()) {
        header.put(m.group(1), m.group(2).strip());
      }
    }
    return new NamedQuery(
        name,
        field(header, name, "question"),
        List.of(field(header, name, "columns").split(", *", -1)),
        field(header, name, "example"),
        sparql);
  }

  private static String field(Map<String, String> header, String name, String field) {
    String value = header.get(field);
    if (value == null) {
      throw new IllegalStateException("queries/" + name + ENDING + " lacks \"# " + field + ": …\"");
    }
    return value;
  }
}
