package org.mandategraph.lineage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EarlierTextsTest {
  private static final String WORDS =
      """
      Reaffirming the role of the programme in crime prevention and criminal justice,
      1. Urges Member States to ratify the Convention against Corruption without delay;
      2. Requests the Secretary-General to report to the Assembly on the implementation.
      """;
  private static final String OTHER_WORDS =
      """
      1. Decides to proclaim a day of athletes and to observe it every year in spring.
      """;

  private static final String MISSION =
      """
      Recognizing that the Government of Cyprus agreed to keep the Force in Cyprus beyond the summer,
      1. Commends the efforts of the parties in Cyprus to reduce tension along the buffer zone on the island;
      2. Urges the parties to continue the work of the technical committees in Cyprus without delay;
      3. Decides to extend the mandate of UNFICYP until December and requests a report on Cyprus;
      """;
  private static final String EXTENSION =
      """
      1. Decides to extend the mandate of UNFICYP in Cyprus until July;
      """;

  private static ComparedDocument untitled(String id, int year, String words) {
    return Compared.text(id, false, null, LocalDate.of(year, 12, 1), Set.of(), words);
  }

  private static ComparedDocument text(String id, String title, int year, String words) {
    return Compared.text(id, false, title, LocalDate.of(year, 12, 1), Set.of(), words);
  }

  private static ComparedDocument draft(String id, int month, String words) {
    return Compared.text(id, true, "Crime", LocalDate.of(2010, month, 1), Set.of(), words);
  }

  private static List<String> compared(ComparedDocument text, ComparedDocument... candidates) {
    return EarlierTexts.compare(text, List.of(candidates)).stream()
        .map(c -> c.later().id() + " " + c.relation().label() + " " + c.earlier().id())
        .toList();
  }

  @Test
  void theLatestTextOfTheSeriesComesBefore() {
    assertThat(
            compared(
                text("A/RES/66/1", "Crime", 2011, WORDS),
                text("A/RES/64/1", "Crime", 2009, WORDS),
                text("A/RES/65/1", "Crime", 2010, WORDS),
                text("A/RES/67/1", "Crime", 2012, WORDS),
                text("A/RES/65/2", "Sport", 2010, WORDS)))
        .containsExactly("A/RES/66/1 follows A/RES/65/1");
  }

  @Test
  void ofTextsWithOneTitleTheOneOnTheSameMatterComesBefore() {
    assertThat(
            compared(
                text("A/RES/66/1", "Crime", 2011, WORDS),
                text("A/RES/64/1", "Crime", 2009, WORDS),
                text("A/RES/65/1", "Crime", 2010, OTHER_WORDS)))
        .containsExactly("A/RES/66/1 follows A/RES/64/1");
  }

  @Test
  void aTextUnderAnotherTitleComesBeforeWhereItIsRecalledAndAlike() {
    ComparedDocument later =
        Compared.text(
            "A/RES/66/1",
            false,
            "The crime prevention programme",
            LocalDate.of(2011, 12, 1),
            Set.of(Compared.iri("A/RES/65/1"), Compared.iri("A/RES/65/2")),
            WORDS);
    assertThat(compared(later, text("A/RES/65/1", "Crime prevention programme", 2010, WORDS)))
        .containsExactly("A/RES/66/1 follows A/RES/65/1");
    assertThat(compared(later, text("A/RES/65/2", "Programme planning", 2010, WORDS))).isEmpty();
    assertThat(compared(later, text("A/RES/65/3", "Crime prevention programme", 2010, WORDS)))
        .isEmpty();
  }

  @Test
  void anIdenticalTitleComesBeforeALaterTextThatIsRecalled() {
    ComparedDocument later =
        Compared.text(
            "A/RES/66/1",
            false,
            "Crime prevention",
            LocalDate.of(2011, 12, 1),
            Set.of(Compared.iri("A/RES/65/1")),
            WORDS);
    assertThat(
            compared(
                later,
                text("A/RES/64/1", "Crime prevention", 2009, WORDS),
                text("A/RES/65/1", "Day of crime prevention", 2010, WORDS)))
        .containsExactly("A/RES/66/1 follows A/RES/64/1");
  }

  @Test
  void aTextWithoutATitleFollowsTheLastThatRenewsItsMandate() {
    assertThat(
            compared(
                untitled("S/RES/3(2011)", 2011, MISSION),
                untitled("S/RES/1(2009)", 2009, MISSION),
                untitled("S/RES/2(2010)", 2010, MISSION),
                untitled("S/RES/4(2010)", 2010, OTHER_WORDS)))
        .containsExactly("S/RES/3(2011) follows S/RES/2(2010)");
  }

  @Test
  void anExtensionIsPassedOver() {
    ComparedDocument full = untitled("S/RES/1(2009)", 2009, MISSION);
    ComparedDocument extension = untitled("S/RES/2(2010)", 2010, EXTENSION);
    assertThat(compared(extension, full)).containsExactly("S/RES/2(2010) follows S/RES/1(2009)");
    assertThat(compared(untitled("S/RES/3(2011)", 2011, MISSION), full, extension))
        .containsExactly("S/RES/3(2011) follows S/RES/1(2009)");
  }

  /** Both are on Sudan, of one week: S/RES/1590(2005) and S/RES/1591(2005). */
  @Test
  void whatChangesAMissionComesBeforeItsNextRenewal() {
    ComparedDocument change =
        untitled(
            "A/RES/65/1",
            2010,
            """
            1. Decides that UNFICYP will consist of up to 860 troops in Cyprus;
            2. Decides to remain seized of the matter;
            """);
    ComparedDocument later =
        Compared.text(
            "A/RES/66/1", false, null, LocalDate.of(2011, 12, 1), Set.of(change.iri()), MISSION);
    assertThat(compared(later, untitled("A/RES/64/1", 2009, MISSION), change))
        .containsExactly("A/RES/66/1 follows A/RES/65/1");
    assertThat(
            compared(
                later,
                untitled("A/RES/64/1", 2009, MISSION),
                untitled("A/RES/65/1", 2010, EXTENSION)))
        .containsExactly("A/RES/66/1 follows A/RES/64/1");
  }

  @Test
  void aShortTextFollowsTheOneOnTheSameThatItRecalls() {
    ComparedDocument panel =
        untitled(
            "A/RES/64/1",
            2009,
            """
            1. Stresses the work of the Panel on the Illegal Exploitation of Resources in Congo and welcomes its reports;
            2. Urges States to investigate the findings of the Panel on Congo without delay;
            """);
    String words =
        """
        1. Requests the Secretary-General to extend the mandate of the Panel on the Illegal Exploitation of Resources in Congo, which ends in June;
        2. Asks the members of the Panel to share what they found with the States concerned;
        """;
    assertThat(compared(untitled("A/RES/66/1", 2011, words), panel)).isEmpty();
    assertThat(
            compared(
                Compared.text(
                    "A/RES/66/1",
                    false,
                    null,
                    LocalDate.of(2011, 12, 1),
                    Set.of(panel.iri()),
                    words),
                panel))
        .containsExactly("A/RES/66/1 follows A/RES/64/1");
  }

  @Test
  void aTitleMayGrow() {
    ComparedDocument grown =
        text("A/RES/65/1", "Crime, and advancing the behaviour of States", 2010, WORDS);
    ComparedDocument later =
        Compared.text(
            "A/RES/66/1", false, "Crime", LocalDate.of(2011, 12, 1), Set.of(grown.iri()), WORDS);
    assertThat(compared(later, text("A/RES/64/1", "Crime", 2009, WORDS), grown))
        .containsExactly("A/RES/66/1 follows A/RES/65/1");
  }

  @Test
  void aTextOnSanctionsIsNotOfTheSeriesOfAMission() {
    String common =
        """
        Recalling the commitment to the sovereignty and unity of Cyprus and the peace process in Cyprus,
        Determining that the situation in Cyprus remains a threat to international peace and security,
        """;
    String sanctions =
        """
        1. Decides that the measures imposed on arms in Cyprus remain in force for all parties;
        2. Requests the Panel of Experts on Cyprus to report on the embargo before the summer;
        """;
    ComparedDocument mission = untitled("S/RES/1(2009)", 2009, common + MISSION);
    assertThat(compared(untitled("S/RES/2(2010)", 2010, common + sanctions), mission)).isEmpty();
    assertThat(
            compared(
                untitled("S/RES/2(2010)", 2010, common + sanctions.replace("embargo", "trade")),
                untitled("S/RES/1(2009)", 2009, common + sanctions)))
        .containsExactly("S/RES/2(2010) follows S/RES/1(2009)");
  }

  /** S/RES/1995(2011) and S/RES/1993(2011). */
  @Test
  void theTwoTribunalsAreTwoSeries() {
    String rwanda =
        """
        Recalling the statute of the International Criminal Tribunal for Rwanda and the Mechanism for Cyprus,
        1. Decides to extend the term of office of the judges of the Mechanism until December;
        """;
    String yugoslavia = rwanda.replace("Rwanda", "the former Yugoslavia");
    ComparedDocument text = untitled("S/RES/3(2011)", 2011, rwanda);
    assertThat(compared(text, untitled("S/RES/2(2010)", 2010, yugoslavia))).isEmpty();
    assertThat(
            compared(
                text,
                untitled("S/RES/1(2009)", 2009, rwanda),
                untitled("S/RES/2(2010)", 2010, yugoslavia)))
        .containsExactly("S/RES/3(2011) follows S/RES/1(2009)");
  }

  /** However much of the text's wording it has: here a fifth, the full text a third. */
  @Test
  void anExtensionThatRepeatsSomeWordingIsPassedOver() {
    String own =
        """
        1. Welcomes the opening of crossing points between villages near Nicosia during the spring;
        2. Encourages women and youth organizations to take part in the negotiations on property;
        3. Requests donors to finance the clearing of mines beside the roads around the airport;
        """;
    String renewal =
        """
        4. Decides to extend the mandate of UNFICYP in Cyprus for a further period ending in December;
        """;
    String repeated =
        """
        5. Urges the parties in Cyprus to continue the work of the technical committees on crimes without delay;
        """;
    assertThat(
            compared(
                untitled("S/RES/3(2011)", 2011, own + renewal + repeated),
                untitled("S/RES/1(2009)", 2009, MISSION + renewal + repeated),
                untitled("S/RES/2(2010)", 2010, renewal)))
        .containsExactly("S/RES/3(2011) follows S/RES/1(2009)");
  }

  @Test
  void aTextAdoptsTheLastDraftOfItsSession() {
    assertThat(
            compared(
                text("A/RES/65/1", "Crime", 2010, WORDS),
                draft("A/C.3/65/L.5", 10, WORDS),
                draft("A/C.3/65/L.5/Rev.1", 11, WORDS),
                draft("A/C.3/65/L.9", 11, OTHER_WORDS)))
        .containsExactly("A/RES/65/1 adopts A/C.3/65/L.5/Rev.1");
  }

  @Test
  void aRevisedDraftRevisesTheOneBefore() {
    assertThat(
            compared(
                draft("A/C.3/65/L.5/Rev.1", 11, WORDS),
                draft("A/C.3/65/L.5", 10, WORDS),
                text("A/RES/64/1", "Crime", 2009, WORDS)))
        .containsExactly(
            "A/C.3/65/L.5/Rev.1 revises A/C.3/65/L.5", "A/C.3/65/L.5/Rev.1 follows A/RES/64/1");
  }

  @Test
  void aDraftThatAnotherOrganRecommendsIsAdoptedWithinMonths() {
    ComparedDocument later = text("A/RES/65/1", "Crime", 2010, WORDS);
    assertThat(compared(later, Compared.withoutSession(draft("E/RES/2010/1/dr1", 7, WORDS))))
        .containsExactly("A/RES/65/1 adopts E/RES/2010/1/dr1");
    assertThat(compared(later, Compared.withoutSession(draft("E/RES/2010/1/dr1", 2, WORDS))))
        .isEmpty();
  }

  @Test
  void aReportMayNameItsDraftsByTheirTitlesAlone() {
    ComparedDocument later = text("A/RES/65/1", "Crime", 2010, WORDS);
    ComparedDocument empty = Compared.came(draft("A/65/23/dr9", 10, ""), Set.of());
    assertThat(compared(later, empty)).isEmpty();
    ComparedDocument named = Compared.came(later, Set.of(Compared.iri("A/65/23")));
    assertThat(compared(named, empty)).containsExactly("A/RES/65/1 adopts A/65/23/dr9");
    assertThat(EarlierTexts.compare(named, List.of(empty)).get(0).revisions()).isEmpty();
    ComparedDocument other =
        Compared.text(
            "A/65/23/dr8", true, "Sport", LocalDate.of(2010, 10, 1), Set.of(), OTHER_WORDS);
    assertThat(compared(named, other)).isEmpty();
  }

  @Test
  void withoutADateNothingIsKnownToComeBefore() {
    ComparedDocument undated = Compared.text("A/RES/1/1", false, "Crime", null, Set.of(), WORDS);
    assertThat(compared(text("A/RES/66/1", "Crime", 2011, WORDS), undated)).isEmpty();
    assertThat(compared(undated, text("A/RES/66/1", "Crime", 2011, WORDS))).isEmpty();
  }

  private static ComparedDocument council(
      String id, int year, int month, Set<String> cited, String words) {
    return Compared.text(id, false, null, LocalDate.of(year, month, 1), cited, words);
  }

  /** A paragraph on Congo with so many words of its own. */
  private static String paragraph(int number, int words) {
    String own =
        IntStream.range(0, words).mapToObj(i -> "w" + number + "x" + i).collect(joining(" "));
    return number + ". Notes with concern in Congo that MONUC " + own + ";\n";
  }

  /** S/RES/1355(2001), S/RES/1341(2001) and S/RES/1332(2000). */
  @Test
  void aTextOnTheMissionThatIsCloserAndLaterThanItsRenewalComesBefore() {
    String renewal = "9. Decides to extend the mandate of MONUC in Congo until June;\n";
    ComparedDocument renewed =
        council(
            "S/RES/1332(2000)", 2000, 12, Set.of(), paragraph(1, 80) + paragraph(4, 80) + renewal);
    ComparedDocument closer =
        council("S/RES/1341(2001)", 2001, 2, Set.of(), paragraph(2, 150) + paragraph(5, 80));
    String own = paragraph(1, 80) + paragraph(2, 150) + paragraph(3, 150) + renewal;
    assertThat(compared(council("S/RES/1355(2001)", 2001, 6, Set.of(), own), renewed, closer))
        .containsExactly("S/RES/1355(2001) follows S/RES/1341(2001)");
    String less = paragraph(1, 80) + paragraph(2, 60) + paragraph(3, 240) + renewal;
    assertThat(compared(council("S/RES/1355(2001)", 2001, 6, Set.of(), less), renewed, closer))
        .containsExactly("S/RES/1355(2001) follows S/RES/1332(2000)");
  }

  /** S/RES/1555(2004), S/RES/1552(2004) and S/RES/1493(2003). */
  @Test
  void aMissionThatIsRenewedByItsNameIsNotOfTheSeriesOnMeasuresOfTheSameResolution() {
    ComparedDocument mission =
        council(
            "S/RES/1493(2003)",
            2003,
            7,
            Set.of(),
            "1. Decides to extend the mandate of MONUC in Congo until July 2004 and to increase its"
                + " strength;\n"
                + paragraph(2, 20));
    ComparedDocument measures =
        council(
            "S/RES/1552(2004)",
            2004,
            7,
            Set.of(),
            "1. Decides to renew until July 2005 the provisions on weapons of resolution 1493 for"
                + " Congo;\n"
                + paragraph(2, 20));
    ComparedDocument text =
        council(
            "S/RES/1555(2004)",
            2004,
            8,
            Set.of(),
            "1. Decides to extend the mandate of MONUC in Congo, as contained in resolution 1493,"
                + " until October 2004;\n"
                + paragraph(2, 20));
    assertThat(compared(text, mission, measures))
        .containsExactly("S/RES/1555(2004) follows S/RES/1493(2003)");
  }

  /** S/RES/1636(2005) and S/RES/1595(2005): the Secretary-General extends the mandate. */
  @Test
  void theResolutionBehindAMandateThatSomebodyElseExtendsComesBefore() {
    ComparedDocument first =
        council(
            "S/RES/1595(2005)",
            2005,
            4,
            Set.of(),
            "1. Decides to establish an international commission based in Lebanon;\n"
                + paragraph(2, 8));
    String words =
        """
        1. Welcomes the decision of the Secretary-General to extend the mandate of the Commission in Lebanon, as authorized by resolution 1595 (2005);
        """
            + paragraph(2, 120);
    assertThat(compared(council("S/RES/1636(2005)", 2005, 10, Set.of(first.iri()), words), first))
        .containsExactly("S/RES/1636(2005) follows S/RES/1595(2005)");
    assertThat(
            compared(
                council(
                    "S/RES/1636(2005)",
                    2005,
                    10,
                    Set.of(first.iri()),
                    words.replace("extend", "end")),
                first))
        .isEmpty();
  }

  /** S/RES/2256(2015), S/RES/2193(2014) and S/RES/2194(2014). */
  @Test
  void ofTwoTextsOfOneDayTheOneThatIsRecalledComesBefore() {
    ComparedDocument recalled = untitled("S/RES/1(2009)", 2009, MISSION);
    ComparedDocument later = council("S/RES/3(2011)", 2011, 12, Set.of(recalled.iri()), MISSION);
    assertThat(compared(later, recalled, untitled("S/RES/2(2009)", 2009, MISSION)))
        .containsExactly("S/RES/3(2011) follows S/RES/1(2009)");
  }

  /** A/RES/77/294 and A/RES/77/171. */
  @Test
  void aTextThatProclaimsADayIsNotOfTheSeriesOnTheMatter() {
    ComparedDocument matter = text("A/RES/77/171", "Combating sand and dust storms", 2010, WORDS);
    Set<String> cited = Set.of(matter.iri());
    LocalDate date = LocalDate.of(2011, 6, 1);
    String title = "International Day of Combating Sand and Dust Storms";
    assertThat(compared(Compared.text("A/RES/77/294", false, title, date, cited, WORDS), matter))
        .isEmpty();
    assertThat(
            compared(
                Compared.text(
                    "A/RES/77/294",
                    false,
                    title.replace("International Day", "Question"),
                    date,
                    cited,
                    WORDS),
                matter))
        .containsExactly("A/RES/77/294 follows A/RES/77/171");
  }

  /** S/RES/1995(2011) and S/RES/1955(2010), which name many judges. */
  @Test
  void theCountryOfATribunalIsANameOfATextOnItsJudges() {
    assertThat(
            LeadingNames.of(
                List.of(
                    "the International Criminal Tribunal for Rwanda",
                    "of judges Hikmet, of Seon, of Gberdao, of Hikmet, of Seon, of Gberdao")))
        .contains("Rwanda")
        .hasSize(4);
  }
}
