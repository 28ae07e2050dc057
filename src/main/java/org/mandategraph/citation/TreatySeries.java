package org.mandategraph.citation;

import static org.mandategraph.citation.PatternPieces.RANGE;
import static org.mandategraph.citation.PatternPieces.WIDE_JOINT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Target.OfInstrument;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reading;

/**
 * Treaties by registration number and volume: "United Nations, Treaty Series, vol. 2349, No.
 * 42146". One number may cover a treaty and its protocols, so the volume decides. Several volumes
 * with one number that no instrument has alone cite the treaty of the first of them; the locator
 * keeps them all.
 */
final class TreatySeries implements CitationRule {
  static final String NAME = "treaty-series";

  private static final Pattern NUMBER = Patterns.compile("([^0-9]*)([0-9]+)");
  private static final int LONGEST_RANGE = 20;

  private final List<Instrument> treaties;

  private final Pattern series;

  /** "vols. 2171 and 2173, No. 27531", "vol. 75, Nos. 970–973", "vol. 660, No. I-9464". */
  private final Pattern entry;

  private final Pattern range;

  TreatySeries(Lexicon lexicon) {
    Language language = lexicon.language();
    series = language.compile("${citation.treaty-series}");
    entry =
        language.compile(
            ("\\b${^citation.volume} ?(?<volumes>%1$s),? "
                    + "${^citation.number-sign} ?(?:I-)?(?<numbers>%1$s)")
                .formatted("[0-9]{1,5}(?:" + WIDE_JOINT + "[0-9]{1,5}){0,12}"));
    range = language.compile(RANGE);
    treaties =
        lexicon.authorities().instruments().stream().filter(i -> i.untsNumber() != null).toList();
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    Matcher m = series.matcher(reading.text());
    if (m.find()) {
      entries(reading.text(), new Span(m.end(), reading.text().length()), Basis.TREATY_SERIES)
          .forEach(found::add);
    }
  }

  /** Whether a stretch of text names the Treaty Series. */
  boolean isNamedIn(String text, Span stretch) {
    return series.matcher(text).region(stretch.start(), stretch.end()).find();
  }

  /** Entries in a stretch that is known to cite the Treaty Series. */
  List<FoundCitation> entries(String text, Span stretch, Basis basis) {
    List<FoundCitation> citations = new ArrayList<>();
    Matcher m = entry.matcher(text).region(stretch.start(), stretch.end());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      for (Instrument treaty : treaties(numbers(m.group("numbers")), numbers(m.group("volumes")))) {
        citations.add(
            new FoundCitation(span, new OfInstrument(treaty), m.group(), null, basis, NAME));
      }
    }
    return citations;
  }

  private List<Instrument> treaties(Set<Integer> numbers, Set<Integer> volumes) {
    List<Instrument> cited = new ArrayList<>();
    for (int number : numbers) {
      List<Instrument> registered =
          treaties.stream().filter(t -> String.valueOf(number).equals(t.untsNumber())).toList();
      List<Instrument> exact =
          registered.stream().filter(t -> volumes.equals(new HashSet<>(t.untsVolumes()))).toList();
      if (!exact.isEmpty()) {
        cited.addAll(exact);
      } else {
        volumes.stream()
            .flatMap(v -> registered.stream().filter(t -> t.untsVolumes().contains(v)))
            .findFirst()
            .ifPresent(cited::add);
      }
    }
    return cited;
  }

  private Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    int previous = -1;
    Matcher m = NUMBER.matcher(list);
    while (m.find()) {
      int number = Integer.parseInt(m.group(2));
      boolean filled = range.matcher(m.group(1)).matches();
      for (int n = previous + 1; filled && n < number && number - previous <= LONGEST_RANGE; n++) {
        numbers.add(n);
      }
      numbers.add(number);
      previous = number;
    }
    return numbers;
  }
}
