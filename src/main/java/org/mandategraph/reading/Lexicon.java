package org.mandategraph.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Counted;
import org.mandategraph.authority.Deliverable;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Subject;
import org.mandategraph.authority.Term;
import org.mandategraph.authority.Verb;
import org.mandategraph.language.Language;

/**
 * The names of all authority vocabularies in one language, ready to be found in texts. Built once
 * for all rules; safe for use by many threads.
 */
public final class Lexicon {
  /** An actor by one of its names. */
  record ActorName(Actor actor, boolean shortForm) {}

  private final Authorities authorities;
  private final Language language;
  private final Map<Actor, Body> bodies = new HashMap<>();
  private final Names<Verb> verbs;
  private final Names<Verb> baseVerbs;
  private final Names<ActorName> actors = Names.withCapitals();
  private final Names<Instrument> instruments = Names.inAnyCase(InstrumentNames.GAP);

  /** Those whose names start with a small letter: "statute of the Joint Inspection Unit". */
  private final Names<Instrument> smallInstruments = Names.inAnyCase(InstrumentNames.GAP);

  private final Names<Instrument> instrumentShortForms = Names.withCapitalsAndPossessives();
  private final InstrumentHeads instrumentHeads;
  private final Names<Term> looseQualifiers;
  private final Names<Term> fixedQualifiers = Names.inAnyCase();
  private final Set<String> looseOpenings;
  private final Names<Term> deliverables = Names.inAnyCase();
  private final Names<Term> bareDeliverables = Names.inAnyCase();
  private final Names<Term> deliverableVerbs = Names.inAnyCase();
  private final Names<Subject> subjectsOfTitles = Names.inAnyCase();
  private final Names<Subject> subjectsOfTexts = Names.inAnyCase();
  private final Names<Term> counted = Names.inAnyCase();
  private final Names<Term> countedPredicates;

  private static final class Holder {
    static final Lexicon STANDARD = new Lexicon(Authorities.standard(), Language.ENGLISH);
  }

  /** The names of the vocabularies of this version of the program, in English. */
  public static Lexicon standard() {
    return Holder.STANDARD;
  }

  /** The names of these vocabularies in this language. */
  public Lexicon(Authorities authorities, Language language) {
    this.authorities = authorities;
    this.language = language;
    Shades shades = new Shades(language);
    verbs = Names.inAnyCase(shades);
    baseVerbs = Names.inAnyCase(shades);
    instrumentHeads = new InstrumentHeads(language);
    looseQualifiers = Names.inAnyCase(Names.Filler.words(language.wordsIfAny("qualifier.shades")));
    looseOpenings = language.wordsIfAny("qualifier.loose");
    countedPredicates = Names.inAnyCase(Names.Filler.words(language.wordsIfAny("count.shades")));
    authorities.verbs().forEach(this::add);
    authorities.actors().forEach(this::add);
    authorities.bodies().forEach(body -> bodies.put(body.actor(), body));
    authorities.instruments().forEach(this::add);
    authorities.qualifiers().forEach(this::addQualifier);
    authorities.deliverables().forEach(this::add);
    authorities.subjects().forEach(this::add);
    authorities.counted().forEach(this::add);
  }

  private void add(Verb verb) {
    baseVerbs.put(verb.label(), verb);
    if (verb.label().startsWith("be ")) {
      baseVerbs.put("are " + verb.label().substring(3), verb);
    }
    verb.forms(language.code()).forEach(form -> verbs.put(form, verb));
  }

  private void add(Actor actor) {
    actor.names(language.code()).forEach(name -> actors.put(name, new ActorName(actor, false)));
    actor.shortForms().forEach(name -> actors.put(name, new ActorName(actor, true)));
  }

  private void add(Instrument instrument) {
    Stream.concat(Stream.of(instrument.label()), instrument.variants().stream())
        .forEach(
            name -> {
              List<String> words = InstrumentNames.words(name);
              instruments.put(words, instrument);
              if (Character.isLowerCase(name.charAt(0))) {
                smallInstruments.put(words, instrument);
              }
              instrumentHeads.shortForms(name).forEach(form -> addShortForm(form, instrument));
            });
    instrument.shortForms().forEach(form -> addShortForm(form, instrument));
  }

