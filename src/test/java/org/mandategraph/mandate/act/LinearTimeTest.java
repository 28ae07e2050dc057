package org.mandategraph.mandate.act;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.LinearTime;
import org.mandategraph.citation.Citation;
import org.mandategraph.mandate.Texts;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;

/** Every rule of acts takes time linear in its paragraph. */
class LinearTimeTest {
  private static final ActFinder FINDER = new ActFinder(Lexicon.standard());

  @Test
  void anyText() {
    LinearTime.check("ActFinder", text -> find("", text), LinearTime.SEEDS);
  }

  /** A rule, the words that open a paragraph in which it applies, and what is repeated there. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          opening phrase||also strongly\u0020
          opening phrase||while having\u0020
          opening phrase|Expresses |its deep and grave\u0020
          organ again||The General Assembly the\u0020
          declaration||we also we are\u0020
          declaration|Notes |, we call upon States and we\u0020
          further act|Notes the report|, and requests\u0020
          further act|Notes the report|, in this regard, and, to that end, requests\u0020
          further act|Notes the report|also further also\u0020
          further act|Notes the report |which notes the report and notes\u0020
          further act|Notes |(\u201c
          further act|Notes |, and (a) requests (b) as well as notes\u0020
          shared addressees|Urges |urges and encourages\u0020
          behind a preposition|Appeals |to Governments and to\u0020
          decides to|Decides |to invite States and decides to also\u0020
          shall|Decides that all |States and decides that\u0020
          that|Recommends that |Member States and\u0020
          object|Requests |Member States and the Government of\u0020
          object|Requests |the Special Rapporteur on the\u0020
          object|Requests |them and it and requests them\u0020
          object|Encourages |exploring, and developing,\u0020
          shared noun|Requests |international, regional and\u0020
          called for|Calls for |donors and calls for\u0020
          not known|Requests the Committee |all those who of the\u0020
          adjunct|Requests the Committee|, in consultation with Member States and\u0020
          qualifier|Requests the Committee, |after consulting Member States and\u0020
          qualifier|Requests the Committee|, within its own existing available\u0020
          deliverable|Requests the Committee |to prepare and submit a report, and\u0020
          deliverable|Requests the Committee |to also fully now\u0020
          deliverable|Requests the Committee |to provide the Council with the a\u0020
          deliverable|Requests |Brazil, Chad, Chile, China, Cuba, Fiji, India, Iran to submit a and to\u0020
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
