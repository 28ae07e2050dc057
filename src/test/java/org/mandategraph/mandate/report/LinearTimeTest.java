package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mandategraph.LinearTime;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.Verb;
import org.mandategraph.citation.Basis;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.Texts;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.count.StatedCounts;
import org.mandategraph.mandate.subject.SubjectFinder;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reading;

/** Every rule of deadlines, recurrences, reports, counts and subjects takes linear time. */
@Tag("linear-time")
@Order(1)
class LinearTimeTest {
  private static final ReportingFinder REPORTING = new ReportingFinder(Language.ENGLISH);
  private static final StatedCounts COUNTS = new StatedCounts(Lexicon.standard());
  private static final SubjectFinder SUBJECTS = new SubjectFinder(Lexicon.standard());
  private static final Pattern CITED = Pattern.compile("[0-9]{2,4}(?:/[0-9]{1,3}| \\([0-9]{4}\\))");

  /** Acts are so long at most where a paragraph has many. */
  private static final int SHORT = 200;

  private static final List<String> TEXTS =
      List.of(
          "at its sixty-seventh session ",
          "at its first, ",
          "its second and its ",
          "at the next session of the Council ",
          "the Council at its next session ",
          "by 1 December ",
          "by 1 December and ",
          "to the Assembly at that session ",
          "the Council in March ",
          "three months from the date of ",
          "regular, comprehensive, ",
          "in 2023 the Council ",
          "within twenty days of the ",
          "every one hundred and ",
          "annual report annual ",
          "prior to the end of its ",
          "to report thereon to the Council and ",
          "to submit to the Council, through the Assembly, a ",
          "to include in his ",
          "to keep the Assembly ",
          "inform the Council of ",
          ", and to consult",
          "to provide \u201c",
          "takes note of the report of the Secretary-General, and requests the Council to report at"
              + " its sixty-seventh session ",
          "takes note of the reports of the Secretary-General on the Council, on assistance ",
          "welcoming the the the ",
          "has considered ",
          "takes note with note ",
          "pursuant to resolutions 1807 (2008), 1857 (2008), 1896 (2009) of 30 November 2009 and ",
          "takes note of the report pursuant to its resolution 65/232, paragraph 5 (a) of ",
          "takes note of the report on the implementation of paragraph 3 of resolution 63/195 ",
          "requested by the General Assembly in ",
          "one hundred and twenty ",
          "the number of States parties has reached 164, ",
          "1,000,000,000,",
          "164 States parties as of ",
          "between some about 12 per cent and ",
          "ratification by 68 States ",
          "Goals 1, 2, 3, ",
          "targets 16.1 and ",
          "sustainable development ",
          "Office of the ");

  /** Each makes the rules of many small acts look at the rest of the paragraph. */
  private static final List<String> ACTS =
      List.of(
          " ",
          "7",
          "A",
          "(",
          ", ",
          "; ",
          "of the ",
          "a, b and ",
          "thereto2 as ",
          "Bosnia and Herzegovina and ",
          "the Council at its next session ",
          "to report thereon to the Council in 2023 and ",
          "164 States parties to the Convention, ",
          "takes note of the report pursuant to resolutions 1807 (2008), 1857 (2008) and ");

  @Test
  void oneLongAct() {
    LinearTime.check("One act", stage(Integer.MAX_VALUE), TEXTS);
  }

  @Test
  void manyShortActs() {
    LinearTime.check("Many acts", stage(SHORT), ACTS);
  }

  private static Consumer<String> stage(int longestAct) {
    return text -> {
      ReadResolution read = new Texts("A", null).operative(text).read();
      Reading reading = read.paragraphs().get(0);
      List<Act> acts = acts(reading, longestAct);
      List<Citation> cited = cited(reading);
      REPORTING.find(read, acts, cited);
      COUNTS.find(read, cited, acts);
      SUBJECTS.find(read, cited);
    };
  }

  private static List<Act> acts(Reading reading, int longest) {
    Verb verb =
        Lexicon.standard().authorities().verbs().stream()
            .filter(v -> v.label().equals("request"))
            .findFirst()
            .orElseThrow();
    List<Act> acts = new ArrayList<>();
    int length = reading.text().length();
    for (int from = 0; from < length; from += Math.min(longest, length)) {
      Span span = new Span(from, from);
      Span clause = new Span(from, Math.min(length, from + Math.min(longest, length)));
      acts.add(
          new Act(
              reading.part(),
              acts.size() + 1,
              verb,
              "",
              span,
              span,
              clause,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              null,
              "test"));
    }
    return acts;
  }

  private static List<Citation> cited(Reading reading) {
    List<Citation> cited = new ArrayList<>();
    Target target = new Target.OfDocument(DocumentSymbol.of("A/RES/65/232"));
    Matcher m = CITED.matcher(reading.text());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      cited.add(
          new Citation(
              reading.part(),
              cited.size() + 1,
              span,
              span,
              m.group(),
              target,
              null,
              null,
              Basis.EXPLICIT,
              "test"));
    }
    return cited;
  }
}
