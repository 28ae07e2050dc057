package org.mandategraph.mandate.act;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.LinearTime;
import org.mandategraph.citation.Citation;
import org.mandategraph.mandate.Texts;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;

/** Every rule of acts takes time linear in its paragraph. */
@Tag("linear-time")
class LinearTimeTest {
  private static final ActFinder FINDER = new ActFinder(Lexicon.standard());

  @Test
  void anyText() {
    LinearTime.check("ActFinder", text -> find("", text), LinearTime.RUNS);
  }

  /** A rule, the words that open a paragraph in which it applies, and what is repeated there. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          opening phrase||also strongly\s
          opening phrase||while having\s
          opening phrase|Expresses |its deep and grave\s
          organ again||The General Assembly the\s
          declaration||we also we are\s
          declaration|Notes |, we call upon States and we\s
          further act|Notes the report|, and requests\s
          further act|Notes the report|, in this regard, and, to that end, requests\s
          further act|Notes the report|also further also\s
          further act|Notes the report |which notes the report and notes\s
          further act|Notes |(\u201c
          further act|Notes |, and (a) requests (b) as well as notes\s
          shared addressees|Urges |urges and encourages\s
          behind a preposition|Appeals |to Governments and to\s
          decides to|Decides |to invite States and decides to also\s
          shall|Decides that all |States and decides that\s
          that|Recommends that |Member States and\s
          object|Requests |Member States and the Government of\s
          object|Requests |the Special Rapporteur on the\s
          object|Requests |them and it and requests them\s
          object|Encourages |exploring, and developing,\s
          shared noun|Requests |international, regional and\s
          called for|Calls for |donors and calls for\s
          not known|Requests the Committee |all those who of the\s
          adjunct|Requests the Committee|, in consultation with Member States and\s
          qualifier|Requests the Committee, |after consulting Member States and\s
          qualifier|Requests the Committee|, within its own existing available\s
          deliverable|Requests the Committee |to prepare and submit a report, and\s
          deliverable|Requests the Committee |to also fully now\s
          deliverable|Requests the Committee |to provide the Council with the a\s
          deliverable|Requests |Brazil, Chad, Chile, China, Cuba, Fiji, India, Iran to submit a and to\s
          """)
  void rule(String rule, String opening, String repeated) {
    LinearTime.check(rule, text -> find(opening == null ? "" : opening, text), List.of(repeated));
  }

  private static void find(String opening, String text) {
    ReadResolution read = new Texts("A", null).operative(opening + text).read();
    List<Citation> none = List.of();
    FINDER.find(read, none);
  }
}
