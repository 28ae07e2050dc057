package org.mandategraph.mandate.report;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.reading.Tokens;

/** Finds the words that ask for a report, by the rules in the constructor. */
final class ReportPhrases {
  /** What else must be said to make the words a request. */
  enum Needs {
    /** Nothing: a report is asked for, whoever receives it. */
    NOTHING,
    /** To whom, by when or by which official: the organ that asks him reads what he says. */
    BODY_OR_DAY_OR_OFFICIAL,
    /** To which body: anybody may be informed. */
    BODY,
    /** To which body, even one that the vocabulary does not know. */
    RECIPIENT,
    /** To whom or by when: information may be given to anybody. */
    BODY_OR_DAY,
    /** To which body that meets, or by when: an official may be given all that helps him. */
    MEETING_OR_DAY,
    /** When: "the report" may be one that is there already. */
    TIME,
    /** By when: what is to be included in a report that is due anyway is none of its own. */
    DAY
  }

  /**
   * Words that ask for a report.
   *
   * @param span from the verb to the end of what is asked
   * @param object end of the words that make it a report
   * @param further whether it is a further report of the same verb: "a midterm report by 5 July and
   *     a final report by 5 November"
   * @param rule name of the rule
   */
  record Phrase(Span span, int object, Needs needs, boolean further, String rule) {
    private Phrase needing(Needs needs) {
      return new Phrase(span, object, needs, further, rule);
    }
  }

  /**
   * Words that ask for a report.
   *
   * @param words from what is before the verb to the end of the words, with a group {@code verb}
   * @param bare the words alone, for a verb whose place is known
   */
  private record Rule(Pattern words, Pattern bare, Needs needs, String name) {}

  /** Tokens from the verb that asks to the end of what is before a name. */
  private static final int BEFORE_NAME = 2;

  /** The time of a further report is so far behind it at most. */
  private static final int LONGEST_TO_TIME = 60;

  /** The report that information is to be in is named so many characters before it at most. */
  private static final int LONGEST_BEFORE = 60;

  /** The rule for a report that is the object of the verb that asks. */
  static final String OBJECT = "report as object";

  /** The rule for the verb "report". */
  static final String TO_REPORT = "to report";

  /** The rule for informing somebody. */
  private static final String TO_INFORM = "to inform";

  /** The rule for recommending something to a body. */
  private static final String TO_RECOMMEND = "to recommend";

  /** Between a verb and what it gives there are at most so many characters. */
  private static final int LONGEST_GAP = 420;

  /** Of these so many may be plain words, not names, times and quotations. */
  private static final int LONGEST_WORDS = 90;

  private final List<Rule> rules;
  private final Language language;
  private final ThatClauses clauses;
  private final Rule give;
  private final Pattern asksFor;
  private final Pattern asksThat;
  private final Pattern publish;
  private final Pattern passOn;
  private final Pattern furtherReport;
  private final Set<String> verbsToo;
  private final Set<String> or;
  private final Pattern include;
  private final Pattern object;
  private final Pattern inReport;
  private final Pattern givenInReport;
  private final Pattern forInclusion;
  private final Pattern future;
  private final Pattern detailed;
  private final Pattern next;
  private final Pattern givesThat;
  private final Pattern stops;
  private final Pattern named;
  private final Pattern such;
  private final Pattern old;
  private final Pattern all;
  private final Pattern upToWith;
  private final Pattern between;
  private final Pattern inside;

