package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.mandate.report.ReportPhrase.Needs;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;

/** Finds the words that ask for a report, by the rules of {@link #find}. */
final class ReportPhrases {
  /** Between a verb and what it gives there are at most so many characters. */
  private static final int LONGEST_GAP = 420;

  /** Of these so many may be plain words, not names, times and quotations. */
  private static final int LONGEST_WORDS = 90;

  private final Pattern report;
  private final Pattern give;
  private final Pattern include;
  private final Pattern object;
  private final Pattern inReport;
  private final Pattern inform;
  private final Pattern keep;
  private final Pattern next;
  private final Pattern stops;
  private final Pattern old;
  private final Pattern with;
  private final Pattern between;

  ReportPhrases(Language language) {
    String adverb = "(?:(?:\\w{1,20}ly|" + language.pattern("report.adverbs") + ")\\s){0,2}";
    String to = language.pattern("report.to");
    String start =
        "(?:^|\\b(?:%s|%s)\\s%s|,\\s%s)"
            .formatted(to, language.pattern("report.joints"), adverb, adverb);
    String verb = language.pattern("report.report");
    report =
        Patterns.compile(
            ("(?:^|\\b%s\\s(?:%s\\s%s\\s)?%s)(?<verb>(?i:%s))\\b(?=[\\s,;.]|$)"
                    + "|(?:\\b%s|,)\\s%s(?<more>%s)\\b(?=\\s%s\\b|,)(?!\\s%s,)")
                .formatted(
                    to,
                    language.pattern("report.continue"),
                    to,
                    adverb,
                    verb,
                    language.pattern("report.joints-of-verbs"),
                    adverb,
                    verb,
                    language.pattern("report.behind-report"),
                    to));
    give = Patterns.compile(start + "(?<verb>(?i:" + language.pattern("report.give") + "))\\b");
    include = Patterns.compile("(?i:" + language.pattern("report.include") + ")");
    object =
        Patterns.compile(
            "\\b(?:(?<firm>%s)|%s)\\b"
                .formatted(
                    language.pattern("report.reports"), language.pattern("report.information")));
    inReport =
        Patterns.compile(
            "\\b%s\\s(?:%s|the(?=\\s%s))\\s(?:[\\w'-]{1,40}\\s){0,4}?%s\\b(?!\\s%s)"
                .formatted(
                    language.pattern("report.in"),
                    language.pattern("report.whose"),
                    language.pattern("report.next-reports"),
                    language.pattern("report.report-nouns"),
                    language.pattern("report.known")));
    inform =
        Patterns.compile(
            start
                + "(?<verb>(?i:"
                + language.pattern("report.inform")
                + "))(?:,[^,]{0,80},)?\\s(?="
                + language.pattern("report.it")
                + "\\b|(?:the\\s)?[A-Z])");
    keep =
        Patterns.compile(
            "%s(?<verb>(?i:%s))\\s(?:%s|the\\s[A-Z][^,;]{0,60}?)\\s(?:\\w{1,30}\\s){0,3}%s\\b"
                .formatted(
                    start,
                    language.pattern("report.keep"),
                    language.pattern("report.it"),
                    language.pattern("report.informed")));
    next =
        Patterns.compile(
            "(?:,?\\s%s\\s(?:%s\\s)?|;\\s(?:%s\\s)?|,\\s)(?:%s\\s)?%s\\s(?!%s\\b)(?=[a-z])"
                .formatted(
                    language.pattern("report.next-joints"),
                    language.pattern("report.also"),
                    language.pattern("report.next-joints"),
                    language.pattern("report.continue"),
                    language.list("report.to").get(0),
                    language.pattern("report.no-verb")));
    stops = Patterns.compile("\\b" + language.pattern("report.stops") + "\\b");
    old = Patterns.compile("\\bthe\\s(?!" + language.pattern("report.asked-for") + "\\b)");
    with = Patterns.compile("\\s" + language.pattern("report.with") + "\\s");
    String name = "[A-Z][\\w\u2019'-]{0,40}";
    between =
        Patterns.compile(
            ("\u201c[^\u201d]{0,300}\u201d|\\bto\\s%s\\b|\\b%s\\s(?:(?:the|all)\\s)?%s(?:\\s(?:and\\s)?%s){0,20}"
                    + "|\\b%s\\s(?:the\\s%s\\s|%s\\s)?(?:further\\s)?%s(?:\\sand\\s\\w{1,30})?\\b")
                .formatted(
                    language.pattern("report.to-whom"),
                    language.pattern("report.through"),
                    name,
                    name,
                    language.pattern("report.for"),
                    name + "[\u2019']s",
                    language.pattern("report.for-whose"),
                    language.pattern("report.purposes")));
  }

