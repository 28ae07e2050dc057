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
    assertThat(answers(later, earlier))
        .singleElement()
        .satisfies(a -> assertThat(a.rule()).isEqualTo("names the resolution"))
        .satisfies(a -> assertThat(a.due()).isEqualTo(due("A/op1", 66)));
  }

  @Test
  void anAnswerThatNamesNoneIsTiedWithinItsSeriesAlone() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    NotedReport report = noted("A/66/303", Set.of(), null);
    assertThat(answers(noting(66, TITLE, report), earlier)).hasSize(1);
    assertThat(answers(noting(66, "other", report), earlier)).isEmpty();
    assertThat(Answers.find(noting(66, "other", report), List.of(earlier), Set.of("A")).answers())
        .hasSize(1);
  }

  @Test
  void theSessionHasToBeTheOneItWasDueAt() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 67));
    NotedReport report = noted("A/66/303", Set.of(), null);
    assertThat(answers(noting(66, TITLE, report), earlier)).isEmpty();
    // The report of another session is not the one that was due at this one.
    assertThat(answers(noting(67, TITLE, report), earlier)).isEmpty();
    NotedReport due = noted("A/67/155", Set.of(), null);
    assertThat(answers(noting(68, TITLE, due), earlier)).hasSize(1);
  }

  @Test
  void ofSeveralReportsTheClosestAnswersOrNone() {
    Reports earlier = asking(65, "A", asked("A/op1", "trafficking in cultural property", 66));
    NotedReport close =
        noted("A/66/1", Set.of(), "protection of cultural property from trafficking");
    NotedReport far = noted("A/66/2", Set.of(), "disarmament education");
    assertThat(answers(noting(66, TITLE, far, close), earlier))
        .singleElement()
        .satisfies(a -> assertThat(a.noting()).isEqualTo(close));
    NotedReport bare = noted("A/66/3", Set.of(), null);
    assertThat(answers(noting(66, TITLE, bare, far), earlier)).isEmpty();
  }

  @Test
  void aYearlyReportIsDueAtTheNextSession() {
    AskedReport yearly =
        new AskedReport(
            "A/op1/request1",
            "A/op1",
            Set.of(CHIEF),
            List.of(),
            Set.of("P1Y"),
            true,
            null,
            null,
            "submit an annual report");
    NotedReport report = noted("A/66/303", Set.of(), null);
    assertThat(answers(noting(66, TITLE, report), asking(65, "A", yearly))).hasSize(1);
  }

  @Test
  void aListOfReportsAnswersByTheOneThatWasDue() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    NotedReport list =
        of(noted("A/66/303", Set.of(), null), symbol("A/65/9", 65), symbol("A/66/303", 66));
    assertThat(answers(noting(66, TITLE, list), earlier))
        .singleElement()
        .satisfies(a -> assertThat(a.reports()).containsExactly("A/66/303"));
  }

  @Test
  void whatWasThereWhenTheReportWasRequestedIsNoAnswer() {
    NotedReport old = noted("A/66/303", Set.of(), null);
    Reports earlier =
        reports("A", 65, TITLE, List.of(asked("A/op1", "the programme", 66)), List.of(old));
    assertThat(answers(noting(66, TITLE, old), earlier)).isEmpty();
    assertThat(search(noting(66, TITLE, old), earlier).result())
        .isEqualTo(AnswerSearch.Result.NO_REPORT_NOTED);
  }

  @Test
  void aReportWithoutASymbolAnswersWhereThereIsNoOther() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    NotedReport bare = of(noted("A/66/303", Set.of(), "the programme"));
    assertThat(answers(noting(66, TITLE, bare), earlier)).hasSize(1);
    assertThat(answers(noting(67, TITLE, bare), earlier)).isEmpty();
    NotedReport another = of(noted("A/66/303", Set.of(), "disarmament"));
    assertThat(answers(noting(66, TITLE, another), earlier)).isEmpty();
  }

  @Test
  void theOneReportOfTheSessionMayBeGivenByAnother() {
    Reports earlier =
        asking(65, "A", asked("A/op1", "the implementation of the present resolution", 66));
    NotedReport agency = by(Set.of("actor/unido"), noted("A/66/303", Set.of(), null));
    assertThat(answers(noting(66, TITLE, agency), earlier))
        .singleElement()
        .satisfies(a -> assertThat(a.rule()).isEqualTo("only report of the session"));
    NotedReport second = by(Set.of("actor/fao"), noted("A/66/304", Set.of(), null));
    Reports two = noting(66, TITLE, agency, second);
    assertThat(answers(two, earlier)).isEmpty();
    assertThat(search(two, earlier).result()).isEqualTo(AnswerSearch.Result.REPORT_MAY_ANSWER);
    assertThat(search(two, earlier).candidates()).hasSize(2);
  }

  /** A/RES/75/245 B, para. 8, and A/RES/77/256 B; A/RES/75/182, para. 50, and A/RES/76/163. */
  @Test
  void whatAnotherReportsOfItselfIsNoAnswer() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    NotedReport commission = by(Set.of("actor/icsc"), noted("A/66/30", Set.of(), null));
    assertThat(answers(noting(66, TITLE, commission), earlier)).isEmpty();
    NotedReport council =
        of(
            noted("A/66/1", Set.of(), null),
            new NotedReport.Symbol("A/HRC/18/1", new BodySession("actor/hrc", 18), 2011));
    assertThat(answers(noting(66, TITLE, council), earlier)).isEmpty();
    NotedReport committee =
        of(noted("A/66/1", Set.of(), null), new NotedReport.Symbol("A/AC.198/1", null, 2011));
    assertThat(answers(noting(66, TITLE, committee), earlier)).hasSize(1);
    NotedReport functional =
        of(noted("A/66/1", Set.of(), null), new NotedReport.Symbol("E/CN.15/2011/1", null, 2011));
    assertThat(answers(noting(66, TITLE, functional), earlier)).isEmpty();
  }

  /** A/RES/76/142, para. 44, requests two reports, and A/RES/78/182 takes note of one. */
  @Test
  void aReportOnWhatAnotherRequestAsksIsNoAnswer() {
    Reports earlier =
        reports(
            "A",
            65,
            TITLE,
            List.of(
                asked("A/op1", "the status of women", 66),
                asked("A/op2", "follow-up to the Beijing Declaration", 66)),
            List.of());
    NotedReport report =
        noted("A/66/303", Set.of(), "measures taken in follow-up to the Beijing Declaration");
    assertThat(answers(noting(66, TITLE, report), earlier))
        .singleElement()
        .satisfies(a -> assertThat(a.request().part()).isEqualTo("A/op2"));
  }

  @Test
  void theFirstTextOfTheSeriesFromTheSessionOnIsSearched() {
    Reports earlier =
        reports(
            "A",
            65,
            TITLE,
            List.of(asked("A/op1", "the programme", 66)),
            List.of(noted("A/65/116", Set.of(), null)));
    assertThat(search(noting(66, TITLE), earlier).result())
        .isEqualTo(AnswerSearch.Result.NO_REPORT_NOTED);
    Reports between = reports("C", 66, TITLE, List.of(), List.of());
    assertThat(searches(noting(67, TITLE), earlier, between)).isEmpty();
    assertThat(searches(noting(66, "other"), earlier)).isEmpty();
    Reports early = asking(65, "A", asked("A/op1", "the programme", 67));
    assertThat(searches(noting(66, TITLE), early)).isEmpty();
  }

  /** A/RES/76/42, para. 3, and A/RES/77/61. */
  @Test
  void whereTheSeriesNotesNoSuchReportsNothingIsOverdue() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    assertThat(search(noting(66, TITLE), earlier).result())
        .isEqualTo(AnswerSearch.Result.REPORTS_SELDOM_NOTED);
  }

  @Test
  void aDocumentOfTheSessionThatIsCitedMayBeTheAnswer() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    Reports citing =
        new Reports(
            "B",
            false,
            new BodySession(ASSEMBLY, 66),
            TITLE,
            Set.of(),
            LocalDate.of(2011, 12, 19),
            List.of(),
            List.of(),
            List.of(symbol("A/66/303", 66)),
            false);
    assertThat(search(citing, earlier).result()).isEqualTo(AnswerSearch.Result.REPORT_MAY_ANSWER);
  }

  /** S/RES/1401 (2002), para. 7, and S/RES/1471 (2003), para. 2. */
  @Test
  void withoutSessionsTheNextReportAnswers() {
    Reports asking =
        council("S1", LocalDate.of(2002, 3, 28), List.of(everyFourMonths("S1")), List.of());
    Reports later =
        council("S2", LocalDate.of(2003, 3, 28), List.of(), List.of(on(LocalDate.of(2003, 3, 18))));
    assertThat(Answers.find(later, List.of(asking), Set.of("S1")).answers())
        .singleElement()
        .satisfies(a -> assertThat(a.rule()).isEqualTo("next of the series"));
    Reports old =
        council("S2", LocalDate.of(2003, 3, 28), List.of(), List.of(on(LocalDate.of(2002, 3, 18))));
    assertThat(Answers.find(old, List.of(asking), Set.of("S1")).answers()).isEmpty();
    Reports repeats =
        council("S1b", LocalDate.of(2002, 9, 28), List.of(everyFourMonths("S1b")), List.of());
    assertThat(Answers.find(later, List.of(asking, repeats), Set.of("S1")).answers())
        .singleElement()
        .satisfies(a -> assertThat(a.request().part()).isEqualTo("S1b/op7"));
  }

  /** S/RES/1343 (2001), para. 12, and S/RES/1408 (2002): first by a day, then every few months. */
  @Test
  void whatIsDueAtADayFirstIsDueAgain() {
    LocalDate day = LocalDate.of(2001, 3, 7);
    AskedReport first = everyFourMonths("S1");
    AskedReport request =
        new AskedReport(
            first.iri(),
            first.part(),
            first.reporters(),
            List.of(new DueTime("S1/op7/deadline1", null, LocalDate.of(2001, 4, 30))),
            first.intervals(),
            true,
            null,
            null,
            first.words());
    Reports asking = council("S1", day, List.of(request), List.of());
    LocalDate later = day.plusMonths(14);
    Reports noting = council("S2", later, List.of(), List.of(on(later.minusDays(7))));
    assertThat(Answers.find(noting, List.of(asking), Set.of("S1")).answers())
        .singleElement()
        .satisfies(a -> assertThat(a.due()).isNull());
    // The first report answers at its day alone.
    LocalDate soon = LocalDate.of(2001, 5, 15);
    Reports next = council("S2", soon, List.of(), List.of(on(LocalDate.of(2001, 4, 28))));
    assertThat(Answers.find(next, List.of(asking), Set.of("S1")).answers())
        .singleElement()
        .satisfies(a -> assertThat(a.due()).isEqualTo(request.due().get(0)));
  }

  /**
   * S/RES/1289 (2000), para. 22, and S/RES/1313 (2000); S/RES/1556 (2004) and S/RES/1590 (2005).
   */
  @Test
  void eachReportOfASeriesAnswers() {
    LocalDate day = LocalDate.of(2003, 3, 28);
    Reports asking = council("S1", day.minusMonths(10), List.of(everyFourMonths("S1")), List.of());
    NotedReport one = on(day.minusDays(10));
    NotedReport two = of(on(day.minusDays(120)), new NotedReport.Symbol("S/2002/1", null, 2002));
    assertThat(answers(council("S2", day, List.of(), List.of(one, two)), asking)).hasSize(2);
    NotedReport near = of(on(day.minusDays(20)), new NotedReport.Symbol("S/2003/1", null, 2003));
    assertThat(answers(council("S2", day, List.of(), List.of(one, near)), asking)).isEmpty();
  }

  /** S/RES/1690 (2006), para. 5, and S/RES/1704 (2006), which have one name in common. */
  @Test
  void ofTextsWithOneNameInCommonTheDayDecides() {
    LocalDate by = LocalDate.of(2006, 8, 7);
    Reports asking = named(council("S1", by.minusMonths(2), List.of(byDay("S1", by)), List.of()));
    LocalDate day = by.plusDays(18);
    assertThat(answers(council("S2", day, List.of(), List.of(on(by.plusDays(1)))), asking))
        .hasSize(1);
    assertThat(answers(council("S2", day, List.of(), List.of(on(by.plusDays(11)))), asking))
        .isEmpty();
    Reports late = council("S2", by.plusMonths(7), List.of(), List.of(on(by.plusDays(1))));
    assertThat(answers(late, asking)).isEmpty();
    // The series of the text has reports of its own.
    LocalDate month = by.minusMonths(1);
    Reports own = council("S1b", month, List.of(byDay("S1b", by.plusMonths(6))), List.of());
    Reports noting = council("S2", day, List.of(), List.of(on(by.plusDays(1))));
    assertThat(answers(noting, asking, own)).isEmpty();
  }

  private static Reports named(Reports text) {
    return new Reports(
        text.iri(),
        text.draft(),
        text.sitting(),
        text.title(),
        Set.of("Liberia", "CPA"),
        text.date(),
        text.asked(),
        text.noted(),
        text.cited(),
        text.seldomNotes());
  }

  /** S/RES/1976 (2011), para. 26, and S/RES/2015 (2011), para. 4. */
  @Test
  void aReportThatNamesTheParagraphNeedsNoDay() {
    LocalDate by = LocalDate.of(2011, 6, 11);
    AskedReport request = byDay("S1", by);
    Reports asking = council("S1", by.minusMonths(2), List.of(request), List.of());
    assertThat(answers(pursuantTo("S/2011/360", 2011, request, by), asking))
        .singleElement()
        .satisfies(a -> assertThat(a.rule()).isEqualTo("names the resolution"));
    assertThat(answers(pursuantTo("S/2012/50", 2012, request, by), asking)).isEmpty();
  }

  private static Reports pursuantTo(String symbol, int year, AskedReport request, LocalDate by) {
    NotedReport noting =
        new NotedReport(
            "S2/op4/noting1",
            Set.of(CHIEF),
            Set.of(),
            List.of(new NotedReport.Symbol(symbol, null, year)),
            Set.of("S1"),
            Set.of(request.part()),
            null,
            null,
            null,
            false);
    return council("S2", by.plusMonths(4), List.of(), List.of(noting));
  }

  /** A/RES/75/101 B, para. 132, A/RES/76/84 B, and A/RES/77/128 B, para. 101. */
  @Test
  void whatTheTextOfTheSessionDidNotNoteIsAnother() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    Reports between = reports("B", 66, TITLE, List.of(), List.of());
    NotedReport bare = noted("A/66/303", Set.of(), null);
    assertThat(answers(noting(67, TITLE, bare), earlier)).hasSize(1);
    assertThat(answers(noting(67, TITLE, bare), earlier, between)).isEmpty();
    Reports same = reports("B", 66, TITLE, List.of(), List.of(bare));
    assertThat(answers(noting(67, TITLE, bare), earlier, same)).hasSize(1);
    NotedReport named = noted("A/66/303", Set.of(), "the programme");
    assertThat(answers(noting(67, TITLE, named), earlier, between)).hasSize(1);
  }

  /**
   * S/RES/1400 (2002), para. 16, asks for a report before 30 June; S/RES/1436 (2002) notes another.
   */
  @Test
  void aReportLongBehindTheDayItWasDueIsAnother() {
    LocalDate by = LocalDate.of(2002, 6, 30);
    AskedReport dated = byDay("S1", by);
    Reports asking = council("S1", LocalDate.of(2002, 3, 28), List.of(dated), List.of());
    LocalDate day = LocalDate.of(2002, 9, 24);
    Reports late = council("S2", day, List.of(), List.of(on(LocalDate.of(2002, 9, 5))));
    assertThat(Answers.find(late, List.of(asking), Set.of("S1")).answers()).isEmpty();
    Reports inTime = council("S2", day, List.of(), List.of(on(by.plusDays(20))));
    assertThat(Answers.find(inTime, List.of(asking), Set.of("S1")).answers()).hasSize(1);
  }

  /** S/RES/1756 (2007), para. 23, S/RES/1797 (2008), and S/RES/1784 (2007) for the children. */
  @Test
  void theReportOfTheDayAnswersATextThatIsNotDirectlyBefore() {
    LocalDate by = LocalDate.of(2007, 11, 15);
    Reports asking = council("S1", by.minusMonths(6), List.of(byDay("S1", by)), List.of());
    LocalDate day = by.plusMonths(2);
    Reports later = council("S2", day, List.of(), List.of(on(by.minusDays(1))));
    assertThat(answers(later, asking))
        .singleElement()
        .satisfies(a -> assertThat(a.rule()).isEqualTo("latest request on the matter"));
    Reports late = council("S2", day, List.of(), List.of(on(by.plusDays(36))));
    assertThat(answers(late, asking)).isEmpty();
    Reports early = council("S2", day, List.of(), List.of(on(by.minusDays(32))));
    assertThat(answers(early, asking)).isEmpty();
    AskedReport nearer = byDay("S1b", by.minusDays(1));
    Reports other = council("S1b", by.minusMonths(2), List.of(nearer), List.of());
    assertThat(answers(later, asking, other))
        .singleElement()
        .satisfies(a -> assertThat(a.request()).isEqualTo(nearer));
    NotedReport children =
        about("children and armed conflict in the Sudan dated 14 November 2007", on(by));
    assertThat(answers(council("S2", day, List.of(), List.of(children)), asking)).isEmpty();
    NotedReport named = about("Liberia, dated 14 November 2007, and the elections", on(by));
    assertThat(answers(council("S2", day, List.of(), List.of(named)), asking)).hasSize(1);
    // Of texts with one name in common the report is given on about the day.
    Reports elsewhere = named(asking);
    Reports before = council("S2", day, List.of(), List.of(on(by.minusDays(11))));
    assertThat(answers(before, asking)).hasSize(1);
    assertThat(answers(before, elsewhere)).isEmpty();
  }

  /** S/RES/2095 (2013), para. 18, S/RES/2144 (2014) and S/RES/2213 (2015). */
  @Test
  void aReportThatComesAgainAnswersTheLatestTextOnTheMatterThatAsksForIt() {
    LocalDate day = LocalDate.of(2003, 3, 28);
    Reports first = council("S1", day.minusMonths(14), List.of(everyFourMonths("S1")), List.of());
    AskedReport again = everyFourMonths("S1b");
    Reports second = council("S1b", day.minusMonths(6), List.of(again), List.of());
    Reports later = council("S2", day, List.of(), List.of(on(day.minusDays(10))));
    assertThat(answers(later, first, second))
        .singleElement()
        .satisfies(a -> assertThat(a.request()).isEqualTo(again));
    assertThat(answers(later, first)).hasSize(1);
    Reports old = council("S2", day, List.of(), List.of(on(day.minusMonths(13))));
    assertThat(answers(old, first)).isEmpty();
  }

  /**
   * "The report of the Secretary-General (S/2013/36)" (S/RES/2090 (2013)) was due by 18 January.
   */
  @Test
  void aReportWithoutADayAnswersByTheYearOfItsSymbol() {
    LocalDate by = LocalDate.of(2013, 1, 18);
    Reports asking = council("S1", by.minusMonths(13), List.of(byDay("S1", by)), List.of());
    NotedReport report =
        new NotedReport(
            "S2/pp1/noting1",
            Set.of(CHIEF),
            Set.of(),
            List.of(new NotedReport.Symbol("S/2013/36", null, 2013)),
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            false);
    assertThat(answers(council("S2", by.plusDays(26), List.of(), List.of(report)), asking))
        .hasSize(1);
    // Half a year later the report of another time is meant.
    assertThat(answers(council("S2", by.plusDays(200), List.of(), List.of(report)), asking))
        .isEmpty();
  }

  /** A/RES/77/38, para. 11, and A/RES/78/17, preamble and para. 8. */
  @Test
  void theSameReportWithoutItsSymbolAnswersToo() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    NotedReport first = noted("A/66/303", Set.of("A"), "the implementation of resolution 65/1");
    NotedReport again = of(noted("A/66/303", Set.of("A"), "the implementation of resolution 65/1"));
    assertThat(answers(noting(66, TITLE, first, again), earlier))
        .extracting(Answer::noting)
        .containsExactly(first, again);
    NotedReport bare = of(noted("A/66/303", Set.of(), null));
    assertThat(answers(noting(66, TITLE, first, bare), earlier)).hasSize(2);
    NotedReport second = noted("A/66/304", Set.of(), "disarmament");
    assertThat(answers(noting(66, TITLE, first, second, bare), earlier)).hasSize(1);
  }

  /** A/RES/77/214, para. 32, and A/RES/78/202, paras. 23 and 30. */
  @Test
  void whatIsContainedInAReportMayBeInAnOlderOne() {
    Reports earlier = asking(65, "A", asked("A/op1", "the programme", 66));
    NotedReport first = noted("A/66/303", Set.of(), "the programme");
    NotedReport proposals = contents(of(noted("A/66/303", Set.of(), "the programme")));
    assertThat(answers(noting(66, TITLE, first, proposals), earlier))
        .extracting(Answer::noting)
        .containsExactly(first);
    // "As reflected in the report submitted pursuant to resolution 65/1" is the new one.
    NotedReport named = noted("A/66/303", Set.of("A"), "the programme");
    assertThat(answers(noting(66, TITLE, named, contents(of(named))), earlier)).hasSize(2);
  }

  private static NotedReport contents(NotedReport noting) {
    return new NotedReport(
        noting.iri(),
        noting.reporters(),
        noting.related(),
        noting.reports(),
        noting.grounds(),
        noting.groundParts(),
        noting.subject(),
        noting.heading(),
        noting.date(),
        true);
  }

  /** A/RES/76/106, paras. 29 and 31, and A/RES/77/98, paras. 1 and 30. */
  @Test
  void aReportOfOtherParagraphsIsNoAnswer() {
    NotedReport named = by(Set.of(), pursuantTo("A/op31", noted("A/66/225", Set.of("A"), null)));
    NotedReport both =
        of(noted("A/66/0", Set.of(), null), symbol("A/66/225", 66), symbol("A/66/237", 66));
    NotedReport second = noted("A/66/237", Set.of(), null);
    Reports later = noting(66, TITLE, both, named, second);
    assertThat(answers(later, asking(65, "A", asked("A/op29", "national provisions", 66))))
        .isEmpty();
    assertThat(answers(later, asking(65, "A", asked("A/op31", "the resolution", 66))))
        .extracting(Answer::noting)
        .containsExactly(both);
  }

  private static NotedReport pursuantTo(String part, NotedReport noting) {
    return new NotedReport(
        noting.iri(),
        noting.reporters(),
        noting.related(),
        noting.reports(),
        noting.grounds(),
        Set.of(part),
        noting.subject(),
        noting.heading(),
        noting.date(),
        noting.contents());
  }

  /** A/RES/76/106, para. 26. */
  @Test
  void whatIsReportedDuringABriefingIsNoWrittenReport() {
    AskedReport asked = asked("A/op26", "victim assistance", 66);
    AskedReport oral =
        new AskedReport(
            asked.iri(),
            asked.part(),
            asked.reporters(),
            asked.due(),
            Set.of(),
            false,
            asked.subject(),
            null,
            "report on victim assistance during the briefing");
    NotedReport report = noted("A/66/225", Set.of(), null);
    assertThat(answers(noting(66, TITLE, report), asking(65, "A", asked))).hasSize(1);
    assertThat(answers(noting(66, TITLE, report), asking(65, "A", oral))).isEmpty();
  }

  /** A/RES/75/140, para. 19, and A/RES/76/115. */
  @Test
  void aReportWhoseTitleHasNoWordOfTheRequestIsAnother() {
    Reports asking = asking(65, "A", asked("A/op1", "sanctions", 66));
    NotedReport titled = noted("A/66/223", Set.of(), "“Repertory of Practice of Organs”");
    assertThat(answers(noting(66, TITLE, titled), asking)).isEmpty();
    NotedReport onIt = noted("A/66/223", Set.of(), "“Third States affected by sanctions”");
    assertThat(answers(noting(66, TITLE, onIt), asking)).hasSize(1);
  }

  private static NotedReport about(String subject, NotedReport noting) {
    return new NotedReport(
        noting.iri(),
        noting.reporters(),
        noting.related(),
        noting.reports(),
        noting.grounds(),
        noting.groundParts(),
        subject,
        noting.heading(),
        noting.date(),
        noting.contents());
  }

  @Test
  void whereReportsAreSeldomNotedNothingIsOverdue() {
    LocalDate by = LocalDate.of(2002, 6, 30);
    AskedReport dated = byDay("S1", by);
    Reports asking = council("S1", by.minusMonths(3), List.of(dated), List.of());
    Reports silent = council("S2", by.plusMonths(3), List.of(), List.of());
    assertThat(Answers.find(silent, List.of(asking), Set.of("S1")).searches())
        .singleElement()
        .satisfies(s -> assertThat(s.result()).isEqualTo(AnswerSearch.Result.REPORTS_SELDOM_NOTED));
  }

  private static Reports council(
      String iri, LocalDate date, List<AskedReport> asked, List<NotedReport> noted) {
    return new Reports(
        iri, false, null, null, Set.of("Liberia", "UNMIL"), date, asked, noted, List.of(), true);
  }

  private static AskedReport everyFourMonths(String text) {
    return new AskedReport(
        text + "/op7/request1",
        text + "/op7",
        Set.of(CHIEF),
        List.of(),
        Set.of("P4M"),
        true,
        null,
        null,
        "report to the Council every four months on the implementation of this resolution");
  }

  /** S/RES/1300 (2000), para. 1 (c), and S/RES/1328 (2000). */
  @Test
  void aTimeOfWhichNoDayIsCertainIsNone() {
    AskedReport asked = byDay("S1", null);
    Reports asking = council("S1", LocalDate.of(2002, 3, 28), List.of(asked), List.of());
    Reports later =
        council("S2", LocalDate.of(2002, 9, 28), List.of(), List.of(on(LocalDate.of(2002, 9, 17))));
    assertThat(Answers.find(later, List.of(asking), Set.of("S1")).answers()).hasSize(1);
  }

  private static AskedReport byDay(String text, @Nullable LocalDate day) {
    AskedReport asked = everyFourMonths(text);
    return new AskedReport(
        asked.iri(),
        asked.part(),
        asked.reporters(),
        List.of(new DueTime(text + "/op7/deadline1", null, day)),
        Set.of(),
        true,
        null,
        null,
        "submit before 30 June 2002 an interim report");
  }

  private static NotedReport on(LocalDate date) {
    return new NotedReport(
        "S2/op2/noting1",
        Set.of(CHIEF),
        Set.of(),
        List.of(new NotedReport.Symbol("S/1/1", null, date.getYear())),
        Set.of(),
        Set.of(),
        null,
        null,
        date,
        false);
  }

  private static NotedReport of(NotedReport noting, NotedReport.Symbol... symbols) {
    return new NotedReport(
        noting.iri(),
        noting.reporters(),
        noting.related(),
        List.of(symbols),
        noting.grounds(),
        noting.groundParts(),
        noting.subject(),
        noting.heading(),
        noting.date(),
        noting.contents());
  }

  private static NotedReport by(Set<String> reporters, NotedReport noting) {
    return new NotedReport(
        noting.iri(),
        reporters,
        noting.related(),
        noting.reports(),
        noting.grounds(),
        noting.groundParts(),
        noting.subject(),
        noting.heading(),
        noting.date(),
        noting.contents());
  }

  private static List<AnswerSearch> searches(Reports text, Reports... candidates) {
    return Answers.find(text, List.of(candidates), Set.of()).searches();
  }

  @Test
  void whatOnlyALaterTextAsksIsNotAnswered() {
    Reports later = asking(67, "A", asked("A/op1", "the programme", 66));
    NotedReport report = noted("A/66/303", Set.of("A"), null);
    assertThat(answers(noting(66, TITLE, report), later)).isEmpty();
  }

  private static AskedReport asked(String part, String subject, int session) {
    return new AskedReport(
        part + "/request1",
        part,
        Set.of(CHIEF),
        List.of(due(part, session)),
        Set.of(),
        true,
        subject,
        null,
        "submit a report on " + subject);
  }

  private static NotedReport noted(String symbol, Set<String> grounds, @Nullable String subject) {
    int session = Integer.parseInt(symbol.split("/", -1)[1]);
    return new NotedReport(
        "B/op1/" + symbol,
        Set.of(CHIEF),
        Set.of(),
        List.of(symbol(symbol, session)),
        grounds,
        Set.of(),
        subject,
        null,
        null,
        false);
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
    return new Reports(
        iri,
        false,
        new BodySession(ASSEMBLY, session),
        title,
        Set.of(),
        date,
        asked,
        noted,
        List.of(),
        false);
  }

  private static List<Answer> answers(Reports text, Reports... candidates) {
    return Answers.find(text, List.of(candidates), Set.of()).answers();
  }

  private static AnswerSearch search(Reports text, Reports... candidates) {
    List<AnswerSearch> searches = Answers.find(text, List.of(candidates), Set.of()).searches();
    assertThat(searches).hasSize(1);
    return searches.get(0);
  }

  private static DueTime due(String part, int session) {
    return new DueTime(part + "/deadline1", new BodySession(ASSEMBLY, session), null);
  }

  private static NotedReport.Symbol symbol(String symbol, int session) {
    return new NotedReport.Symbol(symbol, new BodySession(ASSEMBLY, session), 1945 + session);
  }
}
