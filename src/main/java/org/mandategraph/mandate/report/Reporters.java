package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.time.ActClause;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/** Finds who is to give the reports that an act asks for. */
final class Reporters {
  /** Whose report is asked for is said so many characters behind it at most. */
  private static final int AUTHOR = 60;

  /** Tokens before a name: "the Director General". */
  private static final int BEFORE_NAME = 3;

  /** "He" is named so many tokens before at most. */
  private static final int PRONOUN = 60;

  /** A sub-paragraph names whom it requests in its first words. */
  private static final int FIRST_WORDS = 6;

  /** A name has so many tokens at most, and a subject so many names. */
  private static final int LONGEST_NAME = 14;

  private static final int MOST_NAMES = 6;

  /** Words of a sub-paragraph's list are introduced at the end of the one above. */
  private static final int INTRODUCTION = 200;

  /** A group that reports is set up so many characters before at most. */
  private static final int SET_UP = 600;

  private final Officials officials;
  private final Set<String> asks;
  private final Set<String> pronouns;
  private final Set<String> neuter;
  private final Set<String> objects;
  private final Set<String> beforeVerb;
  private final Set<String> articles;
  private final Set<String> and;
  private final Set<String> groups;
  private final Set<String> to;
  private final Set<String> goOn;
  private final Pattern from;
  private final Pattern tasks;
  private final Pattern setUp;
  private final Pattern owner;
  private final Pattern bearer;
  private final PartyNames names;
  private final Set<String> personal;

  Reporters(Language language) {
    officials = new Officials(language);
    asks = language.words("report.asks");
    pronouns = language.words("report.pronouns");
    neuter = language.words("report.pronouns.of-groups");
    objects = language.words("report.object-pronouns");
    beforeVerb = language.words("report.before-verb");
    articles = language.words("articles");
    and = language.words("report.between-subjects");
    to = language.words("report.to");
    goOn = language.words("report.continue");
    groups = language.words("report.groups");
    from = language.compile("\\b${report.from}\\s");
    tasks = language.compile("\\b(?:${report.tasks}|${report.members})\\b");
    String setUpName =
        "\\s(?:(?!${report.in-names}\\b)[\\w-]{1,30}\\s){0,4}?${report.set-up}\\b"
            + "(?:\\s(?:${report.in-names}\\s){1,2}[A-Z][\\w-]{0,40}(?:\\s[A-Z][\\w-]{0,40}){0,6}){0,4}";
    setUp =
        language.compile(
            "\\b${report.sets-up}\\b(?:\\s(?<known>the%s)|[^;:]{0,150}?\\s(?<name>${report.a}%s))"
                .formatted(setUpName, setUpName));
    String name = "[A-Z][\\w-]{1,40}(?:\\s[A-Z][\\w-]{1,40}){0,6}";
    owner =
        language.compile(
            "(?:(?<owner>%s)'s\\s${report.tasks}|\\b${report.tasks}\\sof\\s(?:the\\s)?(?<of>%s))\\b"
                .formatted(name, name));
    bearer =
        language.compile(
            "\\b${report.that}\\s(?<name>(?:the\\s)?%s)\\s${report.bears}\\s[^,;:]{0,40}?\\b${report.tasks}\\b"
                .formatted(name));
    names = new PartyNames(language);
    personal = language.words("addressee.pronouns");
  }

  /**
   * Those whom an act asks; in a sub-paragraph whoever its own words request, or the group whose
   * tasks are listed.
   *
   * @param above the paragraphs above this one up to the one with the act, the nearest first, where
   *     the clause goes on with it
   * @param before those whom the text asked before
   */
  ReportingParty asked(ActClause clause, List<Reading> above, AskedBefore before) {
    Reading reading = clause.reading();
    Tokens t = reading.tokens();
    int first = t.at(clause.within().start());
    int verb = beforeVerb.contains(t.lower(first + 1)) ? first + 2 : first + 1;
    if (t.lower(first).equals("to") && asks.contains(t.lower(verb))) {
      List<Actor> named = first(reading, verb + 1, first + FIRST_WORDS);
      return party(reading, names.asked(reading, verb + 1, t.size()), named);
    }
    Act act = clause.act();
    for (Reading introduction : above) {
      int from = introduction.part().equals(act.part()) ? act.span().end() : 0;
      ReportingParty group = withTasks(introduction, from);
      if (!group.isNobody()) {
        return group;
      }
    }
    ReportingParty asked = ofAct(act, above.isEmpty() ? reading : above.get(above.size() - 1));
    boolean him = asked.isNobody() && above.isEmpty() && objects.contains(behindVerb(clause));
    return him ? before.inText() : asked;
  }

  /**
   * Those whom an act asks by its own words.
   *
   * @param reading the paragraph with the act
   */
  ReportingParty ofAct(Act act, Reading reading) {
    Tokens t = reading.tokens();
    List<Actor> actors = act.addressees().stream().map(Addressee::actor).toList();
    int from = t.at(act.span().end());
    boolean pronoun = personal.contains(t.lower(from));
    return pronoun
        ? ReportingParty.of(actors)
        : party(reading, names.asked(reading, from, t.at(act.clause().end())), actors);
  }