  /**
   * The words in a clause that ask for a report, none inside another.
   *
   * @param known bodies and times named in the clause
   */
  List<ReportPhrase> find(Reading reading, Span clause, SpanIndex<Span> known) {
    Search search = new Search(reading, clause, known);
    List<ReportPhrase> all = new ArrayList<>();
    // "to report thereon", "and report regularly to the Council"
    all.addAll(search.reports());
    // "to submit to the Assembly a report", "to include in his next report"
    all.addAll(search.given());
    // "to inform the Council", "to keep the Assembly regularly informed" (S/RES/1528 (2004))
    all.addAll(search.informing(inform));
    all.addAll(search.informing(keep));
    return apart(all);
  }

  /** "To prepare and submit a report" asks once. */
  private static List<ReportPhrase> apart(List<ReportPhrase> all) {
    List<ReportPhrase> apart = new ArrayList<>();
    int end = -1;
    all.sort(Comparator.comparingInt(f -> f.span().start()));
    for (ReportPhrase phrase : all) {
      if (phrase.span().start() >= end) {
        apart.add(phrase);
        end = phrase.span().end();
      }
    }
    return apart;
  }

  /** The search of one clause. */
  private final class Search {
    private final String text;
    private final String printed;
    private final Span clause;
    private final SpanIndex<Span> known;

    /** Where the next thing is asked: ", and to consult". */
    private final int[] ends;

    Search(Reading reading, Span clause, SpanIndex<Span> known) {
      this.text = reading.text();
      this.printed = reading.mapped().text();
      this.clause = clause;
      this.known = known;
      this.ends = in(next).results().mapToInt(m -> m.start()).toArray();
    }

    private Matcher in(Pattern pattern) {
      return pattern.matcher(text).region(clause.start(), clause.end());
    }

    private int end(int from) {
      int at = Arrays.binarySearch(ends, from);
      int i = at < 0 ? -at - 1 : at;
      return i < ends.length ? ends[i] : clause.end();
    }

    private ReportPhrase phrase(int start, int object, Needs needs, String rule) {
      return new ReportPhrase(new Span(start, end(object)), object, needs, rule);
    }

    List<ReportPhrase> reports() {
      List<ReportPhrase> found = new ArrayList<>();
      Matcher m = in(report);
      while (m.find()) {
        String group = m.group("verb") == null ? "more" : "verb";
        found.add(phrase(m.start(group), m.end(group), Needs.NOTHING, "to report"));
      }
      return found;
    }

    List<ReportPhrase> informing(Pattern informs) {
      List<ReportPhrase> found = new ArrayList<>();
      Matcher m = in(informs);
      while (m.find()) {
        found.add(phrase(m.start("verb"), m.end(), Needs.BODY, "to inform"));
      }
      return found;
    }

    List<ReportPhrase> given() {
      List<ReportPhrase> found = new ArrayList<>();
      Matcher m = in(give);
      while (m.find()) {
        int start = m.start("verb");
        int from = m.end("verb");
        int to = Math.min(end(from), from + LONGEST_GAP);
        ReportPhrase phrase =
            include.matcher(m.group("verb")).matches()
                ? included(start, from, to)
                : given(start, from, to);
        if (phrase != null) {
          found.add(phrase);
        }
      }
      return found;
    }

    private @Nullable ReportPhrase included(int start, int from, int to) {
      Matcher in = inReport.matcher(text).region(from, to);
      return in.find() ? phrase(start, in.end(), Needs.TIME, "in a report") : null;
    }

    private @Nullable ReportPhrase given(int start, int from, int to) {
      Matcher m = object.matcher(text).region(from, to);
      String masked = null;
      while (m.find()) {
        masked = masked == null ? masked(from, to) : masked;
        String near = near(masked.substring(0, m.start() - from));
        if (near.length() < LONGEST_WORDS && !stops.matcher(near).find()) {
          boolean there = old.matcher(near).find();
          Needs needs = there ? Needs.TIME : m.group("firm") == null ? Needs.BODY : Needs.NOTHING;
          return phrase(start, m.end(), needs, "to submit");
        }
      }
      return null;
    }

    /** The words right before what is given: "provide the Council <i>with a full</i> report". */
    private String near(String gap) {
      String near = gap.substring(Math.max(gap.lastIndexOf('|'), gap.lastIndexOf(',')) + 1);
      int behind = 0;
      Matcher m = with.matcher(near);
      while (m.find()) {
        behind = m.end();
      }
      return near.substring(behind);
    }

    /** What stands between a verb and its object without being it is masked. */
    private String masked(int from, int to) {
      StringBuilder masked = new StringBuilder(text.substring(from, to));
      List<Span> all = known.all();
      int last = known.firstFrom(to);
      for (int i = known.firstFrom(from); i < last; i++) {
        mask(masked, all.get(i).start() - from, Math.min(all.get(i).end(), to) - from);
      }
      Matcher m = between.matcher(printed).region(from, to);
      while (m.find()) {
        mask(masked, m.start() - from, m.end() - from);
      }
      return masked.toString();
    }

    private void mask(StringBuilder masked, int start, int end) {
      for (int i = start; i < end; i++) {
        masked.setCharAt(i, '|');
      }
    }
  }
}