  ReportPhrases(Language language) {
    this.language = language;
    clauses = new ThatClauses(language);
    String adverb = "(?:(?:\\w{1,20}ly|${report.adverbs})\\s){0,2}";
    String start =
        "(?:^|(?:\\b(?:${report.to}|${report.shall}|${report.joints})|\\([a-z]\\))\\s"
            + adverb
            + "|,\\s"
            + adverb
            + ")";
    String adjectives = "(?:(?!${report.stops}\\b)[\\w-]{1,20},?\\s){0,5}?";
    rules =
        List.of(
            // "to report thereon", "decides that States shall report"
            rule(
                "(?:^|\\b(?:${report.to}|${report.shall})\\s(?:${report.continue}\\s${report.to}\\s)?"
                    + adverb
                    + ")",
                "(?i:${report.report})",
                "\\b(?=[\\s,;.]|$)",
                Needs.NOTHING,
                TO_REPORT),
            // "and report regularly to the Council"
            rule(
                "(?:\\b${report.joints-of-verbs}|,)\\s" + adverb,
                "${report.report}",
                "\\b(?=\\s${report.behind-report}\\b|,)(?!\\s${report.to},\\s[a-z])",
                Needs.NOTHING,
                TO_REPORT),
            // "and recommend to the Council ways to improve" (S/RES/2111 (2013), para. 29)
            rule(
                start,
                "${report.recommend}",
                "(?:,\\s${report.for}\\s|\\s${report.to}\\s)(?=${report.it}\\b|(?:the\\s)?(?:[a-z]{1,20}\\s(?:of|by)\\sthe\\s)?[A-Z])",
                Needs.BODY,
                TO_RECOMMEND),
            // "to propose, as appropriate, options" (S/RES/1944 (2010), para. 22)
            rule(
                start,
                "${report.propose}",
                "\\b(?!,?\\s(?:${report.to}|${report.for}|${report.in}|${report.that})\\s)",
                Needs.BODY_OR_DAY_OR_OFFICIAL,
                TO_RECOMMEND),
            // "to bring to the Council's immediate attention any serious violations"
            rule(
                start,
                "${report.bring}",
                "\\s(?:\\w{1,20}ly\\s)?${report.to}\\s(?:its|the\\s(?:[A-Z][\\w-]{1,30}\\s){0,3}${report.attentive}'s)\\s"
                    + "(?:\\w{1,20}\\s)?${report.attention}\\b",
                Needs.NOTHING,
                TO_INFORM),
            // "to bring to the attention of the Council all individuals" (S/RES/2000 (2011), para.
            // 7)
            rule(
                start,
                "${report.bring}",
                "\\s(?:\\w{1,20}ly\\s)?${report.to}\\sthe\\s(?:\\w{1,20}\\s)?${report.attention}\\b",
                Needs.BODY,
                TO_INFORM),
            // "to ensure continued monitoring and reporting" (S/RES/2113 (2013), para. 26)
            rule(
                "(?:^|\\b${report.ensure}\\s(?:\\([a-z]\\)\\s)?)",
                "${report.reporting}",
                "\\b",
                Needs.NOTHING,
                TO_REPORT),
            // "to be reported to the Security Council by 31 July 2006" (S/RES/1612 (2005), para. 3)
            rule(
                "\\b${report.to}\\s",
                "${report.be-reported}",
                "\\s(?=${report.to}\\s(?:the\\s)?[A-Z])",
                Needs.TIME,
                TO_REPORT),
            // "to hold periodic briefings for Member States" (S/RES/2083 (2012), para. 59)
            rule(
                start,
                "${report.hold}",
                "\\s(?=(?:${report.whose}\\s)?${report.recurring}\\b)"
                    + adjectives
                    + "${report.briefings}\\b",
                Needs.TIME,
                TO_INFORM),
            // "shall involve reporting regularly to the Council" (S/RES/1483 (2003), para. 8)
            rule(
                "",
                "\\b${report.gerund}",
                "\\s(?:${time.regularly}|${time.every.P1Y})\\s(?=${report.to}\\s)",
                Needs.NOTHING,
                TO_REPORT),
            // "through regular briefings with Member States" (E/RES/2022/4, para. 30)
            rule(
                "",
                "\\b${report.by-giving}",
                "\\s(?=${report.recurring}\\b)" + adjectives + "${time.regular-deliverables}\\b",
                Needs.TIME,
                TO_INFORM),
            // "to continue regular monitoring and reporting" (A/RES/75/233, para. 78)
            rule(
                start,
                "${report.goes-on}",
                "\\s(?=${time.regular}\\b)(?:[\\w-]{1,20},?\\s){1,6}?${report.gerund}\\b",
                Needs.TIME,
                TO_REPORT),
            // "to inform the Council"
            rule(
                start,
                "(?i:${report.inform})",
                "(?:,[^,]{0,80},)?\\s(?:\\w{1,20}ly\\s)?(?=${report.it}\\b|(?:the\\s)?[A-Z])",
                Needs.BODY,
                TO_INFORM),
            // "to brief the Special Committee" (A/RES/78/111, para. 4)
            rule(
                start,
                "(?i:${report.brief})",
                "(?:,[^,]{0,80},)?\\s(?:\\w{1,20}ly\\s)?(?=${report.it}\\b|(?:the\\s)?[A-Z])",
                Needs.RECIPIENT,
                TO_INFORM),
            // "and brief regularly on its progress" (S/RES/1938 (2010), para. 5)
            rule(
                start,
                "(?i:${report.brief})",
                "\\s(?:${time.regularly})\\s(?=${report.on}\\b)",
                Needs.NOTHING,
                TO_INFORM),
            // "to keep the Assembly regularly informed" (S/RES/1528 (2004))
            rule(
                start,
                "(?i:${report.keep})",
                "\\s(?:${report.it}|the\\s[A-Z][^,;]{0,60}?(?:,[^,;]{0,60},[^,;]{0,60}?)?)"
                    + "\\s(?:\\w{1,30}\\s){0,3}${report.informed}\\b",
                Needs.RECIPIENT,
                TO_INFORM));
    // "to submit to the Assembly a report", "to include in his next report"
    give = rule(start, "(?i:${report.give})", "\\b", Needs.NOTHING, "to submit");
    // "requests a further report from the Director General" (S/RES/1803 (2008), para. 18)
    asksFor =
        language.compile(
            "\\s(?:(?!${report.not-before-object}\\b)[a-z0-9][\\w-]{0,30},?\\s){0,8}?"
                + "(?<verb>${report.nouns-asked-for}|${report.reporting-nouns}(?=\\s${report.from}\\s))\\b(?!\\s${report.known})");
    asksThat =
        language.compile(
            "\\s${report.that}\\s(?:(?!${report.not-before-object}\\b)[a-z][\\w-]{0,30}\\s){0,4}?"
                + "(?<verb>${report.nouns-asked-for}|${report.information})\\b"
                + "[^;]{0,150}?\\sbe\\s${report.given}\\b");
    furtherReport =
        language.compile(
            "(?:,?\\s(?<joint>${report.next-joints})|,)\\s(?:${time.and-day}\\s)?"
                + "(?<words>(?<time>${time.by}\\s[^;]{1,90}?,?\\s)?${report.whose}\\s"
                + "(?:[\\w-]{1,20},?\\s){0,3}${report.nouns-asked-for}\\b(?<other>\\s${report.on}\\s)?)");
    verbsToo = language.words("report.verbs-too");
    or = language.words("report.joints-of-verbs");
    include = language.compile("(?i:${report.include})");
    publish = language.compile("${report.publish}");
    passOn = language.compile("${report.pass-on}");
    object =
        language.compile(
            "\\b(?:(?<firm>${report.reports})|${report.information}(?!\\s${report.reports}\\b))\\b");
    named = language.compile("^\\s?${report.named-before}\\s(?:\\w{1,20}\\s)?$");
    such = language.compile("^\\s?${report.such}\\s$");
    String inItsReport =
        "\\b${report.in}\\s(?:${report.whose}|the(?=\\s${report.next-reports})"
            + "|the(?=[^;]{1,200}?\\s${report.to-be-given}\\b))\\s"
            + "(?:[\\w'-]{1,40}\\s){0,4}?${report.reports-that-come}\\b(?!\\s${report.known})";
    inReport = language.compile(inItsReport);
    givenInReport = language.compile(",?\\s" + inItsReport);
    forInclusion = language.compile("\\b${report.for-inclusion}\\b");
    future = language.compile("\\b${report.future}\\s");
    detailed = language.compile("\\b${report.detailed}\\s");
    next =
        language.compile(
            "(?:,?\\s${report.next-joints}\\s(?:${report.also}\\s)?"
                + "|;\\s(?:${report.next-joints}\\s)?"
                + "|,\\s(?!${report.to}\\s${report.include}\\b))"
                + "(?:${report.continue}\\s)?${report.to}\\s(?!${report.no-verb}\\b)"
                + "(?!${report.give}\\s${report.same}\\b"
                // "and to present it with an oral update" (A/HRC/RES/54/34, para. 44)
                + "(?!\\s${report.with}\\s${report.a}\\s(?:[\\w-]{1,20}\\s){0,2}${report.nouns-asked-for}\\b))"
                + "(?=[a-z])"
                // "keep the Council informed, and report to the Council" (S/RES/2073 (2012), para.
                // 5)
                + "|,?\\s${report.next-joints}\\s(?:${report.also}\\s)?"
                + "(?=${report.report}\\s${report.to}\\s(?:${report.it}\\b|the\\s[A-Z]))"
                // "report to the Committee, and provide a preliminary oral update"
                + "|,?\\s${report.next-joints}\\s(?:${report.also}\\s)?(?=${report.give}\\s${report.a}\\s"
                + "(?:[\\w-]{1,20}\\s){0,4}${report.nouns-asked-for}\\b|${report.brief}\\s(?:${report.it}\\b|the\\s[A-Z]))");
    givesThat =
        language.compile("${report.give}\\s${report.that-report}\\b(?!\\s${report.made-by}\\b)");
    stops = language.compile("\\b${report.stops}\\b");
    old = language.compile("\\bthe\\s(?!${report.asked-for}\\b)");
    all = language.compile("\\b${report.all}\\s");
    upToWith = language.compile("^(?s).*\\s${report.with}\\s");
    String name = "[A-Z][\\w\u2019'-]{0,40}";
    inside = language.compile("\\b${report.identified}\\s$");
    between =
        language.compile(
            "\u201c[^\u201d]{0,300}\u201d|\\bto\\s${report.to-whom}\\b|\\b${report.manners}\\b"
                + "|\\b${report.through}\\s(?:(?:the|all)\\s)?NAME(?:\\s(?:and\\s)?NAME){0,20}"
                    .replace("NAME", name)
                + "|\\b${report.for}\\s(?:the\\s"
                + name
                + "[\u2019']s\\s|${report.for-whose}\\s)?"
                + "(?:further\\s)?${report.purposes}(?:\\sand\\s\\w{1,30})?\\b");
  }

