package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/**
 * Finds the words that ask for a report: "to report thereon", "to submit … a report", "to inform
 * the Council", "to keep the Assembly informed", "to include in his report to the Assembly at its
 * eightieth session".
 */
final class ReportPhrases {
  /**
   * Words that ask for a report.
   *
   * @param span from the verb to the end of what is asked
   * @param object end of the words that make it a report
   * @param needs what else must be said to make it a request
   * @param rule name of the rule
   */
  record Found(Span span, int object, Needs needs, String rule) {}

  /** What else must be said. */
  enum Needs {
    /** Nothing: a report is asked for, whoever receives it. */
    NOTHING,
    /** To whom: information may be given to anybody. */
    BODY,
    /** When: "the report" may be one that is there already. */
    TIME
  }

  private static final String ADVERB = "(?:\\w+ly\\s|also\\s|further\\s|thereafter\\s){0,2}";
  private static final String BEFORE =
      "(?:^|\\b(?:[Tt]o|and|or|that)\\s" + ADVERB + "|,\\s" + ADVERB + ")";

  private static final Pattern REPORT =
      Pattern.compile(
          "(?:^|\\b[Tt]o\\s(?:continue\\sto\\s)?"
              + ADVERB
              + ")(?<verb>[Rr]eport)\\b(?=[\\s,;.]|$)"
              + "|\\b(?:and|or|,)\\s"
              + ADVERB
              + "(?<more>report)\\b(?=\\s(?:thereon|back|to\\s|regularly"
              + "|periodically|annually|biennially|orally|in\\sthis\\sregard|on\\s(?:the|its|that|progress|any|this)|at\\s)|,)");

  private static final Pattern GIVE =
      Pattern.compile(
          BEFORE
              + "(?<verb>(?i:submit|present|provide|prepare|transmit|produce|deliver|issue|make|give"
              + "|compile|furnish|convey|share|circulate|publish|finalize|include|offer|develop)|continue\\s(?:submitting|providing|presenting))\\b");

  private static final Pattern OBJECT =
      Pattern.compile(
          "\\b(?:(?<firm>reports?|updates?|briefings?|reporting)|(?<weak>recommendations|proposals?"
              + "|information|assessments?|summary|notes?|stud(?:y|ies)|analys[ie]s|reviews?|findings"
              + "|options|conclusions|suggestions|evaluation|overview|plan|strategy))\\b");

  private static final Pattern TELL =
      Pattern.compile(
          BEFORE
              + "(?<verb>(?i:inform|update|brief|advise|notify))(?:,[^,]{0,80},)?\\s(?=it\\b|(?:the\\s)?[A-Z])");

  private static final Pattern KEEP =
      Pattern.compile(
          BEFORE
              + "(?<verb>(?i:keep))\\s(?:it|the\\s[A-Z][^,;]{0,60}?)\\s(?:\\w+\\s){0,3}(?:informed|updated|apprised|abreast)\\b");

  private static final Pattern IN_REPORT =
      Pattern.compile(
          "\\b(?:in|as\\spart\\sof|within|through)\\s(?:the\\scontext\\sof\\s)?(?:his|her|its|their|a|an|the(?=\\s(?:next|annual|forthcoming)))\\s(?:[\\w\u2019-]+\\s){0,4}?reports?\\b(?!\\s(?:referred|requested|mentioned))");

