package org.mandategraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;

/** What "this Convention" means in the annex that the Convention is. */
class NamedInstrumentsTest {
  private static final Instrument UNTOC = Authorities.standard().instrument("untoc");
  private static final Instrument UNCAC = Authorities.standard().instrument("uncac");
  private static final List<Instrument> CONVENTIONS = List.of(UNTOC, UNCAC);

  private final NamedInstruments named = new NamedInstruments(Set.of());

  @Test
  void theInstrumentOfTheTitleIsMeant() {
    named.enter();
    named.name(UNCAC);
    named.leaveTitle();
    named.enter();
    named.name(UNTOC);
    assertThat(named.own(CONVENTIONS)).containsExactly(UNCAC);
  }

  @Test
  void withoutATitleTheOnlyOneNamedIsMeant() {
    named.enter();
    named.name(UNTOC);
    assertThat(named.own(CONVENTIONS)).containsExactly(UNTOC);
    named.name(UNCAC);
    assertThat(named.own(CONVENTIONS)).isEmpty();
  }

  @Test
  void thatConventionIsTheOneNamedLast() {
    named.enter();
    named.define("the convention", List.of(UNCAC));
    named.name(UNCAC);
    named.name(UNTOC);
    assertThat(named.last("the convention", CONVENTIONS)).containsExactly(UNTOC);
    named.nameUnknown("the convention");
    assertThat(named.last("the convention", CONVENTIONS)).isEmpty();
  }
}
