package org.mandategraph.mandate;

/**
 * A way in which an act names those it asks: where their names start. The rules stand in the order
 * in which they are tried; the first that applies decides.
 */
enum AddresseeRule {
  /** "Appeals to States to", "Recommends to the Commission that", "Reiterates its request to X". */
  TO_WHOM("addressee behind a preposition") {
    @Override
    int start(Tokens t, VerbPhrase act, VerbIndex verbs) {
      int at = behind(t, act);
      boolean whom = t.lower(at).equals("to") || t.lower(at).equals("for");
      return whom && !decides(act) ? at + 1 : NONE;
    }
  },

  /** "Decides to invite Member States to" (A/RES/77/116): the decision is an act itself. */
  DECIDES_TO("object of what is decided") {
    @Override
    int start(Tokens t, VerbPhrase act, VerbIndex verbs) {
      int at = behind(t, act);
      VerbIndex.Match asks = t.lower(at).equals("to") ? verbs.base(t, at + 1) : null;
      return asks != null && asks.verb().asks() && decides(act) ? asks.end() : NONE;
    }
  },

  /** "Decides that all States shall" (S/RES/1373 (2001)): what is decided binds its subject. */
  SHALL("subject of what is decided") {
    @Override
    int start(Tokens t, VerbPhrase act, VerbIndex verbs) {
      if (!decides(act)) {
        return NONE;
      }
      int at = behind(t, act);
      return t.lower(at).equals("that") && shall(t, at) ? at + 1 : NOBODY;
    }
  },

  /** "Recommends that Member States, …, adopt" (A/RES/66/181, para. 8). */
  THAT("subject of what is asked") {
    @Override
    int start(Tokens t, VerbPhrase act, VerbIndex verbs) {
      int at = behind(t, act);
      return t.lower(at).equals("that") ? at + 1 : NONE;
    }
  },

  /** "Requests the Secretary-General to". */
  OBJECT("object of the verb") {
    @Override
    int start(Tokens t, VerbPhrase act, VerbIndex verbs) {
      return behind(t, act);
    }
  };

  /** The rule does not apply. */
  static final int NONE = -1;

  /** The rule applies and nobody is asked. */
  static final int NOBODY = -2;

  /** The least force of a verb that decides. */
  static final int FORCE_OF_DECISION = 98;

  private static final int SUBJECT = 40;

  private final String label;

  AddresseeRule(String label) {
    this.label = label;
  }

  /** Its name in words. */
  String label() {
    return label;
  }

  /** The token at which the names start, or {@link #NONE} or {@link #NOBODY}. */
  abstract int start(Tokens t, VerbPhrase act, VerbIndex verbs);

  /** Whether the names are the subject of a clause, with no infinitive behind them. */
  boolean subject() {
    return this == SHALL || this == THAT;
  }

  private static int behind(Tokens t, VerbPhrase act) {
    return Interruption.skip(t, act.end());
  }

  /** Whether the act decides: it binds those it names. */
  static boolean decides(VerbPhrase act) {
    return act.verb().force() >= FORCE_OF_DECISION;
  }

  private static boolean shall(Tokens t, int from) {
    for (int i = from; i < Math.min(t.size(), from + SUBJECT); i++) {
      if (t.lower(i).equals("shall") || t.lower(i).equals("should")) {
        return true;
      }
    }
    return false;
  }
}
