package org.mandategraph.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mandategraph.lineage.ChangeKind;
import org.mandategraph.lineage.ParagraphRevision;
import org.mandategraph.lineage.WordDifference;

/**
 * A comparison of two texts for the terminal. Of a paragraph carried word for word only its place
 * is printed.
 */
final class TextDiffText {
  private TextDiffText() {}

  static String write(TextDiff diff) {
    StringBuilder out = new StringBuilder();
    out.append(diff.earlier().id()).append(" → ").append(diff.later().id()).append('\n');
    String title = diff.later().title();
    if (title != null) {
      out.append(title).append('\n');
    }
    out.append(diff.summary()).append("\n\n");
    diff.revisions().forEach(r -> out.append(revision(r)));
    return out.toString();
  }

  private static String revision(ParagraphRevision revision) {
    String head =
        TextDiff.place(revision.earlier())
            + " → "
            + TextDiff.place(revision.later())
            + "  "
            + TextDiff.changes(revision);
    if (revision.changes().contains(ChangeKind.VERBATIM)) {
      return head + "\n\n";
    }
    String similarity = TextDiff.similarity(revision);
    return head
        + (similarity.isEmpty() ? "" : "  " + similarity)
        + "\n    "
        + words(revision)
        + "\n\n";
  }

  /** A paragraph's words with marks; of a paragraph on one side alone, the words. */
  private static String words(ParagraphRevision revision) {
    return revision.carried()
        ? marked(TextDiff.pieces(revision))
        : TextDiff.pieces(revision).get(0).words();
  }

  /** The words, with marks around what was taken out and put in. */
  static String marked(List<WordDifference.Piece> pieces) {
    return pieces.stream().map(TextDiffText::marked).collect(Collectors.joining(" "));
  }

  private static String marked(WordDifference.Piece piece) {
    return switch (piece.fate()) {
      case KEPT -> piece.words();
      case REMOVED -> "[-" + piece.words() + "-]";
      case ADDED -> "{+" + piece.words() + "+}";
    };
  }
}