  /** In a clause with "that" the verb may be in the third person: "that he keeps". */
  private Rule rule(String start, String verb, String behind, Needs needs, String name) {
    Pattern words = language.compile(start + "(?<verb>" + verb + ")" + behind);
    return new Rule(words, language.compile("(?<verb>" + verb + "s?)" + behind), needs, name);
  }

  /**
   * The words in a clause that ask for a report, none inside another: "to prepare and submit a
   * report" asks once.
   *
   * @param asked where the words behind the act's verb start; the clause's start where it goes on
   *     with an act above it
   * @param known bodies and times named in the clause
   * @param times those of them that are times
   */
  List<Phrase> find(
      Reading reading, Span clause, int asked, SpanIndex<Span> known, SpanIndex<Deadline> times) {
    List<Phrase> apart = new ArrayList<>();
    int end = -1;
    Search search = new Search(reading, clause, asked, known, times);
    for (Phrase phrase : search.find()) {
      if (phrase.span().start() >= end) {
        if (!apart.isEmpty() && search.givesThat(phrase)) {
          apart.add(upTo(phrase.span().end(), apart.remove(apart.size() - 1)));
        } else {
          apart.addAll(search.parts(phrase));
        }
        end = phrase.span().end();
      }
    }
    return apart;
  }

  private static Phrase upTo(int end, Phrase phrase) {
    Span span = new Span(phrase.span().start(), end);
    return new Phrase(span, phrase.object(), phrase.needs(), phrase.further(), phrase.rule());
  }

