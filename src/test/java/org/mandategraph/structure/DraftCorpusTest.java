package org.mandategraph.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.text.Repair;

/** Reads drafts as they were distributed, and holds them against the texts that were adopted. */
class DraftCorpusTest {
  private static final Path ROOT = Path.of("../shared/corpus");

  private final DocumentReader documents = new DocumentReader(Scans.RECOGNIZED);
  private final StructureReader structure = new StructureReader(Authorities.standard());

  @Test
  void everyDraftIsReadWithItsOwnMetadata() throws IOException {
    for (String[] pair : pairs()) {
      Resolution draft = read(pair[1]);
      Resolution adopted = read(pair[2]);
      Metadata m = draft.metadata();
      assertThat(draft.id()).isEqualTo(pair[0]);
      assertThat(m.session()).isEqualTo(adopted.metadata().session());
      if (m.kind() == DocumentKind.REPORT) {
        assertThat(draft.divisions())
            .filteredOn(d -> d.kind() == Division.Kind.DRAFT_RESOLUTION)
            .extracting(Division::title)
            .contains(adopted.metadata().title());
      } else {
        assertThat(m.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
        assertThat(folded(m)).isEqualTo(folded(adopted.metadata()));
        assertThat(m.agendaItems()).isNotEmpty();
        assertThat(m.distributed()).isNotNull();
      }
    }
  }

  @Test
  void aReportKeepsItsDraftsApart() throws IOException {
    Resolution report = read("drafts/A_80_23.pdf");
    List<Division> drafts =
        report.divisions().stream()
            .filter(d -> d.kind() == Division.Kind.DRAFT_RESOLUTION)
            .toList();
    assertThat(drafts).hasSize(19).extracting(Division::id).startsWith("dr1", "dr2", "dr3");
    for (Division d : drafts) {
      assertThat(report.paragraphs()).filteredOn(p -> d.id().equals(p.annex())).hasSize(1);
    }
    assertThat(report.paragraphs()).extracting(Paragraph::id).doesNotHaveDuplicates();
    assertThat(report.paragraphs())
        .filteredOn(p -> p.annex() == null)
        .extracting(Paragraph::number)
        .contains("1", "176");
  }

  /** The title; the mark-up has hyphens that do not break the line. */
  private static String folded(Metadata m) {
    return String.valueOf(m.title()).replace("\u2011", "-");
  }

  private static List<String[]> pairs() throws IOException {
    Path pairs = ROOT.resolve("drafts.tsv");
    assumeTrue(Files.isRegularFile(pairs), () -> "the corpus is not there: " + pairs);
    return Files.readAllLines(pairs).stream().skip(1).map(l -> l.split("\t", -1)).toList();
  }

  private Resolution read(String file) throws IOException {
    Path path = ROOT.resolve(file);
    assumeTrue(Files.isRegularFile(path), () -> "the corpus is not there: " + path);
    SourceDocument source = documents.read(Files.readAllBytes(path), file);
    return structure.read(source, Repair.repair(source));
  }
}
