package org.mandategraph.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Parses the files of folders with Tika and nothing else: what reading them costs at least. */
final class TikaAlone {
  private TikaAlone() {}

  /**
   * Runs it.
   *
   * @param args the number of threads, then folders
   */
  public static void main(String[] args) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[0]));
    AutoDetectParser parser = new AutoDetectParser();
    List<Future<Integer>> lengths = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      for (Path file : files(Path.of(args[i]))) {
        lengths.add(threads.submit(() -> length(parser, file)));
      }
    }
    long characters = 0;
    for (Future<Integer> length : lengths) {
      characters += length.get();
    }
    threads.shutdown();
    System.out.println(lengths.size() + " files, " + characters + " characters");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static int length(AutoDetectParser parser, Path file)
      throws IOException, SAXException, TikaException {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, text, new Metadata(), new ParseContext());
    }
    return text.toString().length();
  }
}