  /** The search of one clause. */
  private final class Search {
    private final Reading reading;
    private final String text;
    private final String printed;
    private final Span clause;
    private final int asked;
    private final SpanIndex<Span> known;
    private final SpanIndex<Deadline> times;

    /** Where the next thing is asked: ", and to consult". */
    private final NavigableSet<Integer> ends;

    Search(
        Reading reading, Span clause, int asked, SpanIndex<Span> known, SpanIndex<Deadline> times) {
      this.reading = reading;
      this.text = reading.text();
      this.printed = reading.mapped().text();
      this.clause = clause;
      this.asked = asked;
      this.known = known;
      this.times = times;
      this.ends = in(next).results().map(MatchResult::start).collect(toCollection(TreeSet::new));
    }

    List<Phrase> find() {
      List<Phrase> all = new ArrayList<>();
      for (Rule rule : rules) {
        for (Matcher m = in(rule.words()); m.find(); ) {
          all.add(phrase(m.start("verb"), m.end(), rule.needs(), rule.name()));
        }
      }
      for (Matcher m = in(give.words()); m.find(); ) {
        addGiven(m, all);
      }
      for (int verb : clauses.verbs(text, clause, asked)) {
        behindThat(verb, all);
      }
      behindName(all);
      Matcher object = asksFor.matcher(text).region(Math.min(asked, clause.end()), clause.end());
      if (asked > clause.start() && object.lookingAt()) {
        all.add(phrase(object.start("verb"), object.end(), Needs.NOTHING, OBJECT));
      }
      if (asked > clause.start() && object.usePattern(asksThat).lookingAt()) {
        all.add(phrase(object.start("verb"), object.end("verb"), Needs.MEETING_OR_DAY, OBJECT));
      }
      all.sort(Comparator.comparingInt(f -> f.span().start()));
      return all;
    }

