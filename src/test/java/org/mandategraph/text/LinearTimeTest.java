package org.mandategraph.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mandategraph.LinearTime;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;

/** Reading and repairing a plain text takes time linear in its length, whatever the text. */
@Tag("linear-time")
@Order(3)
class LinearTimeTest {
  private static final DocumentReader READER = new DocumentReader(Scans.RECOGNIZED);

  /** Notes whose numbers make every digit behind a word a possible call, and a formula. */
  private static final String RESOLUTION =
      """
      Resolution¹

      ¹ A note.
      _______________
      2 Another note.
      3 A third note.

      The General Assembly,

      """;

  @Test
  void aResolutionIsRepaired() {
    LinearTime.check("Repair", text -> Repair.repair(read(RESOLUTION + text)), LinearTime.SEEDS);
  }

  /** A paragraph over many pages, each of which ends in the middle of a sentence. */
  @Test
  void aParagraphOverManyPagesIsRepaired() {
    LinearTime.check(
        "Repair",
        text -> Repair.repair(read(RESOLUTION + "Recalling the reports\n\n" + text)),
        List.of("and so on\n\n1/2\n\n", "a-\n\n1/2\n\n", "thereto2 as\n\n1/2\n\n"));
  }

  private static SourceDocument read(String text) {
    try {
      return READER.read(text.getBytes(StandardCharsets.UTF_8), "text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
