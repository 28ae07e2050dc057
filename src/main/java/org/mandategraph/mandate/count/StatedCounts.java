package org.mandategraph.mandate.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.reading.Tokens;
import org.mandategraph.structure.Metadata;

/**
 * Finds the numbers that a resolution states: "that the number of States parties has reached 192"
 * (A/RES/78/229, para. 7), "that 123 States have ratified or acceded to" the Rome Statute
 * (A/RES/77/218, para. 15). What is asked for or aimed at is no statement. Safe for use by many
 * threads.
 */
public final class StatedCounts {
  /** What is counted of a treaty. */
  private static final Set<String> OF_TREATY =
      Set.of("states-parties", "ratifications", "accessions", "signatories");

  private static final String AMOUNT = "us-dollars";
  private static final String SHARE = "per-cent";

  /** How far from a share the year may be by which it is to be reached, in characters. */
  private static final int TARGET_BEFORE = 200;

  private static final int TARGET_BEHIND = 100;

  /** How far behind a share the words may be that it is to be reached, in characters. */
  private static final int REACHED_BEHIND = 160;

  /** How far from what is counted a treaty's name may be, in characters. */
  private static final int NEAR = 45;

  /** Words between dashes and where they end are so near, in characters. */
  private static final int INSERTED = 200;

  private static final Pattern INSERTION = Patterns.compile("\\s\u2013\\s[^\u2013;]+\\s\u2013\\s");

  /** Clauses inside one another are so many at most. */
  private static final int NESTED = 4;

  private final Language language;
  private final Figures figures;
  private final CountRules rules;
  private final FactContext facts;
  private final CountDates dates;
  private final Pattern targetYear;
  private final Pattern amendment;
  private final String[] amount;
  private final String from;

  /** A finder over these names. */
  public StatedCounts(Lexicon lexicon) {
    language = lexicon.language();
    figures = new Figures(language);
    rules = new CountRules(lexicon);
    facts = new FactContext(language);
    dates = new CountDates(language);
    targetYear = language.compile("\\b${count.target-year}\\s(20[0-9]{2})\\b");
    amendment = language.compile("\\b${count.amendment}\\s(?:${articles}\\s)?$");
    from = language.list("count.from").get(0);
    amount = language.list("count.amount").toArray(String[]::new);
  }

  /**
   * The counts of all paragraphs, in reading order.
   *
   * @param citations what the resolution cites
   * @param acts what it does: a number inside what is asked states nothing
   */
  public List<StatedCount> find(ReadResolution read, List<Citation> citations, List<Act> acts) {
    Map<String, List<Citation>> cited = citations.stream().collect(groupingBy(Citation::part));
    Map<String, List<Act>> done = acts.stream().collect(groupingBy(Act::part));
    Metadata m = read.resolution().metadata();
    LocalDate day = m.day();
    List<StatedCount> found = new ArrayList<>();
    ListHeads lists = new ListHeads(read);
    for (int i = 0; i < read.paragraphs().size(); i++) {
      Reading reading = read.paragraphs().get(i);
      List<Figures.Figure> numbers = figures.in(reading.text());
      if (!numbers.isEmpty()) {
        List<Act> own = done.getOrDefault(reading.part(), List.of());
        List<Citation> treaties =
            cited.getOrDefault(reading.part(), List.of()).stream()
                .filter(c -> c.target() instanceof Target.OfInstrument)
                .toList();
        found.addAll(new Counting(reading, numbers, own, treaties, day, lists.above(i)).find());
      }
    }
    return List.copyOf(found);
  }

  /** A number that is a fact. */
  private record Stated(Figures.Figure figure, CountRules.CountedThing thing, Span span) {
    boolean isAmount() {
      return thing.counted().key().equals(AMOUNT);
    }
  }

  /** The counting of one paragraph. */
  private final class Counting {
    private final Reading reading;
    private final Tokens t;
    private final List<Figures.Figure> numbers;
    private final SpanIndex<Act> acts;
    private final SpanIndex<Citation> treaties;
    private final @Nullable LocalDate day;
    private final List<String> above;

    /**
     * Where the next number starts: a fact, or what has changed, "raising the ratio from 20.1 per
     * cent in 2019" (A/RES/76/193, pp. 15).
     */
    private final NavigableSet<Integer> counted = new TreeSet<>();

    Counting(
        Reading reading,
        List<Figures.Figure> numbers,
        List<Act> acts,
        List<Citation> treaties,
        @Nullable LocalDate day,
        List<String> above) {
      this.reading = reading;
      this.t = reading.tokens();
      this.numbers = numbers;
      this.acts = new SpanIndex<>(acts, Act::clause);
      this.treaties = new SpanIndex<>(treaties, Citation::span);
      this.day = day;
      this.above = above;
    }

    List<StatedCount> find() {
      List<Stated> stated = facts();
      String[] days = new String[stated.size()];
      for (int n = stated.size() - 1; n >= 0; n--) {
        Span span = stated.get(n).span();
        int free = next(span.end()) - span.end();
        boolean amount = stated.get(n).isAmount();
        days[n] = dates.stated(new CountDates.Place(sentence(span), free, amount, above));
        if (days[n] == null
            && n + 1 < stated.size()
            && dates.joined(reading.text(), span, stated.get(n + 1).span())) {
          days[n] = days[n + 1];
        }
      }
      for (int n = 1; n < stated.size(); n++) {
        if (days[n] == null
            && dates.isPart(reading.text(), stated.get(n - 1).span(), stated.get(n).span())) {
          days[n] = days[n - 1];
        }
      }
      List<StatedCount> found = new ArrayList<>();
      for (int n = 0; n < stated.size(); n++) {
        Stated s = stated.get(n);
        String of = days[n];
        // What is counted for a day to come is a plan; an amount may be for a year to come.
        if (of == null || day == null || s.isAmount() || of.compareTo(day.toString()) <= 0) {
          found.add(count(found.size() + 1, s.figure(), s.thing(), s.span(), of));
        }
      }
      return found;
    }

