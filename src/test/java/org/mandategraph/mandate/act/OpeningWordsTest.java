package org.mandategraph.mandate.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.mandate.Texts;
import org.mandategraph.reading.Lexicon;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares the opening phrase with the words that the United Nations' own mark-up sets in italics.
 * Either may start the other: one edition marks "Recalling", another "Recalling also".
 */
class OpeningWordsTest {
  private static final Path CORPUS = Path.of("../shared/corpus/akn");

  @ParameterizedTest
  @CsvSource({"ga, 0.995", "sc, 0.99", "ecosoc, 0.995", "hrc, 0.995"})
  void openingPhraseIsWhatTheMarkUpSetsInItalics(String organ, double least) throws Exception {
    Path folder = CORPUS.resolve(organ);
    assumeTrue(Files.isDirectory(folder), "no corpus at " + folder);
    ActFinder finder = new ActFinder(Lexicon.standard());
    int[] count = new int[2];
    for (Path file : files(folder)) {
      NodeList containers = elements(file, "preamble", "container");
      for (int i = 0; i < containers.getLength(); i++) {
        Element p = (Element) containers.item(i);
        compare(finder, true, p.getTextContent(), p.getAttribute("name"), count);
      }
      NodeList paragraphs = elements(file, "mainBody", "content");
      for (int i = 0; i < paragraphs.getLength(); i++) {
        Element p = (Element) paragraphs.item(i);
        compare(finder, false, p.getTextContent(), italic(p), count);
      }
    }
    assertThat(count[0]).isGreaterThan(500);
    assertThat((double) count[1] / count[0]).isGreaterThan(least);
  }

  private static void compare(
      ActFinder finder, boolean preambular, String text, String marked, int[] count) {
    String words = text.strip().replaceAll("\\s+", " ");
    String wanted = marked.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    // The mark-up also sets titles in italics: only what opens the paragraph counts.
    if (wanted.isEmpty() || !words.toLowerCase(Locale.ROOT).startsWith(wanted)) {
      return;
    }
    Texts texts = new Texts("A", null);
    texts = preambular ? texts.preambular(words) : texts.operative(words);
    List<Act> acts = finder.find(texts.read(), List.of()).acts();
    String got = acts.isEmpty() ? "" : acts.get(0).phrase().toLowerCase(Locale.ROOT);
    count[0]++;
    if (!got.isEmpty() && (got.startsWith(wanted) || wanted.startsWith(got))) {
      count[1]++;
    }
  }

  private static String italic(Element paragraph) {
    NodeList spans = paragraph.getElementsByTagNameNS("*", "span");
    for (int i = 0; i < spans.getLength(); i++) {
      if (((Element) spans.item(i)).getAttribute("class").equals("italic")) {
        return spans.item(i).getTextContent();
      }
    }
    return "";
  }

  private static NodeList elements(Path file, String part, String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    NodeList parts = builder.parse(file.toFile()).getElementsByTagNameNS("*", part);
    Element element =
        parts.getLength() == 0
            ? builder.newDocument().createElement("none")
            : (Element) parts.item(0);
    return element.getElementsByTagNameNS("*", name);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
