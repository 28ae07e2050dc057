package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.authority.Authorities;
import org.mandategraph.language.Language;
import org.mandategraph.structure.Sponsors;

class StepTakersTest {
  private static final ActorNames NAMES = new ActorNames(Authorities.standard());
  private static final StepTakers TAKERS =
      new StepTakers(NAMES, new Sponsors(NAMES, Language.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian Federation | russian-federation",
        "France, Bosnia and Herzegovina and Mali | france bosnia-and-herzegovina mali",
        "Guinea (on behalf of the States Members of the United Nations that are members of the"
            + " Group of 77 and China) | guinea",
        "submitted by the President of the General Assembly | president-of-the-general-assembly",
        "UN. Commission on Science and Technology for Development | cstd",
        "\u200bUN. Commission for Social Development | csocd",
        "UN Forum on Forests | unff",
        "economicAndSocialCouncil | economic-and-social-council",
        "submitted by the Chair of the Committee following informal consultations | none",
        "France and the Chair of the Committee | none"
      })
  void findsActors(String words, String keys) {
    assertThat(TAKERS.of(words).stream().map(Actor::key).toList())
        .isEqualTo(keys.equals("none") ? List.of() : List.of(keys.split(" ")));
  }
}
