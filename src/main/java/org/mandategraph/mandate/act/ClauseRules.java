package org.mandategraph.mandate.act;

import java.util.ArrayList;
import java.util.List;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Citation;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.addressee.Addressees;
import org.mandategraph.mandate.addressee.Pronouns;
import org.mandategraph.mandate.addressee.TreatyParties;
import org.mandategraph.mandate.detail.DeliverableMention;
import org.mandategraph.mandate.detail.Deliverables;
import org.mandategraph.mandate.detail.QualifierMention;
import org.mandategraph.mandate.detail.Qualifiers;
import org.mandategraph.mandate.verb.VerbPhrase;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reading;

/** What the clauses of a paragraph say: whom each act asks, how, and for what. */
final class ClauseRules {
  /** What the clause of an act says. */
  record Clause(
      Addressees.Result asked,
      List<Instrument> partiesTo,
      List<QualifierMention> qualifiers,
      List<DeliverableMention> deliverables) {
    static final Clause EMPTY = new Clause(Addressees.Result.NONE, List.of(), List.of(), List.of());
  }

  private final Language language;
  private final Addressees addressees;
  private final Qualifiers qualifiers;
  private final Deliverables deliverables;
  private final Pronouns.Words pronounWords;

  ClauseRules(Lexicon lexicon) {
    language = lexicon.language();
    addressees = new Addressees(lexicon);
    qualifiers = new Qualifiers(language);
    deliverables = new Deliverables(language);
    pronounWords = Pronouns.Words.of(language);
  }

  /**
   * The clause of each act.
   *
   * @param ends the token behind each clause
   * @param cited what the paragraph cites
   */
  List<Clause> read(
      Reading reading, List<VerbPhrase> verbs, List<Integer> ends, List<Citation> cited) {
    TreatyParties parties = new TreatyParties(cited, reading.text(), language);
    Pronouns pronouns = new Pronouns(reading, pronounWords);
    List<Addressees.Result> asked = new ArrayList<>();
    List<List<QualifierMention>> how = new ArrayList<>();
    for (int n = 0; n < verbs.size(); n++) {
      VerbPhrase verb = verbs.get(n);
      if (n > 0) {
        pronouns.enter(verbs.get(n - 1).start(), verbs.get(n - 1).end());
      }
      asked.add(addressees.find(reading, verb, ends.get(n), pronouns));
      how.add(
          verb.verb().mandates()
              ? qualifiers.find(reading, verb.end(), ends.get(n), pronouns)
              : List.of());
    }
    share(verbs, ends, asked);
    List<Clause> clauses = new ArrayList<>();
    for (int n = 0; n < verbs.size(); n++) {
      VerbPhrase verb = verbs.get(n);
      List<DeliverableMention> what =
          verb.verb().mandates()
              ? deliverables.find(reading, verb, asked.get(n).found(), ends.get(n))
              : List.of();
      clauses.add(new Clause(asked.get(n), parties.of(asked.get(n).found()), how.get(n), what));
    }
    return clauses;
  }

  /** "Invites and encourages Member States": the verbs share those they ask. */
  private static void share(
      List<VerbPhrase> verbs, List<Integer> ends, List<Addressees.Result> asked) {
    for (int n = verbs.size() - 2; n >= 0; n--) {
      VerbPhrase verb = verbs.get(n);
      boolean alone = verb.verb().asks() && ends.get(n) <= verb.end();
      if (alone && asked.get(n).found().isEmpty()) {
        asked.set(n, asked.get(n + 1));
      }
    }
  }
}
