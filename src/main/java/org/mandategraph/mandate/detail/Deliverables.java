package org.mandategraph.mandate.detail;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mandategraph.authority.Term;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.verb.Adverbs;
import org.mandategraph.mandate.verb.Infinitives;
import org.mandategraph.mandate.verb.VerbPhrase;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Finds what an act asks for: the object of its infinitives, "to <i>submit</i> to the General
 * Assembly at its sixty-seventh session <i>a report</i>" (A/RES/66/181, para. 34), where the verb
 * submits, convenes or establishes something.
 */
public final class Deliverables {
  private static final String OBJECT = "object of the infinitive";
  private static final String VERB = "verb that asks for it";
  private final Set<String> verbs;
  private final Set<String> verbsOfNew;
  private final Set<String> verbsWithParticle;
  private final Set<String> particles;
  private final Set<String> verbsOfRecipients;
  private final Set<String> definite;
  private final Adverbs adverbs;
  private final Infinitives infinitives;
  private final ObjectPhrase objects;

  /** The deliverables of a language. */
  public Deliverables(Language language) {
    verbs = language.words("deliverable.verbs");
    verbsOfNew = language.words("deliverable.verbs.of-new");
    verbsWithParticle = language.words("deliverable.verbs.with-particle");
    particles = language.words("deliverable.particles");
    verbsOfRecipients = language.words("deliverable.verbs.of-recipients");
    definite = language.words("deliverable.definite");
    adverbs = new Adverbs(language);
    infinitives = new Infinitives(language);
    objects = new ObjectPhrase(language);
  }

  /** Those that the act asks for in its clause, which ends before the token {@code limit}. */
  public List<DeliverableMention> find(
      Reading reading, VerbPhrase act, List<Addressee> asked, int limit) {
    Tokens t = reading.tokens();
    Set<Integer> endsOfAddressees = asked.stream().map(a -> a.span().end()).collect(toSet());
    List<DeliverableMention> found = new ArrayList<>();
    boolean first = true;
    for (int i = act.end(); i < limit; i++) {
      int verb = verb(t, i, first, endsOfAddressees);
      if (verb < 0) {
        continue;
      }
      first = false;
      Names.Match<Term> itself = reading.lexicon().deliverableVerbs().at(t, verb, limit);
      if (itself != null && !t.lower(itself.end()).equals("of")) {
        add(found, itself, reading, VERB);
      } else if (verbs.contains(t.lower(verb))) {
        object(reading, verb, limit).stream()
            .filter(m -> !recipient(t, verb, m))
            .forEach(m -> add(found, m, reading, OBJECT));
      }
    }
    return found;
  }

  /** The token of the base verb that "to" opens here, or that goes on with one; else -1. */
  private int verb(Tokens t, int i, boolean first, Set<Integer> endsOfAddressees) {
    if (infinitives.at(t, i)) {
      return first || opens(t, i, endsOfAddressees) ? behindAdverbs(t, i + 1) : -1;
    }
    boolean goesOn = !first && t.lower(i).equals("and") && verbs.contains(t.lower(i + 1));
    return goesOn && objects.article(t.lower(i + 2)) ? i + 1 : -1;
  }

  /** A further infinitive is asked for unless it belongs to a noun: "efforts to establish". */
  private static boolean opens(Tokens t, int to, Set<Integer> endsOfAddressees) {
    String before = t.lower(to - 1);
    return before.equals("and")
        || before.equals("continue")
        || before.equals(";")
        || t.says(to - 2, "and", "also")
        || endsOfAddressees.contains(t.span(to - 1, to).end());
  }

  private int behindAdverbs(Tokens t, int at) {
    int i = at;
    while (adverbs.contains(t.lower(i)) || t.lower(i).endsWith("ly") || t.lower(i).equals("now")) {
      i++;
    }
    return i;
  }

  private List<Names.Match<Term>> object(Reading reading, int verb, int limit) {
    Tokens t = reading.tokens();
    int from = verb + 1;
    if (verbsWithParticle.contains(t.lower(verb))) {
      if (!particles.contains(t.lower(from))) {
        return List.of();
      }
      from++;
    }
    // "to prepare and submit a report", "to continue to provide": the object is the second verb's.
    if (t.lower(from).equals("and") && verbs.contains(t.lower(from + 1))) {
      from += 2;
    }
    return objects.find(reading, from, limit, verbsOfNew.contains(t.lower(verb)));
  }

  /** "to provide <i>the Special Rapporteur</i> with the information": nobody is set up. */
  private boolean recipient(Tokens t, int verb, Names.Match<Term> object) {
    return verbsOfRecipients.contains(t.lower(verb))
        && definite.contains(t.lower(verb + 1))
        && t.lower(object.end()).equals("with");
  }

  private static void add(
      List<DeliverableMention> found, Names.Match<Term> match, Reading reading, String rule) {
    if (found.stream().noneMatch(f -> f.deliverable().equals(match.value()))) {
      Span span = reading.tokens().span(match.start(), match.end());
      found.add(new DeliverableMention(match.value(), span, reading.mapped().source(span), rule));
    }
  }
}
