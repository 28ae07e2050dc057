package org.mandategraph.mandate.addressee;

import org.mandategraph.authority.Verb;
import org.mandategraph.mandate.verb.VerbPhrase;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Tokens;

/**
 * A way in which an act names those it asks: where their names start. The rules are in the order in
 * which they are tried; the first that applies decides.
 */
public enum AddresseeRule {
  /** "Appeals to States to", "Recommends to the Commission that", "Reiterates its request to X". */
  TO_WHOM("addressee behind a preposition") {
    @Override
    int start(Tokens t, VerbPhrase act, int behind, BaseVerbs verbs) {
      boolean whom = t.lower(behind).equals("to") || t.lower(behind).equals("for");
      return whom && !act.verb().decides() ? behind + 1 : NONE;
    }
  },

  /** "Decides to invite Member States to" (A/RES/77/116): the decision is an act itself. */
  DECIDES_TO("object of what is decided") {
    @Override
    int start(Tokens t, VerbPhrase act, int behind, BaseVerbs verbs) {
      Names.Match<Verb> asks = t.lower(behind).equals("to") ? verbs.at(t, behind + 1) : null;
      return asks != null && asks.value().asks() && act.verb().decides() ? asks.end() : NONE;
    }
  },

  /** "Decides that all States shall" (S/RES/1373 (2001)): what is decided binds its subject. */
  SHALL("subject of what is decided") {
    @Override
    int start(Tokens t, VerbPhrase act, int behind, BaseVerbs verbs) {
      if (!act.verb().decides()) {
        return NONE;
      }
      return t.lower(behind).equals("that") && verbs.shall(t, behind) ? behind + 1 : NOBODY;
    }
  },

  /** "Recommends that Member States, …, adopt" (A/RES/66/181, para. 8). */
  THAT("subject of what is asked") {
    @Override
    int start(Tokens t, VerbPhrase act, int behind, BaseVerbs verbs) {
      return t.lower(behind).equals("that") ? behind + 1 : NONE;
    }
  },

  /** "Requests the Secretary-General to" (A/RES/66/181, para. 34). */
  OBJECT("object of the verb") {
    @Override
    int start(Tokens t, VerbPhrase act, int behind, BaseVerbs verbs) {
      return behind;
    }
  };

  /** The rule does not apply. */
  static final int NONE = -1;

  /** The rule applies and nobody is asked. */
  static final int NOBODY = -2;

  private final String label;

  AddresseeRule(String label) {
    this.label = label;
  }

  /** Its name in words. */
  public String label() {
    return label;
  }

  /**
   * The token at which the names start, or {@link #NONE} or {@link #NOBODY}.
   *
   * @param behind the token behind the act's verb and what interrupts it there
   */
  abstract int start(Tokens t, VerbPhrase act, int behind, BaseVerbs verbs);

  /** Whether the names are the subject of a clause, with no infinitive behind them. */
  boolean subject() {
    return this == SHALL || this == THAT;
  }
}
