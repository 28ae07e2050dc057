package org.mandategraph.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Verb;
import org.mandategraph.language.Patterns;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.act.ActFinder;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Tokens;

/** Every row's example is read by the rules, and every name of a row leads to it. */
class VocabularyTest {
  private static final Authorities AUTHORITIES = Authorities.standard();

  private static final ActFinder FINDER = new ActFinder(Lexicon.standard());

  @Test
  void theExampleOfAVerbShowsTheVerb() {
    Map<String, String> wrong = new TreeMap<>();
    RowExamples.of("verbs.ttl")
        .forEach(
            (key, example) -> {
              List<Act> acts = acts(example);
              if (acts.isEmpty() || !acts.get(0).verb().key().equals(key)) {
                wrong.put(key, example);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void theExampleOfAnActorAsksTheActor() {
    Map<String, String> wrong = new TreeMap<>();
    RowExamples.of("actors.ttl")
        .forEach(
            (key, example) -> {
              List<String> asked =
                  acts(example).stream()
                      .flatMap(act -> act.addressees().stream())
                      .map(a -> a.actor().key())
                      .toList();
              if (!asked.equals(List.of(key))) {
                wrong.put(key, example + " " + asked);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyNameOfAnActorLeadsToIt() {
    for (Actor actor : AUTHORITIES.actors()) {
      for (String name :
          Stream.concat(Stream.of(actor.label()), actor.variants().stream()).toList()) {
        assertThat(Lexicon.standard().actors(Tokens.words(name))).as(name).contains(actor);
      }
    }
  }

  @Test
  void noNameBelongsToTwoActors() {
    Map<String, String> owner = new TreeMap<>();
    for (Actor actor : AUTHORITIES.actors()) {
      Stream.concat(Stream.of(actor.label()), actor.variants().stream())
          .map(name -> name.replace('’', '\''))
          .distinct()
          .forEach(name -> assertThat(owner.put(name, actor.key())).as(name).isNull());
    }
  }

  /** "workers' organizations" beside "employers' organizations" in one row, and such. */
  @Test
  void noRowNamesTwoOpposites() {
    List<List<String>> opposites =
        List.of(
            List.of("workers", "employers"),
            List.of("seafarers", "shipowners"),
            List.of("flag States", "port States"),
            List.of("flag States", "coastal States"),
            List.of("coastal States", "landlocked"),
            List.of("developed countries", "developing countries"),
            List.of("nuclear-weapon States", "non-nuclear-weapon States"),
            List.of("political missions", "peacekeeping operations"),
            List.of("troop", "police"),
            List.of("donor", "recipient"),
            List.of("countries of origin", "countries of destination"),
            List.of("importing", "exporting"),
            List.of("governmental", "non-governmental"),
            List.of("official", "private"),
            List.of("creditor", "debtor"),
            List.of("creditors", "debtors"),
            List.of("parties", "non-parties"),
            List.of("States parties", "signatory States"),
            List.of("members", "non-members"),
            List.of("women", "men"),
            List.of("girls", "boys"),
            List.of("youth", "older persons"),
            List.of("permanent members", "elected members"),
            List.of("Prosecutor", "Registrar"),
            List.of("Conference of the Parties", "secretariat"));
    for (Actor actor : AUTHORITIES.actors()) {
      for (List<String> pair : opposites) {
        assertThat(names(actor, pair.get(0), pair.get(1)) && names(actor, pair.get(1), pair.get(0)))
            .as("%s has names with %s", actor.key(), pair)
            .isFalse();
      }
    }
  }

  /** Whether the actor has a name with these words and without those. */
  private static boolean names(Actor actor, String words, String without) {
    return actor.names().anyMatch(name -> has(name, words) && !has(name, without));
  }

  private static boolean has(String name, String words) {
    return Patterns.compile("(?i)(?<![\\w-])" + Pattern.quote(words) + "\\b").matcher(name).find();
  }

  @Test
  void everyFormOfAVerbLeadsToItAlone() {
    for (Verb verb : AUTHORITIES.verbs()) {
      assertThat(verb.forms("en")).as(verb.key()).isNotEmpty();
      for (String form : verb.forms("en")) {
        assertThat(Lexicon.standard().verbs().at(new Tokens(form), 0))
            .as(form)
            .isNotNull()
            .satisfies(m -> assertThat(m.values()).containsExactly(verb));
      }
    }
  }

  @Test
  void forceAgreesWithTheOrderOfTheEditorialManual() {
    Map<String, Integer> force = new TreeMap<>();
    AUTHORITIES.verbs().forEach(v -> force.put(v.label(), v.force()));
    assertThat(
            Stream.of("decide", "request", "urge", "call upon", "encourage", "invite", "note")
                .map(force::get)
                .toList())
        .isSortedAccordingTo((a, b) -> Integer.compare(b, a))
        .doesNotHaveDuplicates();
    assertThat(AUTHORITIES.verbs()).allMatch(v -> v.force() >= 0 && v.force() <= 100);
  }

  @Test
  void allMembersOfTheUnitedNationsAreActors() {
    Model model = RowExamples.read("actors.ttl");
    var kind = model.createProperty("https://w3id.org/mandategraph/ontology#actorKind");
    assertThat(model.listSubjectsWithProperty(kind, "state").toList()).hasSize(193);
    assertThat(model.listSubjectsWithProperty(kind, "observer").toList()).hasSize(2);
    assertThat(AUTHORITIES.actors()).hasSizeGreaterThan(300);
  }

  private static List<Act> acts(String example) {
    Texts texts = new Texts("A", null);
    boolean participle = !new Tokens(example).lower(0).endsWith("s");
    texts = participle ? texts.preambular(example) : texts.operative(example);
    return FINDER.find(texts.read(), List.of()).acts();
  }
}