  /** The next thing that is asked: ", and to consult". */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:,?\\s(?:and|as\\swell\\sas)\\s(?:also\\s|further\\s)?|;\\s(?:and\\s)?|,\\s)"
              + "(?:to|continue\\sto)\\s(?!(?:the|that|this|it|its|all|be|which|their|them|his|her|other|relevant|member|any)\\b)(?=[a-z])");

  private static final Pattern STOPS =
      Pattern.compile(
          "\\b(?:to|of|for|in|on|with|by|from|which|that|at|through|under|into|as|how|who|whose|when|whether|upon|these|those|this|such|including|providing)\\b");

  private static final Pattern OLD =
      Pattern.compile(
          "\\bthe\\s(?!(?:next|first|second|third|final|annual|biennial|quadrennial|requested|full|overall)\\b)");

  /** What may stand between a verb and its object without being it. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\u201c[^\u201d]{0,300}\u201d|\\bto\\s(?:it|them|him|her)\\b|\\b(?:to|through|before)\\s(?:the\\s|all\\s)?[A-Z][\\w\u2019-]*(?:\\s(?:and\\s)?[A-Z][\\w\u2019-]*)*"
              + "|\\bfor\\s(?:its\\s|their\\s|the\\s)?(?:further\\s)?(?:consideration|information|review|approval)(?:\\sand\\s\\w+)?\\b");

  private static final int LONGEST_GAP = 420;

  private ReportPhrases() {}

  /**
   * The words in a clause that ask for a report, none inside another.
   *
   * @param known bodies and times named in the paragraph
   */
  static List<Found> find(String text, Span clause, List<Span> known) {
    String masked = masked(text, known);
    List<Found> all = new ArrayList<>();
    Matcher report = REPORT.matcher(text).region(clause.start(), clause.end());
    while (report.find()) {
      String group = report.group("verb") == null ? "more" : "verb";
      all.add(
          found(text, clause, report.start(group), report.end(group), Needs.NOTHING, "to report"));
    }
    Matcher give = GIVE.matcher(text).region(clause.start(), clause.end());
    while (give.find()) {
      Found found = given(text, masked, clause, give);
      if (found != null) {
        all.add(found);
      }
    }
    for (Pattern tell : List.of(TELL, KEEP)) {
      Matcher m = tell.matcher(text).region(clause.start(), clause.end());
      while (m.find()) {
        all.add(found(text, clause, m.start("verb"), m.end(), Needs.BODY, "to inform"));
      }
    }
    return apart(all);
  }

  private static @Nullable Found given(String text, String masked, Span clause, Matcher give) {
    int from = give.end("verb");
    boolean include = give.group("verb").equalsIgnoreCase("include");
    int to = Math.min(end(text, clause, from), from + LONGEST_GAP);
    if (include) {
      Matcher in = IN_REPORT.matcher(text).region(from, to);
      return in.find()
          ? found(text, clause, give.start("verb"), in.end(), Needs.TIME, "in a report")
          : null;
    }
    Matcher object = OBJECT.matcher(text).region(from, to);
    while (object.find()) {
      String gap = masked.substring(from, object.start());
      String near = gap.substring(Math.max(gap.lastIndexOf('|'), gap.lastIndexOf(',')) + 1);
      int with = near.lastIndexOf(" with ");
      near = with < 0 ? near : near.substring(with + 5);
      boolean direct = near.length() < 90 && !STOPS.matcher(near).find();
      if (direct) {
        boolean known = OLD.matcher(near).find();
        Needs needs =
            known ? Needs.TIME : object.group("firm") == null ? Needs.BODY : Needs.NOTHING;
        return found(text, clause, give.start("verb"), object.end(), needs, "to submit");
      }
    }
    return null;
  }

  private static Found found(
      String text, Span clause, int start, int object, Needs needs, String rule) {
    return new Found(new Span(start, end(text, clause, object)), object, needs, rule);
  }

  private static int end(String text, Span clause, int from) {
    Matcher next = NEXT.matcher(text).region(Math.min(from, clause.end()), clause.end());
    return next.find() ? next.start() : clause.end();
  }

  private static String masked(String text, List<Span> known) {
    StringBuilder masked = new StringBuilder(text);
    known.forEach(span -> mask(masked, span.start(), span.end()));
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      mask(masked, between.start(), between.end());
    }
    return masked.toString();
  }

  private static void mask(StringBuilder masked, int start, int end) {
    for (int i = start; i < end; i++) {
      masked.setCharAt(i, '|');
    }
  }

  /** "To prepare and submit a report" asks once. */
  private static List<Found> apart(List<Found> all) {
    List<Found> apart = new ArrayList<>();
    all.stream()
        .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
        .forEach(
            f -> {
              if (apart.stream().noneMatch(g -> g.span().overlaps(f.span()))) {
                apart.add(f);
              }
            });
    return apart;
  }
}
