package org.mandategraph.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.text.Repair;

/**
 * The United Nations' own mark-up, read as such and, its text alone, as plain text. Every tenth
 * file is read, or all with {@code -Dcorpus=whole}.
 */
class AkomaNtosoCorpusTest {
  private static final Path ROOT = Path.of("..", "shared", "corpus", "akn");
  private static final int STEP = "whole".equals(System.getProperty("corpus")) ? 1 : 10;

  /** The text alone can be read in English only: its formula and headings are told by words. */
  private static final List<String> ENGLISH = List.of("ga", "sc", "ecosoc", "hrc");

  private final DocumentReader documents = new DocumentReader();
  private final StructureReader structure = new StructureReader(Authorities.standard());

  @Test
  void theTextAloneGivesTheParagraphsOfTheMarkUp() throws IOException {
    int all = 0;
    List<String> misses = new ArrayList<>();
    for (String folder : ENGLISH) {
      for (Path file : files(folder)) {
        SourceDocument marked = documents.read(Files.readAllBytes(file), "marked");
        byte[] text = marked.text().getBytes(StandardCharsets.UTF_8);
        List<String> expected = paragraphs(marked);
        List<String> read = new ArrayList<>(paragraphs(documents.read(text, "plain")));
        all += expected.size();
        expected.stream()
            .filter(p -> !read.remove(p))
            .map(p -> file.getFileName() + ": " + p.substring(0, Math.min(60, p.length())))
            .forEach(misses::add);
      }
    }
    int paragraphs = all;
    assertThat(misses)
        .as(() -> misses.size() + " of " + paragraphs)
        .hasSizeLessThanOrEqualTo(paragraphs / 100);
  }

  @Test
  void everyFileOfEveryLanguageHasParagraphsAndMetadata() throws IOException {
    for (String folder : List.of("ga", "sc", "ecosoc", "hrc", "other-languages")) {
      for (Path file : files(folder)) {
        SourceDocument marked = documents.read(Files.readAllBytes(file), "marked");
        Resolution resolution = structure.read(marked, Repair.repair(marked));
        assertThat(resolution.paragraphs()).as(file.toString()).isNotEmpty();
        Metadata m = resolution.metadata();
        assertThat(m.symbol()).as(file.toString()).isNotNull();
        assertThat(m.adopted()).as(file.toString()).isNotNull();
        assertThat(m.body()).as(file.toString()).isNotNull();
        assertThat(m.language()).as(file.toString()).matches("en|fr|es|ru|ar|zh");
      }
    }
  }

  private List<String> paragraphs(SourceDocument document) {
    return structure.read(document, Repair.repair(document)).paragraphs().stream()
        .map(p -> p.text().text().replaceAll("\\s+", ""))
        .toList();
  }

  private static List<Path> files(String folder) throws IOException {
    Path path = ROOT.resolve(folder);
    assumeTrue(Files.isDirectory(path), () -> "the corpus is not there: " + path);
    try (Stream<Path> files = Files.list(path)) {
      List<Path> all = files.sorted(Comparator.naturalOrder()).toList();
      return Stream.iterate(0, i -> i < all.size(), i -> i + STEP).map(all::get).toList();
    }
  }
}
