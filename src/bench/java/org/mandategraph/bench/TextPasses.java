package org.mandategraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;
import org.mandategraph.extract.Extractor;

/**
 * Reads the same plain texts on one thread in three ways: the whole extraction, one bare regular
 * expression for cited symbols, and Apache UIMA Ruta with citation rules. Prints the throughput of
 * each in megabytes a second, one a line.
 */
final class TextPasses {
  private static final String RESOLUTION =
      "resolutions? [0-9]{1,4}(/[0-9]{1,3})?( \\([0-9]{4}\\))?";
  private static final String SYMBOL =
      "[AES]/(RES/|C\\.[0-9]/|HRC/)?[0-9]{1,4}(/[0-9A-Za-z.]{1,9}){0,3}";
  private static final String DATED =
      "of [0-9]{1,2}"
          + " (January|February|March|April|May|June|July|August|September|October|November|December)"
          + " [0-9]{4}";
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  private TextPasses() {}

  /** One pass over a text; how much it found keeps the compiler from leaving it out. */
  private interface Pass {
    int over(String text) throws Exception;
  }

  /**
   * Runs it.
   *
   * @param args a folder of marked-up texts, and how many of them
   */
  public static void main(String[] args) throws Exception {
    Extractor extractor = Extractor.builder().build();
    List<String> texts = texts(extractor, Path.of(args[0]), Integer.parseInt(args[1]));
    print(
        "extraction", texts, text -> extractor.extract(bytes(text), "text.txt").citations().size());
    print("regex", texts, regex());
    print("ruta", texts, ruta());
  }

  private static List<String> texts(Extractor extractor, Path folder, int count)
      throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file :
          walk.filter(f -> f.toString().endsWith(".xml")).sorted().limit(count).toList()) {
        texts.add(extractor.extract(Files.readAllBytes(file), file.toString()).source().text());
      }
    }
    return texts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Pass regex() {
    Pattern pattern = Pattern.compile(RESOLUTION + "|" + SYMBOL);
    return text -> {
      Matcher matcher = pattern.matcher(text);
      int found = 0;
      while (matcher.find()) {
        found++;
      }
      return found;
    };
  }

  private static Pass ruta() throws Exception {
    String rules =
        """
        "%s" -> Resolution;
        "%s" -> Symbol;
        "%s" -> Dated;
        (Resolution Dated?){-> MARK(Citation)};
        Symbol{-> MARK(Citation)};
        """
            .formatted(escaped(RESOLUTION), escaped(SYMBOL), escaped(DATED));
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
    for (String type : List.of("Resolution", "Symbol", "Dated", "Citation")) {
      types.addType("bench." + type, "", CAS.TYPE_NAME_ANNOTATION);
    }
    AnalysisEngine engine =
        AnalysisEngineFactory.createEngine(RutaEngine.class, types, RutaEngine.PARAM_RULES, rules);
    CAS cas = engine.newCAS();
    return text -> {
      cas.reset();
      cas.setDocumentText(text);
      cas.setDocumentLanguage("en");
      engine.process(cas);
      return cas.getAnnotationIndex().size();
    };
  }

  private static String escaped(String regex) {
    return regex.replace("\\", "\\\\");
  }

  private static void print(String name, List<String> texts, Pass pass) throws Exception {
    long found = 0;
    for (int i = 0; i < WARM_UP; i++) {
      found += over(texts, pass);
    }
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      found += over(texts, pass);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long bytes = texts.stream().mapToLong(text -> bytes(text).length).sum() * ROUNDS;
    System.out.printf("%s %.3f %d%n", name, bytes / 1e6 / seconds, found);
  }

  private static long over(List<String> texts, Pass pass) throws Exception {
    long found = 0;
    for (String text : texts) {
      found += pass.over(text);
    }
    return found;
  }
}
