package org.mandategraph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.text.NoteCall;
import org.mandategraph.text.Repair;

/**
 * Structure written as text and read again is the same structure, in each style of delivery. A
 * failure names the seed: run it alone with {@code -Dsample.seed=N}.
 */
class RoundTripTest {
  private static final int SAMPLES = 200;
  private static final DocumentReader DOCUMENTS = new DocumentReader(Scans.RECOGNIZED);
  private static final StructureReader STRUCTURE = new StructureReader(Authorities.standard());

  @ParameterizedTest
  @EnumSource
  void comesBack(SampleStyle style) throws UnreadableDocumentException {
    Long only = Long.getLong("sample.seed");
    SoftAssertions softly = new SoftAssertions();
    for (long seed = 1; seed <= SAMPLES; seed++) {
      long chosen = only == null ? seed : only;
      Sample sample = Sample.of(chosen);
      String text = style.write(sample, chosen);
      softly
          .assertThat(firstDifference(wanted(style, sample), found(style, read(text))))
          .as("style %s, -Dsample.seed=%d", style, chosen)
          .isEmpty();
      if (only != null || softly.errorsCollected().size() > 2) {
        break;
      }
    }
    softly.assertAll();
  }

  /** The first rows that differ; empty where none do. */
  private static String firstDifference(String wanted, String found) {
    String[] want = wanted.split("\n");
    String[] have = found.split("\n");
    int at = Arrays.mismatch(want, have);
    return at < 0
        ? ""
        : "wanted "
            + (at < want.length ? want[at] : "no more")
            + "\n found "
            + (at < have.length ? have[at] : "no more");
  }

  private static Resolution read(String text) throws UnreadableDocumentException {
    SourceDocument source = DOCUMENTS.read(text.getBytes(StandardCharsets.UTF_8), "sample.txt");
    Resolution resolution = STRUCTURE.read(source, Repair.repair(source));
    for (Paragraph p : resolution.paragraphs()) {
      assertThat(p.text().source().end()).isLessThanOrEqualTo(source.text().length());
    }
    return resolution;
  }

  private static String wanted(SampleStyle style, Sample s) {
    String paragraphs =
        s.paragraphs().stream()
            .map(p -> row(p.id(), p.number().replace(".", ""), p.calls(), p.text()))
            .collect(Collectors.joining());
    StringBuilder notes = new StringBuilder();
    for (int n = 1; n <= s.notes().size(); n++) {
      notes.append("fn" + n + " | " + n + " | " + s.notes().get(n - 1) + "\n");
    }
    String cover =
        style == SampleStyle.MARKDOWN
            ? "null | 68 | [%d] | [] | null | null".formatted(s.agendaItem())
            : "%s | %d | %s | [%s] | 2011-12-%02d | %d"
                .formatted(
                    s.symbol(),
                    session(style, s),
                    style == SampleStyle.RAISED ? "[" + s.agendaItem() + "]" : "-",
                    s.report(),
                    s.day(),
                    s.meeting());
    return s.title() + "\n" + cover + "\n" + paragraphs + notes;
  }

  /** The session that the cover or tail names goes before the number's. */
  private static int session(SampleStyle style, Sample s) {
    return switch (style) {
      case RAISED -> 66;
      case WRAPPED -> s.session();
      case TABBED -> 64;
      case MARKDOWN -> 68;
    };
  }

  private static String found(SampleStyle style, Resolution r) {
    Metadata m = r.metadata();
    boolean item = style == SampleStyle.RAISED || style == SampleStyle.MARKDOWN;
    String cover =
        "%s | %s | %s | %s | %s | %s"
            .formatted(
                m.symbol(),
                m.session(),
                item ? m.agendaItems() : "-",
                m.committeeReports().stream().map(Sourced::value).toList(),
                m.adopted(),
                m.plenaryMeeting());
    String paragraphs =
        r.paragraphs().stream()
            .map(
                p ->
                    row(
                        p.id(),
                        p.number() == null ? "" : p.number(),
                        p.calls().stream().map(NoteCall::marker).toList(),
                        p.text().text()))
            .collect(Collectors.joining());
    String notes =
        r.footnotes().stream()
            .map(f -> f.id() + " | " + f.marker() + " | " + f.text().text() + "\n")
            .collect(Collectors.joining());
    return m.title() + "\n" + cover + "\n" + paragraphs + notes;
  }

  private static String row(String id, String number, List<String> calls, String text) {
    return id + " | " + number + " | " + calls + " | " + text + "\n";
  }
}