    /**
     * "Requests that the Secretary-General report to the Council" (S/RES/2241 (2015), para. 35).
     */
    private void behindThat(int verb, List<Phrase> all) {
      for (Rule rule : rules) {
        Matcher m = rule.bare().matcher(text).region(verb, clause.end());
        if (m.lookingAt()) {
          all.add(phrase(m.start("verb"), m.end(), rule.needs(), rule.name()));
          return;
        }
      }
      Matcher m = give.bare().matcher(text).region(verb, clause.end());
      if (m.lookingAt()) {
        addGiven(m, all);
      }
    }

    /**
     * "Requests the Secretary-General provide a report" (S/RES/1720 (2006), para. 3), without "to"
     * and "that".
     */
    private void behindName(List<Phrase> all) {
      Tokens t = reading.tokens();
      int first = t.at(asked);
      ActorMention named =
          ReportAuthors.named(reading, first, BEFORE_NAME).findFirst().orElse(null);
      if (asked > clause.start() && named != null && named.end() < t.size()) {
        int verb = t.span(named.end(), named.end() + 1).start();
        if (verb < clause.end()) {
          behindThat(verb, all);
        }
      }
    }

    private void addGiven(Matcher m, List<Phrase> all) {
      int from = m.end();
      int to = Math.min(end(from), from + LONGEST_GAP);
      boolean includes = include.matcher(m.group("verb")).matches();
      Phrase phrase =
          includes ? included(m.start("verb"), from, to) : given(m.start("verb"), from, to);
      String verb = m.group("verb");
      boolean onlyPassed =
          phrase != null && phrase.needs() == Needs.TIME && passOn.matcher(verb).matches();
      if (phrase != null && !onlyPassed) {
        all.add(publish.matcher(verb).matches() ? phrase.needing(Needs.RECIPIENT) : phrase);
      }
    }

    /**
     * The reports of one verb, where each has a day of its own: "an update no later than 5 March
     * 2014, an interim report by 5 July 2014 and a final report no later than 5 November 2014"
     * (S/RES/2127 (2013), para. 59 (c)).
     */
    private List<Phrase> parts(Phrase phrase) {
      List<Phrase> parts = new ArrayList<>();
      Phrase last = phrase;
      Matcher m = furtherReport.matcher(text).region(phrase.object(), phrase.span().end());
      while (m.find()) {
        int start = m.start("words");
        boolean dated = m.group("time") != null || timeIn(m.end(), m.end() + LONGEST_TO_TIME);
        // Behind a comma alone it is the report itself: "to provide, within its annual reviews, an
        // annual report on progress" (A/RES/75/284, para. 71).
        boolean joined = m.group("joint") != null && m.group("other") != null;
        boolean other = joined && !phrase.rule().equals(OBJECT);
        if (other || (dated && timeIn(last.span().start(), m.start()))) {
          int end = last.span().end();
          parts.add(upTo(m.start(), last));
          last = new Phrase(new Span(start, end), m.end(), Needs.NOTHING, true, phrase.rule());
        }
      }
      parts.add(last);
      return parts;
    }

    /**
     * Whether the report named before is given: "to prepare a report on the rights to work and to
     * social security, and to submit the report to the Council" (A/HRC/RES/55/9, para. 25) asks for
     * one.
     */
    private boolean givesThat(Phrase phrase) {
      Span span = phrase.span();
      return givesThat.matcher(text).region(span.start(), span.end()).lookingAt();
    }

    /** Whether a time starts in a stretch. */
    private boolean timeIn(int from, int to) {
      return times.firstFrom(from) < times.firstFrom(to);
    }

