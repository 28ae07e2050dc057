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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.text.Repair;

/** The United Nations' own mark-up, read as such and, its text alone, as plain text. */
class AkomaNtosoCorpusTest {
  private static final Path ROOT = Path.of("..", "shared", "corpus", "akn");

  private static final List<String> ENGLISH = List.of("ga", "sc", "ecosoc", "hrc");

  private final DocumentReader documents = new DocumentReader(Scans.RECOGNIZED);
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

  /**
   * French mark-up rebuilt as text, in paragraphs of one line and in lines of a page's width, gives
   * the paragraphs and the metadata of the mark-up. The figures are printed: {@code mvn test
   * -Dtest=AkomaNtosoCorpusTest}.
   */
  @Test
  void theFrenchTextAloneGivesTheParagraphsOfTheMarkUp() throws IOException {
    Map<String, int[]> figures = new TreeMap<>();
    for (Path file : files("other-languages")) {
      SourceDocument marked = documents.read(Files.readAllBytes(file), "marked");
      Resolution expected = read(marked);
      if (expected.metadata().language().equals("fr")) {
        String text = marked.text();
        for (String form : List.of(text, wrapped(text))) {
          Resolution read = read(documents.read(form.getBytes(StandardCharsets.UTF_8), "plain"));
          String name = form.equals(text) ? "paragraphs of one line" : "wrapped lines";
          add(figures, name + ", body " + expected.metadata().body(), expected, read);
          add(figures, name, expected, read);
          assertThat(metadata(read)).as(file.toString()).isEqualTo(metadata(expected));
        }
      }
    }
    figures.forEach((name, f) -> System.out.println("French, " + name + ": " + line(f)));
    assertThat(figures).as("French files").isNotEmpty();
    figures.forEach((name, f) -> assertThat(f1(f)).as(name).isGreaterThanOrEqualTo(0.98));
  }

  private Resolution read(SourceDocument document) {
    return structure.read(document, Repair.repair(document));
  }

  /** The text as {@code pdftotext} writes a page: short lines, blank lines between paragraphs. */
  private static String wrapped(String text) {
    return text.lines()
        .map(paragraph -> paragraph.replaceAll("(.{1,95})(?: |$)", "$1\n"))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Counts files, paragraphs of the mark-up, paragraphs read, and those with equal id and words.
   */
  private static void add(
      Map<String, int[]> figures, String name, Resolution expected, Resolution read) {
    int[] f = figures.computeIfAbsent(name, n -> new int[4]);
    List<String> rest = rows(expected);
    List<String> found = rows(read);
    f[0]++;
    f[1] += rest.size();
    f[2] += found.size();
    for (String row : found) {
      f[3] += rest.remove(row) ? 1 : 0;
    }
  }

  private static String line(int[] f) {
    return "%d files, %d paragraphs, %d found, %d of them right, F1 %.4f"
        .formatted(f[0], f[1], f[2], f[3], f1(f));
  }

  private static double f1(int[] f) {
    return 2.0 * f[3] / (f[1] + f[2]);
  }

  private static List<String> rows(Resolution r) {
    return new ArrayList<>(
        r.paragraphs().stream()
            .map(p -> p.id() + " " + p.kind() + " " + p.text().text().replaceAll("\\s+", ""))
            .toList());
  }

  /** What the cover and the closing lines state. */
  private static String metadata(Resolution r) {
    Metadata m = r.metadata();
    return "%s %s %s %s %s %s %s %s %s"
        .formatted(
            m.symbol(),
            m.kind(),
            m.body(),
            m.session(),
            m.agendaItems(),
            m.distributed(),
            m.adopted(),
            m.plenaryMeeting(),
            m.committeeReports().stream().map(Sourced::value).toList());
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
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
