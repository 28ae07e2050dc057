package org.mandategraph.structure;

import org.mandategraph.language.Language;
import org.mandategraph.text.Passage;
import org.mandategraph.text.TextBounds;

/** The rules of structure that depend on a text's language, made once for each language. */
record LanguageRules(
    Language language,
    TextBounds bounds,
    DraftLabels drafts,
    AmendmentRule amendment,
    ReportRule report,
    HeadingRule heading,
    EnactingVerb verb) {
  static LanguageRules of(Language language) {
    return new LanguageRules(
        language,
        new TextBounds(language),
        new DraftLabels(language),
        new AmendmentRule(language),
        new ReportRule(language),
        new HeadingRule(language),
        new EnactingVerb(language));
  }

  /** Whether the passage is the enacting formula and nothing else. */
  boolean isFormula(Passage p) {
    return bounds.isFormula(p.words());
  }
}