    /**
     * Where the next number that counts starts, or the text ends; one between dashes is passed:
     * "340 million people – 55 per cent of the total – were vulnerable in 2017" (A/RES/77/172).
     */
    private int next(int from) {
      Integer next = counted.ceiling(from);
      Matcher m = INSERTION.matcher(reading.text());
      m.region(from, Math.min(reading.text().length(), from + INSERTED));
      if (next != null && m.find() && m.start() < next && next < m.end()) {
        next = counted.ceiling(m.end());
      }
      return next == null ? reading.text().length() : next;
    }

    private List<Stated> facts() {
      List<Stated> stated = new ArrayList<>();
      for (Figures.Figure figure : numbers) {
        Span number = figure.span();
        int at = t.at(number.start());
        int end = t.at(number.end());
        CountRules.CountedThing thing = rules.find(reading, at, end);
        if (thing != null) {
          Span span = t.span(thing.start(), Math.max(thing.end(), end));
          boolean states = states(at, thing, number);
          if (states) {
            stated.add(new Stated(figure, thing, span));
          }
          if (states || t.lower(at - 1).equals(from)) {
            counted.add(span.start());
          }
        }
      }
      return stated;
    }

    private StatedCount count(
        int number,
        Figures.Figure figure,
        CountRules.CountedThing thing,
        Span span,
        @Nullable String stated) {
      boolean ofTreaty = OF_TREATY.contains(thing.counted().key());
      return new StatedCount(
          reading.part(),
          number,
          figure.value(),
          thing.counted(),
          ofTreaty ? treaty(span) : null,
          stated != null || day == null ? stated : day.toString(),
          stated != null,
          span,
          reading.mapped().source(span),
          reading.words(span),
          thing.rule());
    }

    /** Whether the number is a fact, and not part of what an act asks. */
    private boolean states(int at, CountRules.CountedThing thing, Span number) {
      String key = thing.counted().key();
      boolean decidable = key.equals(AMOUNT) && t.says(at - amount.length, amount);
      boolean asked = asked(number, decidable);
      CountSentence sentence = sentence(number);
      if (key.equals(AMOUNT) && (facts.isLimit(t, at) || facts.isConditional(sentence))) {
        return false;
      }
      if (decidable) {
        return !asked;
      }
      if (key.equals(SHARE) && (!t.lower(thing.end()).equals("of") || target(sentence))) {
        return false;
      }
      boolean certain = OF_TREATY.contains(key) && !thing.rule().equals(CountRules.NUMBER_AND_NOUN);
      return !asked && (certain || facts.fact(t, at, thing.end()));
    }

    /** Whether an act asks this; one that decides states an amount: "Decides to appropriate". */
    private boolean asked(Span number, boolean decidable) {
      int last = acts.firstFrom(number.start() + 1);
      return acts.all().subList(Math.max(0, last - NESTED), last).stream()
          .filter(a -> a.clause().contains(number) && a.verb().asks())
          .anyMatch(a -> !(decidable && a.verb().decides()));
    }

    private CountSentence sentence(Span counted) {
      return CountSentence.around(counted, reading.text());
    }

    /**
     * Whether a share is to be reached: "Ensuring by 2025 that 95 per cent of women and girls"
     * (A/RES/75/284, annex, para. 63).
     */
    private boolean target(CountSentence sentence) {
      if (facts.isToBeReached(sentence.behind(REACHED_BEHIND))) {
        return true;
      }
      String near =
          sentence.before(TARGET_BEFORE) + sentence.behind(TARGET_BEHIND) + String.join(" ", above);
      return day != null
          && targetYear
              .matcher(near)
              .results()
              .anyMatch(m -> Integer.parseInt(m.group(1)) > day.getYear());
    }

    /** The treaty inside what is counted, else named right behind it, else the only one named. */
    private @Nullable Instrument treaty(Span span) {
      List<Citation> inside = treaties.in(span);
      if (!inside.isEmpty()) {
        return ratified(inside.get(0));
      }
      int behind = treaties.firstFrom(span.end());
      if (behind < treaties.all().size()) {
        Citation next = treaties.all().get(behind);
        int start = next.span().start();
        if (start - span.end() <= NEAR
            && reading.text().substring(span.end(), start).indexOf(',') < 0) {
          return ratified(next);
        }
      }
      List<Citation> before = treaties.all().subList(0, behind);
      List<Citation> named = before.isEmpty() ? treaties.all() : before;
      return named.stream().anyMatch(this::isAmended) ? null : only(named);
    }

    /** Null for the treaty that an amendment is to: the amendment is another instrument. */
    private @Nullable Instrument ratified(Citation citation) {
      return isAmended(citation) ? null : instrument(citation);
    }

    private boolean isAmended(Citation citation) {
      int start = citation.span().start();
      Matcher m = amendment.matcher(reading.text());
      return m.region(Math.max(0, start - NEAR), start).find();
    }
  }

  private static Instrument instrument(Citation citation) {
    return ((Target.OfInstrument) citation.target()).instrument();
  }

  /** The only treaty among them, its protocols aside; null where there are several. */
  private static @Nullable Instrument only(List<Citation> treaties) {
    Set<Instrument> all = new HashSet<>();
    treaties.forEach(c -> all.add(instrument(c)));
    Set<String> keys = all.stream().map(Instrument::key).collect(toSet());
    all.removeIf(i -> i.supplements().stream().anyMatch(keys::contains));
    return all.size() == 1 ? all.iterator().next() : null;
  }
}
