package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;

/**
 * Checks the numbers of paragraphs by the rule that each is one more than the one before, or starts
 * again at 1 in a new section.
 */
final class NumberCheck {
  private NumberCheck() {}

  static List<Finding> check(List<Paragraph> paragraphs) {
    List<Finding> findings = new ArrayList<>();
    int before = 0;
    for (Paragraph p : paragraphs) {
      if (p.annex() == null
          && (p.kind() == ParagraphKind.OPERATIVE || p.kind() == ParagraphKind.PREAMBULAR)
          && p.number() != null) {
        int number = Integer.parseInt(p.number());
        if (number != before + 1 && number != 1) {
          findings.add(
              new Finding(
                  Issue.NUMBER_GAP,
                  p.id(),
                  p.text().source(),
                  "paragraph " + number + " follows paragraph " + before));
        }
        before = number;
      }
    }
    return findings;
  }
}