  /** "the Convention" and, of the same, "that Convention". */
  private void addShortForm(String form, Instrument instrument) {
    instrumentShortForms.put(form, instrument);
    instrumentHeads.pointing(form).forEach(other -> instrumentShortForms.put(other, instrument));
  }

  private void addQualifier(Term qualifier) {
    qualifier.names().forEach(name -> qualifiers(Tokens.words(name).get(0)).put(name, qualifier));
  }

  /** Qualifiers that open with this word: "in" is loose, "as" in "as appropriate" is not. */
  public Names<Term> qualifiers(String opening) {
    return looseOpenings.contains(opening) ? looseQualifiers : fixedQualifiers;
  }

  private void add(Deliverable deliverable) {
    Term term = deliverable.term();
    Stream.concat(term.names(), deliverable.bareForms().stream())
        .forEach(name -> deliverables.put(name, term));
    deliverable.bareForms().forEach(name -> bareDeliverables.put(name, term));
    deliverable.verbForms().forEach(form -> deliverableVerbs.put(form, term));
  }

  /**
   * A Goal or target has a number and is found by it; one word alone names no subject of a text.
   */
  private void add(Subject subject) {
    if (subject.notation() != null) {
      return;
    }
    subject
        .term()
        .names()
        .forEach(
            name -> {
              subjectsOfTitles.put(name, subject);
              boolean several = Tokens.words(name).size() > 1 || name.contains("-");
              if (several && !subject.titleOnly()) {
                subjectsOfTexts.put(name, subject);
              }
            });
  }

  private void add(Counted thing) {
    thing.term().names().forEach(name -> counted.put(name, thing.term()));
    thing.predicateForms().forEach(form -> countedPredicates.put(form, thing.term()));
  }

  /** The vocabularies. */
  public Authorities authorities() {
    return authorities;
  }

  /** The language of the names. */
  public Language language() {
    return language;
  }

  /** The body that an actor is, where it adopts texts or issues documents. */
  public Optional<Body> body(Actor actor) {
    return Optional.ofNullable(bodies.get(actor));
  }

  /** Verbs in the third person, participles and adjectives: "requests", "deeply concerned". */
  public Names<Verb> verbs() {
    return verbs;
  }

  /** Verbs in their base form, as in "to invite", "we are concerned". */
  public Names<Verb> baseVerbs() {
    return baseVerbs;
  }

  Names<ActorName> actors() {
    return actors;
  }

  /** The actors of exactly this name. */
  public List<Actor> actors(List<String> name) {
    return actors.named(name).stream().filter(a -> !a.shortForm()).map(ActorName::actor).toList();
  }

  /** Instruments by their full names and acronyms. */
  public Names<Instrument> instruments() {
    return instruments;
  }

  /** Instruments whose names start with a small letter, by these names. */
  Names<Instrument> smallInstruments() {
    return smallInstruments;
  }

  /** Instruments by what stands for them once they have been named: "the Convention". */
  public Names<Instrument> instrumentShortForms() {
    return instrumentShortForms;
  }

  InstrumentHeads instrumentHeads() {
    return instrumentHeads;
  }

  /** Things that acts ask for, by the words that end an object. */
  public Names<Term> deliverables() {
    return deliverables;
  }

  /** Those of them that need no article. */
  public Names<Term> bareDeliverables() {
    return bareDeliverables;
  }

  /** Verbs that ask for one by themselves: "report". */
  public Names<Term> deliverableVerbs() {
    return deliverableVerbs;
  }

  /** Subjects that titles name. */
  public Names<Subject> subjectsOfTitles() {
    return subjectsOfTitles;
  }

  /** Subjects that paragraphs name. */
  public Names<Subject> subjectsOfTexts() {
    return subjectsOfTexts;
  }

  /** Things counted, behind a number. */
  public Names<Term> counted() {
    return counted;
  }

  /** What a number of States is said to have done: "have ratified". */
  public Names<Term> countedPredicates() {
    return countedPredicates;
  }
}
