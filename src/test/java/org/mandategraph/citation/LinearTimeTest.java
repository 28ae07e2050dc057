package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.LinearTime;

/** The citation rules take time linear in its text, whatever the text. */
@Tag("linear-time")
@Order(4)
class LinearTimeTest {
  /** Costly for the rules of this package when repeated. */
  private static final List<String> SEEDS =
      List.of(
          "its resolution ",
          "resolution 66/181, ",
          "resolution 66/181 of the Council ",
          "resolution 5/1 ",
          "1807 (2008), ",
          "66/181 A ",
          ", to ",
          "the Council, in ",
          "Council and ",
          "General Assembly and Security Council resolutions ",
          "the Convention and the Protocols thereto ",
          "Convention on the Rights of the Child, ",
          "article 14, paragraph 2, of the ",
          "annex I and ",
          "paras. 1, 2, 3 ",
          "paragraph 3, ",
          "paragraphs 1 and 2 above ",
          "paragraphs 1 to 50 above ",
          "paragraph 3 of that resolution ",
          "Treaty Series, vols. 1, 2 and 3, No. 1-2 ",
          "A/62/PV.117\u2013120, ",
          "A/64/440 and Corr.1 and ",
          "A/78/92-",
          "A/76/6 (Sect. ",
          "entitled \"",
          "adopted by the ",
          "Ibid.; ",
          "ibid., annex II; ",
          "Resolution 60/288, ibid.; ",
          "resolution 60/288; see also ibid., para. 3; ",
          "Treaty Series, vol. 2225, No. 39574, ibid.; ");

  /** Real lists grow by a member with each renewal, so their repetition is one long list. */
  private static final String LONG_LIST =
      "extended pursuant to resolutions 1807 (2008), 1857 (2008), 1896 (2009) of 30 November 2009, "
          + "1952 (2010), 2021 (2011), 2078 (2012), 2136 (2014), 2198 (2015), 2293 (2016), "
          + "2360 (2017), 2424 (2018) and 2478 (2019) of 26 June 2019 and ";

  /** All rules in their order, and "Ibid.", on a text as a footnote. */
  @ParameterizedTest
  @MethodSource("seeds")
  void allRules(String seed) {
    LinearTime.check("Citations", LinearTimeTest::find, List.of(seed));
  }

  static Stream<String> seeds() {
    return Stream.of(LinearTime.RUNS, SEEDS, List.of(LONG_LIST)).flatMap(List::stream);
  }

  private static void find(String text) {
    Texts.find(
        Texts.resolution("A", List.of(), List.of("Resolution 60/288.", text)), new ArrayList<>());
  }
}
