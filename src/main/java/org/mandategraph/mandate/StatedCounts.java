package org.mandategraph.mandate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Resolution;

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

  private static final Pattern YEAR =
      Pattern.compile("\\b[Ii]n ((?:19|20)[0-9]{2})\\b(?![-/\u2013])");
  private static final Pattern AS_OF =
      Pattern.compile("\\b(?:as of|as at|by) " + Language.ENGLISH.dates().pattern());

  /** How far behind what is counted its date may stand, in characters. */
  private static final int DATE = 80;

  /** How far from what is counted a treaty's name may stand, in characters. */
  private static final int NEAR = 45;

  private final CountReader reader;

  /** A finder over these vocabularies. */
  public StatedCounts(Authorities authorities) {
    reader = new CountReader(authorities.counted());
  }

  /**
   * The counts of all paragraphs, in reading order.
   *
   * @param citations what the resolution cites
   * @param acts what it does: a number inside what is asked states nothing
   */
  public List<StatedCount> find(Resolution resolution, List<Citation> citations, List<Act> acts) {
    Map<String, List<Citation>> cited = citations.stream().collect(groupingBy(Citation::part));
    Map<String, List<Act>> done = acts.stream().collect(groupingBy(Act::part));
    List<StatedCount> found = new ArrayList<>();
    for (Paragraph p : resolution.paragraphs()) {
      List<Act> own = done.getOrDefault(p.id(), List.of());
      List<Citation> treaties =
          cited.getOrDefault(p.id(), List.of()).stream()
              .filter(c -> c.target() instanceof Target.OfInstrument)
              .toList();
      find(p, own, treaties, resolution.metadata(), found);
    }
    return List.copyOf(found);
  }

  private void find(
      Paragraph p,
      List<Act> acts,
      List<Citation> treaties,
      Metadata metadata,
      List<StatedCount> found) {
    String text = p.text().text();
    List<Figures.Figure> figures = Figures.in(text);
    if (figures.isEmpty()) {
      return;
    }
    Tokens t = new Tokens(text);
    int number = 0;
    int at = 0;
    for (int n = 0; n < figures.size(); n++) {
      Figures.Figure figure = figures.get(n);
      at = tokenAt(t, at, figure.span().start());
      int end = tokenAt(t, at, figure.span().end());
      CountReader.Reading reading = reader.read(t, at, end);
      if (reading == null || !states(t, at, reading, figure, acts)) {
        continue;
      }
      Span span = t.span(reading.start(), Math.max(reading.end(), end));
      int next = n + 1 < figures.size() ? figures.get(n + 1).span().start() : text.length();
      String stated = asOf(text, span.end(), next);
      LocalDate own = metadata.adopted() == null ? metadata.distributed() : metadata.adopted();
      if (stated != null && own != null && stated.compareTo(own.toString()) > 0) {
        continue;
      }
      boolean ofTreaty = OF_TREATY.contains(reading.counted().key());
      found.add(
          new StatedCount(
              p.id(),
              ++number,
              figure.value(),
              reading.counted(),
              ofTreaty ? treaty(text, span, treaties) : null,
              stated != null ? stated : own == null ? null : own.toString(),
              stated != null,
              span,
              p.text().source(span),
              span.of(text),
              reading.rule()));
    }
  }

  private static int tokenAt(Tokens t, int from, int position) {
    int i = from;
    while (i < t.size() && t.span(i, i + 1).start() < position) {
      i++;
    }
    return i;
  }

  /** Whether the number is a fact, and not part of what an act asks. */
  private static boolean states(
      Tokens t, int at, CountReader.Reading reading, Figures.Figure figure, List<Act> acts) {
    String key = reading.counted().key();
    boolean amount = key.equals("us-dollars") && t.says(at - 2, "amount", "of");
    boolean asked =
        acts.stream().anyMatch(a -> asks(a, amount) && a.clause().contains(figure.span()));
    if (amount) {
      return !asked;
    }
    if (key.equals("per-cent") && !t.lower(reading.end()).equals("of")) {
      return false;
    }
    boolean told = OF_TREATY.contains(key) && !reading.rule().equals("number and noun");
    return !asked && (told || CountContext.fact(t, at, reading.end()));
  }

  /** What is decided states an amount: "Decides to appropriate the amount of". */
  private static boolean asks(Act act, boolean amount) {
    return act.verb().asks() && !(amount && act.verb().decides());
  }

  /** The day or year that stands behind what is counted, before the next number that counts. */
  private static @Nullable String asOf(String text, int from, int next) {
    String behind = text.substring(from, Math.min(text.length(), from + DATE));
    int stop = behind.indexOf(';');
    behind = stop < 0 ? behind : behind.substring(0, stop);
    Matcher day = AS_OF.matcher(behind);
    if (day.find() && from + day.start() < next) {
      return Language.ENGLISH.dates().first(day.group()).map(LocalDate::toString).orElse(null);
    }
    Matcher year = YEAR.matcher(behind);
    return year.find() && from + year.start() < next ? year.group(1) : null;
  }

  /** The treaty named right behind what is counted, else inside, else the only one named. */
  private static @Nullable Instrument treaty(String text, Span span, List<Citation> treaties) {
    Map<Instrument, Integer> distance = new HashMap<>();
    for (Citation c : treaties) {
      Instrument treaty = ((Target.OfInstrument) c.target()).instrument();
      int behind = c.span().start() - span.end();
      boolean inside = span.contains(c.span());
      boolean near =
          behind >= 0
              && behind <= NEAR
              && text.substring(span.end(), c.span().start()).indexOf(',') < 0;
      if (inside || near) {
        distance.merge(treaty, inside ? 0 : behind, Math::min);
      }
    }
    if (!distance.isEmpty()) {
      return distance.entrySet().stream().min(Map.Entry.comparingByValue()).get().getKey();
    }
    List<Citation> before = treaties.stream().filter(c -> c.span().end() <= span.end()).toList();
    return only(before.isEmpty() ? treaties : before);
  }

  /** The only treaty among them, its protocols aside; null where there are several. */
  private static @Nullable Instrument only(List<Citation> treaties) {
    Set<Instrument> all = new HashSet<>();
    treaties.forEach(c -> all.add(((Target.OfInstrument) c.target()).instrument()));
    Set<String> keys = all.stream().map(Instrument::key).collect(toSet());
    all.removeIf(i -> i.supplements() != null && keys.contains(i.supplements()));
    return all.size() == 1 ? all.iterator().next() : null;
  }
}