  /**
   * Those whom the words name; the words themselves only where they say more than the vocabulary
   * does.
   *
   * @param actors whom the rules of addressees find in the words
   */
  private ReportingParty party(Reading reading, Optional<Span> words, List<Actor> actors) {
    List<Actor> exactly = words.map(w -> names.exactly(reading, w)).orElse(List.of());
    if (actors.isEmpty() && !exactly.isEmpty()) {
      return ReportingParty.of(exactly);
    }
    boolean exact = words.isEmpty() || (!exactly.isEmpty() && actors.containsAll(exactly));
    return new ReportingParty(actors, exact ? null : words.map(reading::words).orElse(null));
  }

  private static String behindVerb(ActClause clause) {
    Tokens t = clause.reading().tokens();
    return t.lower(t.at(clause.act().span().end()));
  }

  /**
   * Those whose mandate a list of sub-paragraphs sets out: "Requests the Secretary-General to
   * re-establish the Monitoring Group with the following mandate" (S/RES/1811 (2008), para. 3),
   * "Decides that the mandate of UNOCI shall be the following" (S/RES/2162 (2014), para. 19), or
   * whom the text sets up there: "a Committee of the Security Council, to undertake the following
   * tasks" (S/RES/1572 (2004), para. 14).
   *
   * @param from where the words behind the verb start
   */
  private ReportingParty withTasks(Reading above, int from) {
    String text = above.text();
    Matcher bears = bearer.matcher(text).region(Math.min(from, text.length()), text.length());
    if (bears.find()) {
      return party(above, Optional.of(new Span(bears.start("name"), bears.end("name"))), List.of());
    }
    int introduction = Math.max(from, text.length() - INTRODUCTION);
    if (from >= text.length() || !tasks.matcher(text).region(introduction, text.length()).find()) {
      return ReportingParty.NOBODY;
    }
    Optional<ReportingParty> founded = setUp(above, new Span(from, text.length()));
    if (founded.isPresent()) {
      return founded.get();
    }
    Matcher owns = owner.matcher(text).region(introduction, text.length());
    if (owns.find()) {
      String name = owns.group(owns.group("of") == null ? "owner" : "of");
      List<Actor> actors = above.lexicon().actors(Tokens.words(name));
      // "The Panel's mandate" is that of the group which the words above name.
      if (!actors.isEmpty() || !groups.contains(name)) {
        return new ReportingParty(actors, actors.isEmpty() ? name : null);
      }
    }
    Tokens t = above.tokens();
    return IntStream.range(t.at(from), t.size())
        .mapToObj(above::actor)
        .filter(named -> named != null && named.actors().size() == 1)
        .map(ActorMention::actors)
        .filter(named -> isGroup(named.get(0)))
        .findFirst()
        .map(ReportingParty::of)
        .orElse(ReportingParty.NOBODY);
  }

  /** The group that words set up: "to establish a working group". */
  private Optional<ReportingParty> setUp(Reading reading, Span words) {
    Matcher m = setUp.matcher(reading.text()).region(words.start(), words.end());
    if (!m.find()) {
      return Optional.empty();
    }
    String group = m.group("name") == null ? "known" : "name";
    Span name = new Span(m.start(group), m.end(group));
    return Optional.of(party(reading, Optional.of(name), List.of()));
  }

