package org.mandategraph.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final String ASSEMBLY = "actor/general-assembly";
  private static final String CHIEF = "actor/secretary-general";
  private static final String TITLE = "crime prevention";

  @Test
  void anAnswerThatNamesItsResolutionIsTied() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    Reports later = noting(66, "other title", noted("A/66/303", Set.of("A"), null));
    assertThat(Answers.find(later, List.of(earlier), Set.of()))
        .singleElement()
        .satisfies(a -> assertThat(a.rule()).isEqualTo("names the resolution"))
        .satisfies(a -> assertThat(a.due()).isEqualTo(new BodySession(ASSEMBLY, 66)));
  }

  @Test
  void anAnswerThatNamesNoneIsTiedWithinItsSeriesAlone() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    NotedReport report = noted("A/66/303", Set.of(), null);
    assertThat(Answers.find(noting(66, TITLE, report), List.of(earlier), Set.of())).hasSize(1);
    assertThat(Answers.find(noting(66, "other", report), List.of(earlier), Set.of())).isEmpty();
    assertThat(Answers.find(noting(66, "other", report), List.of(earlier), Set.of("A"))).hasSize(1);
  }

  @Test
  void theSessionHasToBeTheOneItWasDueAt() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 67));
    NotedReport report = noted("A/66/303", Set.of(), null);
    assertThat(Answers.find(noting(66, TITLE, report), List.of(earlier), Set.of())).isEmpty();
    // The report of another session is not the one that was due at this one.
    assertThat(Answers.find(noting(67, TITLE, report), List.of(earlier), Set.of())).isEmpty();
    NotedReport due = noted("A/67/155", Set.of(), null);
    assertThat(Answers.find(noting(68, TITLE, due), List.of(earlier), Set.of())).hasSize(1);
  }

  @Test
  void ofSeveralReportsTheClosestAnswersOrNone() {
    Reports earlier = asking(65, "A", asked("A/op1", "trafficking in cultural property", 66));
    NotedReport close =
        noted("A/66/1", Set.of(), "protection of cultural property from trafficking");
    NotedReport far = noted("A/66/2", Set.of(), "disarmament education");
    assertThat(Answers.find(noting(66, TITLE, far, close), List.of(earlier), Set.of()))
        .singleElement()
        .satisfies(a -> assertThat(a.noting()).isEqualTo(close));
    NotedReport bare = noted("A/66/3", Set.of(), null);
    assertThat(Answers.find(noting(66, TITLE, bare, far), List.of(earlier), Set.of())).isEmpty();
  }

  @Test
  void aYearlyReportIsDueAtTheNextSession() {
    AskedReport yearly =
        new AskedReport(
            "A/op1/request1",
            "A/op1",
            Set.of(CHIEF),
            Set.of(ASSEMBLY),
            List.of(),
            true,
            null,
            "submit an annual report");
    NotedReport report = noted("A/66/303", Set.of(), null);
    assertThat(Answers.find(noting(66, TITLE, report), List.of(asking(65, "A", yearly)), Set.of()))
        .hasSize(1);
  }

  @Test
  void whatOnlyALaterTextAsksIsNotAnswered() {
    Reports later = asking(67, "A", asked("A/op1", "the programme", 66));
    NotedReport report = noted("A/66/303", Set.of("A"), null);
    assertThat(Answers.find(noting(66, TITLE, report), List.of(later), Set.of())).isEmpty();
  }

  private static AskedReport asked(String part, String subject, int session) {
    return new AskedReport(
        part + "/request1",
        part,
        Set.of(CHIEF),
        Set.of(ASSEMBLY),
        List.of(new BodySession(ASSEMBLY, session)),
        false,
        subject,
        "submit a report on " + subject);
  }

  private static NotedReport noted(String symbol, Set<String> grounds, @Nullable String subject) {
    int session = Integer.parseInt(symbol.split("/", -1)[1]);
    return new NotedReport(
        "B/op1/" + symbol,
        Set.of(CHIEF),
        Set.of(symbol),
        Set.of(new BodySession(ASSEMBLY, session)),
        grounds,
        Set.of(),
        subject);
  }

  private static Reports asking(int session, String iri, AskedReport request) {
    return reports(iri, session, TITLE, List.of(request), List.of());
  }

  private static Reports noting(int session, String title, NotedReport... notings) {
    return reports("B", session, title, List.of(), List.of(notings));
  }

  private static Reports reports(
      String iri, int session, String title, List<AskedReport> asked, List<NotedReport> noted) {
    LocalDate date = LocalDate.of(1945 + session, 12, 19);
    return new Reports(iri, false, new BodySession(ASSEMBLY, session), title, date, asked, noted);
  }
}
