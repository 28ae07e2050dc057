package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Target.OfInstrument;
import org.mandategraph.document.Span;

/**
 * Treaties by registration number and volume: "United Nations, Treaty Series, vol. 2349, No.
 * 42146". One number may cover a treaty and its protocols, so the volume decides. Several volumes
 * with one number that no instrument bears alone cite the treaty of the first of them; the locator
 * keeps them all.
 */
final class TreatySeries implements CitationRule {
  static final String NAME = "treaty-series";

  private static final String LIST = "(?:(?:, and |, | and |-|\u2013)[0-9]{1,5}){0,12}";

  /** "vols. 2171 and 2173, No. 27531", "vol. 75, Nos. 970–973", "vol. 660, No. I-9464". */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\b[Vv]ols?\\. ?(?<volumes>[0-9]{1,4}"
              + LIST
              + "),? (?:[Nn]os?\\. ?)"
              + "(?:I-)?(?<numbers>[0-9]{1,5}"
              + LIST
              + ")");

  private static final Pattern SERIES = Pattern.compile("Treaty Series");
  private static final int LONGEST_RANGE = 20;

  private final List<Instrument> treaties;

  TreatySeries(Authorities authorities) {
    treaties = authorities.instruments().stream().filter(i -> i.untsNumber() != null).toList();
  }

  @Override
  public void find(Passage passage, Discourse discourse, Mentions found) {
    Matcher series = SERIES.matcher(passage.text());
    if (series.find()) {
      entries(passage, new Span(series.end(), passage.text().length()), Basis.TREATY_SERIES)
          .forEach(found::add);
    }
  }

  /** Entries in a stretch of which it is known that it speaks of the Treaty Series. */
  List<Mention> entries(Passage passage, Span stretch, Basis basis) {
    List<Mention> mentions = new ArrayList<>();
    Matcher m = ENTRY.matcher(passage.text()).region(stretch.start(), stretch.end());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      for (Instrument treaty : treaties(numbers(m.group("numbers")), numbers(m.group("volumes")))) {
        mentions.add(new Mention(span, new OfInstrument(treaty), m.group(), null, basis, NAME));
      }
    }
    return mentions;
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

  private static Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    int previous = -1;
    Matcher m = Pattern.compile("(.*?)([0-9]+)").matcher(list);
    while (m.find()) {
      int number = Integer.parseInt(m.group(2));
      boolean range = m.group(1).matches("[-\u2013]");
      for (int n = previous + 1; range && n < number && number - previous <= LONGEST_RANGE; n++) {
        numbers.add(n);
      }
      numbers.add(number);
      previous = number;
    }
    return numbers;
  }
}
