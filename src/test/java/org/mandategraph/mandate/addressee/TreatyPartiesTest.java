package org.mandategraph.mandate.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mandategraph.LinearTime;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Basis;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;

class TreatyPartiesTest {
  private static final String ONE = "States parties to the Convention; ";
  private static final Authorities AUTHORITIES = Authorities.standard();
  private static final Actor PARTIES =
      AUTHORITIES.actors().stream()
          .filter(a -> a.key().equals("states-parties"))
          .findAny()
          .orElseThrow();
  private static final Instrument TREATY = AUTHORITIES.instruments().get(0);

  @Test
  void eachActHasTheTreatyBehindItsParties() {
    assertThat(treaties(ONE.repeat(3)))
        .containsExactly(List.of(TREATY), List.of(TREATY), List.of(TREATY));
    assertThat(treaties(ONE.replace("to the", "and the"))).containsExactly(List.of());
  }

  @Test
  void manyActsAndManyCitationsTakeLinearTime() {
    LinearTime.check("TreatyParties", TreatyPartiesTest::treaties, List.of(ONE));
  }

  private static List<List<Instrument>> treaties(String text) {
    int count = text.length() / ONE.length();
    List<Citation> citations =
        IntStream.range(0, count)
            .mapToObj(n -> citation(n, text.indexOf("Convention", n * ONE.length())))
            .toList();
    TreatyParties parties = new TreatyParties(citations, text, Language.ENGLISH);
    return IntStream.range(0, count)
        .mapToObj(n -> new Span(n * ONE.length(), n * ONE.length() + "States parties".length()))
        .map(span -> parties.of(List.of(new Addressee(PARTIES, span))))
        .toList();
  }

  private static Citation citation(int n, int start) {
    Span span = new Span(start, start + "Convention".length());
    Target target = new Target.OfInstrument(TREATY);
    return new Citation(
        "op1", n + 1, span, span, "Convention", target, null, null, Basis.EXPLICIT, "name");
  }
}