    private Matcher in(Pattern pattern) {
      return pattern.matcher(text).region(clause.start(), clause.end());
    }

    private int end(int from) {
      Integer end = ends.ceiling(from);
      return end == null ? clause.end() : end;
    }

    private Phrase phrase(int start, int object, Needs needs, String rule) {
      return new Phrase(new Span(start, end(object)), object, needs, false, rule);
    }

    private @Nullable Phrase included(int start, int from, int to) {
      Matcher in = inReport.matcher(text).region(from, to);
      return in.find() ? phrase(start, in.end(), Needs.DAY, "in a report") : null;
    }

    private @Nullable Phrase given(int start, int from, int to) {
      Matcher m = object.matcher(text).region(from, to);
      List<Span> aside = null;
      while (m.find()) {
        aside = aside == null ? aside(from, to) : aside;
        String near = near(aside, from, m.start());
        boolean comma = near.isBlank() && text.charAt(m.start() - 2) == ',';
        boolean verb = (comma || or.contains(near.strip())) && isVerb(m.group());
        boolean isNamed = named.matcher(near).find();
        boolean free = isNamed || such.matcher(near).find() || !stops.matcher(near).find();
        if (!verb && near.length() < LONGEST_WORDS && free) {
          boolean there = isNamed || old.matcher(near).find() || future.matcher(near).find();
          boolean report = m.group("firm") != null || inReport(start, m.end());
          Needs needs = there ? Needs.TIME : report ? Needs.NOTHING : ofInformation(near);
          return phrase(start, m.end(), needs, give.name());
        }
      }
      // "To examine and present, in his next report on small arms, best practices" (S/RES/2220
      // (2015), para. 28)
      Matcher in = givenInReport.matcher(text).region(from, to);
      return in.lookingAt() ? phrase(start, in.end(), Needs.NOTHING, give.name()) : null;
    }

    private Needs ofInformation(String near) {
      if (all.matcher(near).find()) {
        return Needs.MEETING_OR_DAY;
      }
      return detailed.matcher(near).find() ? Needs.BODY_OR_DAY_OR_OFFICIAL : Needs.BODY_OR_DAY;
    }

    /**
     * Whether information is to be in a report that comes: "in his next report to provide
     * information on how the indicators measure" (A/RES/75/302, para. 29).
     */
    private boolean inReport(int verb, int object) {
      int from = Math.max(clause.start(), verb - LONGEST_BEFORE);
      return inReport.matcher(text).region(from, end(object)).find()
          || forInclusion.matcher(text).region(object, end(object)).find();
    }

    /**
     * "To issue, update and modernize publications" (A/RES/77/24, para. 4 (b)) and "to communicate
     * or update contributions" (A/RES/75/217, para. 2) give no update.
     */
    private boolean isVerb(String word) {
      return verbsToo.contains(word);
    }

    /** What is between a verb and its object without being it: names, times, quotations. */
    private List<Span> aside(int from, int to) {
      List<Span> aside =
          new ArrayList<>(known.all().subList(known.firstFrom(from), known.firstFrom(to)));
      for (Matcher m = between.matcher(printed).region(from, to); m.find(); ) {
        aside.add(new Span(m.start(), m.end()));
      }
      for (Matcher m = inReport.matcher(text).region(from, to); m.find(); ) {
        aside.add(new Span(m.start(), m.end()));
      }
      return aside;
    }

    /** The words right before what is given: "provide the Council <i>with a full</i> report". */
    private String near(List<Span> aside, int from, int object) {
      int start = Math.max(from, text.lastIndexOf(',', object - 1) + 1);
      for (Span span : aside) {
        // "Within 10 days of the adoption of this resolution recommendations" (S/RES/2118 (2013),
        // para. 8): the words of a time may go on; those of "annual report" are the report itself.
        // "As identified in IAEA reports" (S/RES/1737 (2006), para. 8): they are there already.
        boolean before =
            span.start() < object
                && !inside.matcher(text).region(Math.min(start, span.start()), span.start()).find();
        if (before && (span.end() <= object || times.startingAt(span.start()).isPresent())) {
          start = Math.max(start, Math.min(span.end(), object));
        }
      }
      return upToWith.matcher(text.substring(start, object)).replaceFirst("");
    }
  }
}
