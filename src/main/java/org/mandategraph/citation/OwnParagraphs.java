package org.mandategraph.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.citation.Target.OfThisText;
import org.mandategraph.document.Span;

/**
 * References inside the text: "paragraph 34 above", "paragraphs 3 and 4 of the present resolution".
 * Each paragraph named is a citation of its own. "The present resolution" alone is none: a text
 * that names itself cites nothing.
 */
final class OwnParagraphs implements CitationRule {
  private static final String NAME = "own-paragraph";

  private static final String NUMBER = "[0-9]{1,3}(?: ?\\([a-z]{1,4}\\)){0,2}";
  private static final String LIST =
      NUMBER + "(?:(?:, and |, | and | or | to |\u2013|-)" + NUMBER + "){0,12}";

  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "\\bparagraphs? (" + LIST + "),? (?:above|below|of (?:the present|this) resolution)\\b");

  private static final Pattern EACH = Pattern.compile(NUMBER);

  @Override
  public void find(Passage passage, Discourse discourse, Mentions found) {
    Matcher m = PARAGRAPHS.matcher(passage.text());
    while (m.find()) {
      Matcher each = EACH.matcher(passage.text()).region(m.start(1), m.end(1));
      while (each.find()) {
        boolean only = each.start() == m.start(1) && each.end() == m.end(1);
        add(
            only ? new Span(m.start(), m.end()) : new Span(each.start(), each.end()),
            "para. " + each.group(),
            found);
      }
    }
  }

  private static void add(Span span, String locator, Mentions found) {
    found.add(new Mention(span, new OfThisText(), locator, null, Basis.EXPLICIT, NAME));
  }
}
