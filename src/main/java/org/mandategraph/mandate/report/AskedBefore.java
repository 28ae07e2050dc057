package org.mandategraph.mandate.report;

/**
 * Whom a text asked last.
 *
 * @param inText whom it asked, in whatever paragraph
 * @param inParagraph the same, where that was in this paragraph; else nobody
 */
record AskedBefore(ReportingParty inText, ReportingParty inParagraph) {
  /** Nobody was asked so far. */
  static final AskedBefore NOBODY = new AskedBefore(ReportingParty.NOBODY, ReportingParty.NOBODY);

  /** At the start of the next paragraph. */
  AskedBefore inNextParagraph() {
    return new AskedBefore(inText, ReportingParty.NOBODY);
  }

  /** Behind an act that asks these; where it asks nobody nothing changes. */
  AskedBefore behind(ReportingParty asked) {
    return asked.isNobody() ? this : new AskedBefore(asked, asked);
  }
}