  /**
   * Whom those who are asked are to ask: "encourages the Security Council to invite <i>the Office
   * of the High Commissioner</i> to give a briefing" (A/RES/76/177, para. 13).
   *
   * @param from the first token that may be read
   * @param infinitive the token right before the verb
   */
  private Optional<ReportingParty> askedInside(Reading reading, int from, int infinitive) {
    Tokens t = reading.tokens();
    if (!to.contains(t.lower(infinitive))) {
      return Optional.empty();
    }
    for (int i = infinitive - 1; i > Math.max(from, infinitive - PRONOUN); i--) {
      if (asks.contains(t.lower(i)) && opens(t, i - 1)) {
        Optional<Span> words = names.asked(reading, i + 1, infinitive + 1);
        List<Actor> named = first(reading, i + 1, i + 1 + BEFORE_NAME);
        return words.map(w -> party(reading, words, named));
      }
      if (names.infinitive(t, i) || t.lower(i).equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a verb of what is asked may follow this token. */
  private boolean opens(Tokens t, int at) {
    return to.contains(t.lower(at)) || and.contains(t.lower(at));
  }

  private boolean isGroup(Actor actor) {
    return Tokens.words(actor.label()).stream().anyMatch(groups::contains);
  }

  /**
   * Those who are to give one report: whoever the words of the request name, else all asked.
   *
   * @param asked those whom the act asks
   * @param behindVerb where the words behind the verb that asks start
   * @param before those whom the text asked before: "and requests also a final report" (S/RES/1985
   *     (2011), para. 2)
   */
  ReportingParty of(
      Reading reading,
      ReportPhrases.Phrase phrase,
      ReportingParty asked,
      int behindVerb,
      AskedBefore before) {
    Tokens t = reading.tokens();
    if (phrase.rule().equals(ReportPhrases.OBJECT)) {
      int end = Math.min(phrase.span().end(), phrase.object() + AUTHOR);
      Matcher m = from.matcher(reading.text()).region(phrase.object(), end);
      return m.find()
          ? ReportingParty.of(first(reading, t.at(m.end()), t.at(m.end()) + BEFORE_NAME))
          : before.inParagraph();
    }
    int verb = beforeVerb(t, t.at(phrase.span().start()));
    if (pronouns.contains(t.lower(verb - 1))) {
      return asked.isNobody() ? he(reading, verb).orElse(officials(before.inText())) : asked;
    }
    if (neuter.contains(t.lower(verb - 1))) {
      return asked.isNobody() ? before.inParagraph() : asked;
    }
    Optional<ReportingParty> inner = askedInside(reading, t.at(behindVerb), verb - 1);
    if (inner.isPresent()) {
      return inner.get();
    }
    List<Actor> subject = subject(reading, verb);
    boolean predicate = to.contains(t.lower(verb - 1)) || and.contains(t.lower(verb - 1));
    Optional<Span> words =
        predicate ? Optional.empty() : names.subject(reading, t.at(behindVerb), verb);
    if (words.isEmpty() && subject.isEmpty()) {
      int start = phrase.span().start();
      Span earlier = new Span(Math.min(start, Math.max(behindVerb, start - SET_UP)), start);
      return asked.isNobody() ? setUp(reading, earlier).orElse(asked) : asked;
    }
    if (words.isEmpty()) {
      return ReportingParty.of(subject);
    }
    boolean other = subject.isEmpty() && names.exactly(reading, words.get()).isEmpty();
    return party(reading, words, other ? asked.actors() : subject);
  }

  private ReportingParty officials(ReportingParty party) {
    return party.actors().stream().allMatch(officials::isOne) ? party : ReportingParty.NOBODY;
  }

  /** Whom "he" before a verb means: the official named last. */
  private Optional<ReportingParty> he(Reading reading, int verb) {
    return IntStream.iterate(verb - 2, i -> i >= Math.max(0, verb - PRONOUN), i -> i - 1)
        .mapToObj(reading::actor)
        .filter(named -> named != null && named.actors().size() == 1)
        .map(ActorMention::actors)
        .filter(named -> officials.isOne(named.get(0)))
        .findFirst()
        .map(ReportingParty::of);
  }

  /** The first of the adverbs and auxiliaries before a verb: "shall also continue to". */
  private int beforeVerb(Tokens t, int verb) {
    int at = beforeAdverbs(t, verb);
    boolean goesOn = to.contains(t.lower(at - 1)) && goOn.contains(t.lower(at - 2));
    return goesOn ? beforeAdverbs(t, at - 2) : at;
  }

  private int beforeAdverbs(Tokens t, int verb) {
    int at = verb;
    while (at > 0
        && ((t.lower(at - 1).endsWith("ly") && !t.capital(at - 1))
            || beforeVerb.contains(t.lower(at - 1)))) {
      at--;
    }
    return at;
  }

  /**
   * The names right before a verb: "requests that the Group of Experts submit" (S/RES/2136 (2014),
   * para. 5).
   */
  private List<Actor> subject(Reading reading, int verb) {
    Tokens t = reading.tokens();
    List<Actor> subject = new ArrayList<>();
    int end = verb;
    for (int n = 0; n < MOST_NAMES; n++) {
      Optional<ActorMention> name = endingAt(reading, end);
      if (name.isEmpty() || name.get().actors().isEmpty()) {
        return n == 0 ? List.of() : subject;
      }
      subject.addAll(0, ReportAuthors.meant(reading, name.get()));
      end = name.get().start();
      end = end > 0 && articles.contains(t.lower(end - 1)) ? end - 1 : end;
      if (end == 0 || !and.contains(t.lower(end - 1))) {
        return subject;
      }
      end--;
    }
    return subject;
  }

  /** The longest name that ends before a token. */
  private static Optional<ActorMention> endingAt(Reading reading, int end) {
    return IntStream.range(Math.max(0, end - LONGEST_NAME), end)
        .mapToObj(reading::actor)
        .filter(named -> named != null && named.end() == end)
        .findFirst();
  }

  /** The first that is named from one token up to another. */
  private static List<Actor> first(Reading reading, int start, int end) {
    return ReportAuthors.named(reading, start, end - start)
        .filter(named -> !named.actors().isEmpty())
        .findFirst()
        .map(named -> ReportAuthors.meant(reading, named))
        .orElse(List.of());
  }
}
