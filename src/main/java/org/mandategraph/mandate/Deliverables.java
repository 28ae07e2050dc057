package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Deliverable;
import org.mandategraph.authority.Term;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.detail.DeliverableMention;
import org.mandategraph.text.MappedText;

/**
 * Finds what an act asks for: the object of its infinitives, "to <i>submit</i> to the General
 * Assembly at its sixty-seventh session <i>a report</i>" (A/RES/66/181, para. 34), where the verb
 * hands something over, holds it or sets it up.
 */
final class Deliverables {
  private static final String OBJECT = "object of the infinitive";
  private static final String VERB = "verb that asks for it";

  private static final Set<String> VERBS =
      Tokens.set(
          "submit prepare present provide produce issue publish convene organize hold establish "
              + "create develop elaborate draft compile maintain launch conduct undertake deliver "
              + "transmit circulate adopt formulate design finalize appoint designate constitute "
              + "offer host set make carry give complete commission dispatch open update arrange "
              + "facilitate initiate enact render extend strengthen");

  /** Verbs whose object is handed over, held or set up only in company: "set up", "carry out". */
  private static final Set<String> PARTICLES = Set.of("up", "out");

  private static final Set<String> NEED_PARTICLE = Set.of("set", "carry");

  /** Verbs that mostly act on what is there already: only what is new, "a …", is asked for. */
  private static final Set<String> NEED_NEW =
      Tokens.set("make give open maintain update extend strengthen facilitate complete adopt");

  private final ObjectPhrase objects;
  private final PhraseIndex<Term> verbForms = new PhraseIndex<>(Set.of());

  Deliverables(List<Deliverable> deliverables) {
    objects = new ObjectPhrase(deliverables);
    deliverables.forEach(d -> d.verbForms().forEach(v -> verbForms.put(v, d.term())));
  }

  /** Those that the act asks for in its clause, which ends before the token {@code limit}. */
  List<DeliverableMention> find(
      Tokens t, VerbPhrase act, List<Addressee> asked, int limit, MappedText text) {
    List<DeliverableMention> found = new ArrayList<>();
    boolean first = true;
    for (int i = act.end(); i < limit; i++) {
      int verb = verb(t, i, first, asked);
      if (verb < 0) {
        continue;
      }
      first = false;
      PhraseIndex.Match<Term> itself = verbForms.at(t, verb, limit);
      if (itself != null && !t.lower(itself.end()).equals("of")) {
        add(found, itself, text, t, VERB);
      } else if (VERBS.contains(t.lower(verb))) {
        object(t, verb, limit).forEach(m -> add(found, m, text, t, OBJECT));
      }
    }
    return found;
  }

  /** The token of the base verb that "to" opens here, or that goes on with one; else -1. */
  private static int verb(Tokens t, int i, boolean first, List<Addressee> asked) {
    if (NamePhrase.infinitive(t, i)) {
      int at = behindAdverbs(t, i + 1);
      return first || opens(t, i, asked) ? at : -1;
    }
    boolean goesOn = !first && t.lower(i).equals("and") && VERBS.contains(t.lower(i + 1));
    return goesOn && ObjectPhrase.article(t.lower(i + 2)) ? i + 1 : -1;
  }

  /** A further infinitive is asked for where it does not hang on a noun: "efforts to establish". */
  private static boolean opens(Tokens t, int to, List<Addressee> asked) {
    String before = t.lower(to - 1);
    int end = t.span(to - 1, to).end();
    return before.equals("and")
        || before.equals("continue")
        || before.equals(";")
        || (before.equals("also") && t.lower(to - 2).equals("and"))
        || asked.stream().anyMatch(a -> a.span().end() == end);
  }

  private static int behindAdverbs(Tokens t, int at) {
    int i = at;
    while (VerbIndex.adverb(t.lower(i)) || t.lower(i).endsWith("ly") || t.lower(i).equals("now")) {
      i++;
    }
    return i;
  }

  private List<PhraseIndex.Match<Term>> object(Tokens t, int verb, int limit) {
    int from = verb + 1;
    String word = t.lower(verb);
    if (NEED_PARTICLE.contains(word)) {
      if (!PARTICLES.contains(t.lower(from))) {
        return List.of();
      }
      from++;
    }
    // "to prepare and submit a report", "to continue to provide": the object is the second verb's.
    if (t.lower(from).equals("and") && VERBS.contains(t.lower(from + 1))) {
      from += 2;
    }
    return objects.find(t, from, limit, NEED_NEW.contains(word));
  }

  private static void add(
      List<DeliverableMention> found,
      PhraseIndex.@Nullable Match<Term> match,
      MappedText text,
      Tokens t,
      String rule) {
    if (match == null || found.stream().anyMatch(f -> f.deliverable().equals(match.value()))) {
      return;
    }
    Span span = t.span(match.start(), match.end());
    found.add(new DeliverableMention(match.value(), span, text.source(span), rule));
  }
}
