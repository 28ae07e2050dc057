package org.mandategraph.mandate.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
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

  /** How far behind what is counted its date may be, in characters. */
  private static final int DATE = 110;

  /**
   * How far before what is counted a date that goes for all of a sentence may be, in characters.
   */
  private static final int DATE_BEFORE = 600;

  /** How far from a share the year may be by which it is to be reached, in characters. */
  private static final int TARGET_BEFORE = 200;

  private static final int TARGET_BEHIND = 100;

  /** How far from what is counted a treaty's name may be, in characters. */
  private static final int NEAR = 45;

  /** Clauses inside one another are so many at most. */
  private static final int NESTED = 4;

  private final Language language;
  private final Figures figures;
  private final CountRules rules;
  private final FactContext facts;
  private final Pattern year;
  private final Pattern asOf;
  private final Pattern asAt;
  private final Pattern openingYear;
  private final Pattern targetYear;
  private final String[] amount;

  /** A finder over these names. */
  public StatedCounts(Lexicon lexicon) {
    language = lexicon.language();
    figures = new Figures(language);
    rules = new CountRules(lexicon);
    facts = new FactContext(language);
    year = language.compile("\\b(?i:${count.in-year})\\s((?:19|20)[0-9]{2})\\b(?![-/\u2013])");
    asOf = language.compile("\\b${count.as-of}\\s${date}");
    asAt = language.compile("\\b(?i:${count.as-at})\\s${date}");
    openingYear =
        language.compile(
            "(?:^|,\\s|\\b${count.clauses}\\s)(?i:${count.in-year})\\s((?:19|20)[0-9]{2}),\\s");
    targetYear = language.compile("\\b${count.target-year}\\s(20[0-9]{2})\\b");
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
    for (Reading reading : read.paragraphs()) {
      List<Figures.Figure> numbers = figures.in(reading.text());
      if (!numbers.isEmpty()) {
        List<Act> own = done.getOrDefault(reading.part(), List.of());
        List<Citation> treaties =
            cited.getOrDefault(reading.part(), List.of()).stream()
                .filter(c -> c.target() instanceof Target.OfInstrument)
                .toList();
        found.addAll(new Counting(reading, numbers, own, treaties, day).find());
      }
    }
    return List.copyOf(found);
  }

  /** The counting of one paragraph. */
  private final class Counting {
    private final Reading reading;
    private final Tokens t;
    private final List<Figures.Figure> numbers;
    private final SpanIndex<Act> acts;
    private final SpanIndex<Citation> treaties;
    private final @Nullable LocalDate day;

    Counting(
        Reading reading,
        List<Figures.Figure> numbers,
        List<Act> acts,
        List<Citation> treaties,
        @Nullable LocalDate day) {
      this.reading = reading;
      this.t = reading.tokens();
      this.numbers = numbers;
      this.acts = new SpanIndex<>(acts, Act::clause);
      this.treaties = new SpanIndex<>(treaties, Citation::span);
      this.day = day;
    }

    List<StatedCount> find() {
      List<StatedCount> found = new ArrayList<>();
      for (int n = 0; n < numbers.size(); n++) {
        Span number = numbers.get(n).span();
        int at = t.at(number.start());
        int end = t.at(number.end());
        CountRules.CountedThing thing = rules.find(reading, at, end);
        if (thing == null || !states(at, thing, number)) {
          continue;
        }
        Span span = t.span(thing.start(), Math.max(thing.end(), end));
        boolean last = n + 1 == numbers.size();
        int next = last ? reading.text().length() : numbers.get(n + 1).span().start();
        String behind = asOf(span.end(), next);
        String stated = behind == null ? asOfSentence(span.start()) : behind;
        if (stated == null || day == null || stated.compareTo(day.toString()) <= 0) {
          found.add(count(found.size() + 1, numbers.get(n), thing, span, stated));
        }
      }
      return found;
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
      if (decidable) {
        return !asked;
      }
      if (key.equals(SHARE) && (!t.lower(thing.end()).equals("of") || target(number))) {
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

    /** The day or year behind what is counted, before the next number that counts. */
    private @Nullable String asOf(int from, int next) {
      String behind =
          reading.text().substring(from, Math.min(reading.text().length(), from + DATE));
      int stop = behind.indexOf(';');
      behind = stop < 0 ? behind : behind.substring(0, stop);
      Matcher stated = asOf.matcher(behind);
      if (stated.find() && from + stated.start() < next) {
        return language.dates().first(stated.group()).map(LocalDate::toString).orElse(null);
      }
      Matcher in = year.matcher(behind);
      return in.find() && from + in.start() < next ? in.group(1) : null;
    }

    /**
     * The day or year that is stated before and goes for the whole sentence: "as at 30 April 2024,
     * including the contributions outstanding in the amount of 19 million United States dollars"
     * (A/RES/78/300, para. 2), "in 2022, 148 million children" (A/RES/78/198, para. 6).
     */
    private @Nullable String asOfSentence(int start) {
      String before = sentence(start, DATE_BEFORE);
      String day =
          asAt.matcher(before)
              .results()
              .reduce((one, next) -> next)
              .flatMap(m -> language.dates().first(m.group()))
              .map(LocalDate::toString)
              .orElse(null);
      return day != null
          ? day
          : openingYear
              .matcher(before)
              .results()
              .reduce((one, next) -> next)
              .map(m -> m.group(1))
              .orElse(null);
    }

    /** The words of a sentence before a position, so many at most. */
    private String sentence(int end, int longest) {
      String before = reading.text().substring(Math.max(0, end - longest), end);
      return before.substring(before.lastIndexOf(';') + 1);
    }

    /**
     * Whether a share is to be reached: "Ensuring by 2025 that 95 per cent of women and girls"
     * (A/RES/75/284, annex, para. 63).
     */
    private boolean target(Span number) {
      int end = Math.min(reading.text().length(), number.end() + TARGET_BEHIND);
      String behind = reading.text().substring(number.end(), end);
      int stop = behind.indexOf(';');
      String near =
          sentence(number.start(), TARGET_BEFORE)
              + behind.substring(0, stop < 0 ? behind.length() : stop);
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
        return instrument(inside.get(0));
      }
      int behind = treaties.firstFrom(span.end());
      if (behind < treaties.all().size()) {
        Citation next = treaties.all().get(behind);
        int start = next.span().start();
        if (start - span.end() <= NEAR
            && reading.text().substring(span.end(), start).indexOf(',') < 0) {
          return instrument(next);
        }
      }
      List<Citation> before = treaties.all().subList(0, behind);
      return only(before.isEmpty() ? treaties.all() : before);
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
