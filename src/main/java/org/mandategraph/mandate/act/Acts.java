package org.mandategraph.mandate.act;

import java.util.List;
import org.mandategraph.document.Finding;

/**
 * What was found in a resolution.
 *
 * @param acts in reading order
 * @param findings doubts: a paragraph without a known verb, an addressee that is not known
 */
public record Acts(List<Act> acts, List<Finding> findings) {
  /** Copies the lists. */
  public Acts {
    acts = List.copyOf(acts);
    findings = List.copyOf(findings);
  }
}
