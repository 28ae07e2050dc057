package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
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

  private final Officials officials;
  private final Set<String> asks;
  private final Set<String> pronouns;
  private final Set<String> objects;
  private final Set<String> beforeVerb;
  private final Set<String> articles;
  private final Set<String> and;
  private final Set<String> groups;
  private final Pattern from;
  private final Pattern tasks;

  Reporters(Language language) {
    officials = new Officials(language);
    asks = language.words("report.asks");
    pronouns = language.words("report.pronouns");
    objects = language.words("report.object-pronouns");
    beforeVerb = language.words("report.before-verb");
    articles = language.words("articles");
    and = language.words("report.between-subjects");
    groups = language.words("report.groups");
    from = language.compile("\\b${report.from}\\s");
    tasks = language.compile("\\b${report.tasks}\\b");
  }

  /**
   * Those whom an act asks; in a sub-paragraph whoever its own words request, or the group whose
   * tasks are listed.
   *
   * @param above the paragraph with the act, where the clause goes on with it; else null
   * @param before those whom the text asked before
   */
  List<Actor> asked(ActClause clause, @Nullable Reading above, AskedBefore before) {
    Reading reading = clause.reading();
    Tokens t = reading.tokens();
    int first = t.at(clause.within().start());
    int verb = beforeVerb.contains(t.lower(first + 1)) ? first + 2 : first + 1;
    if (t.lower(first).equals("to") && asks.contains(t.lower(verb))) {
      return first(reading, verb + 1, first + FIRST_WORDS);
    }
    List<Actor> group = above == null ? List.of() : withTasks(above, clause.act());
    if (!group.isEmpty()) {
      return group;
    }
    List<Actor> asked = clause.act().addressees().stream().map(Addressee::actor).toList();
    boolean him = asked.isEmpty() && above == null && objects.contains(behindVerb(clause));
    return him ? before.inText() : asked;
  }

  private static String behindVerb(ActClause clause) {
    Tokens t = clause.reading().tokens();
    return t.lower(t.at(clause.act().span().end()));
  }

  /**
   * Those whose mandate a list of sub-paragraphs sets out: "Requests the Secretary-General to
   * re-establish the Monitoring Group with the following mandate" (S/RES/1811 (2008), para. 3),
   * "Decides that the mandate of UNOCI shall be the following" (S/RES/2162 (2014), para. 19).
   */
  private List<Actor> withTasks(Reading above, Act act) {
    String text = above.text();
    int from = act.span().end();
    int introduction = Math.max(from, text.length() - INTRODUCTION);
    if (from >= text.length() || !tasks.matcher(text).region(introduction, text.length()).find()) {
      return List.of();
    }
    Tokens t = above.tokens();
    return IntStream.range(t.at(from), t.size())
        .mapToObj(above::actor)
        .filter(named -> named != null && named.actors().size() == 1)
        .map(ActorMention::actors)
        .filter(named -> isGroup(named.get(0)))
        .findFirst()
        .orElse(List.of());
  }

  private boolean isGroup(Actor actor) {
    return Tokens.words(actor.label()).stream().anyMatch(groups::contains);
  }

  /**
   * Those who are to give one report: whoever the words of the request name, else all asked.
   *
   * @param asked those whom the act asks
   * @param before those whom the text asked before: "and requests also a final report" (S/RES/1985
   *     (2011), para. 2)
   */
  List<Actor> of(
      Reading reading, ReportPhrases.Phrase phrase, List<Actor> asked, AskedBefore before) {
    Tokens t = reading.tokens();
    if (phrase.rule().equals(ReportPhrases.OBJECT)) {
      int end = Math.min(phrase.span().end(), phrase.object() + AUTHOR);
      Matcher m = from.matcher(reading.text()).region(phrase.object(), end);
      return m.find()
          ? first(reading, t.at(m.end()), t.at(m.end()) + BEFORE_NAME)
          : before.inParagraph();
    }
    int verb = beforeAdverbs(t, t.at(phrase.span().start()));
    List<Actor> subject = subject(reading, verb);
    if (!subject.isEmpty()) {
      return subject;
    }
    return asked.isEmpty() && pronouns.contains(t.lower(verb - 1))
        ? he(reading, verb).orElse(officials(before.inText()))
        : asked;
  }

  private List<Actor> officials(List<Actor> actors) {
    return actors.stream().allMatch(officials::isOne) ? actors : List.of();
  }

  /** Whom "he" before a verb means: the official named last. */
  private Optional<List<Actor>> he(Reading reading, int verb) {
    return IntStream.iterate(verb - 2, i -> i >= Math.max(0, verb - PRONOUN), i -> i - 1)
        .mapToObj(reading::actor)
        .filter(named -> named != null && named.actors().size() == 1)
        .map(ActorMention::actors)
        .filter(named -> officials.isOne(named.get(0)))
        .findFirst();
  }

  /** The first of the adverbs and auxiliaries before a verb: "shall also regularly". */
  private int beforeAdverbs(Tokens t, int verb) {
    int at = verb;
    while (at > 0 && (t.lower(at - 1).endsWith("ly") || beforeVerb.contains(t.lower(at - 1)))) {
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
