package org.mandategraph.judge;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A sheet as a file: tab-separated values in UTF-8, a heading and one line for each claim. A cell
 * with quotation marks is in quotation marks, as spreadsheets write it too.
 */
final class SheetFormat {
  static final String QUESTION = "question";
  static final String CLAIM = "claim";
  static final String VERDICT = "verdict";
  static final String STATED = "stated";
  static final String FOUND = "found";
  static final String RIGHT = "right";
  static final String REASON = "reason";

  /** What a verdict on one claim can be, besides {@link #RIGHT}. */
  static final String WRONG = "wrong";

  /** In the place of a verdict, or of what is stated: the reader cannot decide. */
  static final String UNCLEAR = "unclear";

  /** The columns for the verdict on one claim. */
  static final List<String> ONE_CLAIM = List.of(VERDICT, REASON);

  /** The columns for the verdict on a passage. */
  static final List<String> COUNTS = List.of(STATED, FOUND, RIGHT, REASON);

  static final CSVFormat TSV =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter('\t')
          .setRecordSeparator('\n')
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();

  private SheetFormat() {}

  /** The heading of a sheet. */
  static List<String> heading(Question question) {
    return Stream.of(
            List.of(QUESTION, "seed", "n", "of", CLAIM),
            question.counting() ? COUNTS : ONE_CLAIM,
            question.columns())
        .flatMap(List::stream)
        .toList();
  }
}
