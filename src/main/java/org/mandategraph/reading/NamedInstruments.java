package org.mandategraph.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mandategraph.authority.Instrument;

/**
 * The instruments that a document has named so far, and so what "the Convention" means at a place:
 * what the text itself defines by the words, else the one named in the paragraph, else the one of
 * the title, of the paragraph before, or the one that the text names most often. Where several are
 * left, none is meant for certain; nor where one was named that the vocabulary does not know. Lives
 * while one document is read.
 */
final class NamedInstruments {
  /** What a text defines by a short form; empty where the vocabulary does not know it. */
  private final Map<String, List<Instrument>> defined = new HashMap<>();

  private final Set<Instrument> inTitle = new HashSet<>();
  private final Map<Instrument, Integer> timesNamed = new HashMap<>();

  /** How often each short form may have stood for something unknown. */
  private final Map<String, Integer> timesUnknown = new HashMap<>();

  /** What short forms mean even where the text never names it in full. */
  private final Set<Instrument> wellKnown;

  private Set<Instrument> namedBefore = Set.of();
  private Set<String> unknownBefore = Set.of();
  private Set<Instrument> namedHere = new LinkedHashSet<>();
  private Set<String> unknownHere = new HashSet<>();

  /** Named or pointed to in this part up to a place, the last one last. */
  private Set<Instrument> here = new LinkedHashSet<>();

  NamedInstruments(Set<Instrument> wellKnown) {
    this.wellKnown = wellKnown;
  }

  /** Goes on to the next part. */
  void enter() {
    namedBefore = namedHere;
    unknownBefore = unknownHere;
    namedHere = new LinkedHashSet<>();
    unknownHere = new HashSet<>();
    here = new LinkedHashSet<>();
  }

  /** What was named in this part was named in the title. */
  void leaveTitle() {
    inTitle.addAll(here);
  }

  /** An instrument named in full at the place that has been reached. */
  void name(Instrument instrument) {
    timesNamed.merge(instrument, 1, Integer::sum);
    namedHere.add(instrument);
    pointTo(instrument);
  }

  /** Something that the vocabulary does not know, and that a short form may stand for. */
  void nameUnknown(String shortForm) {
    timesUnknown.merge(shortForm, 1, Integer::sum);
    unknownHere.add(shortForm);
  }

  /**
   * An instrument that a short form means at the place that has been reached. Only this part goes
   * on from it: by way of "the Protocols thereto" in one paragraph, "its Protocols" in another
   * would be taken for those of any treaty.
   */
  void pointTo(Instrument instrument) {
    here.remove(instrument);
    here.add(instrument);
  }

  /** What the text means by a short form from here on: "(hereinafter the Convention)". */
  void define(String shortForm, List<Instrument> instruments) {
    defined.put(shortForm, instruments);
  }

  /** What a short form means at the place that has been reached; empty where that is not known. */
  List<Instrument> meant(String shortForm, List<Instrument> candidates) {
    List<Instrument> definition = defined.get(shortForm);
    if (definition != null) {
      return definition;
    }
    List<Instrument> near = only(candidates, here::contains);
    if (!near.isEmpty() || unknownHere.contains(shortForm)) {
      return unknownHere.contains(shortForm) ? List.of() : leading(shortForm, near);
    }
    List<Instrument> titled = only(candidates, inTitle::contains);
    if (titled.size() == 1) {
      return titled;
    }
    List<Instrument> before = only(candidates, namedBefore::contains);
    if (before.size() == 1 && !unknownBefore.contains(shortForm)) {
      return before;
    }
    List<Instrument> meant = leading(shortForm, only(candidates, timesNamed::containsKey));
    return meant.isEmpty() ? only(candidates, wellKnown::contains) : meant;
  }

  /**
   * What "this Convention" means in an annex: the instrument that the annex is, by the title of the
   * document (A/RES/77/100), else the only one that the document names before it
   * (S/RES/1757(2007)); empty where that is not known.
   */
  List<Instrument> own(List<Instrument> candidates) {
    List<Instrument> own = only(candidates, inTitle::contains);
    own = own.isEmpty() ? only(candidates, timesNamed::containsKey) : own;
    return own.size() == 1 ? own : List.of();
  }

  /**
   * What "that Convention" means at the place that has been reached: the one named or pointed to
   * last in this part, whatever the text defines (A/RES/76/72, para. 9); empty where it may be one
   * that the vocabulary does not know.
   */
  List<Instrument> last(String shortForm, List<Instrument> candidates) {
    List<Instrument> near = only(List.copyOf(here), candidates::contains);
    return near.isEmpty() || unknownHere.contains(shortForm)
        ? List.of()
        : near.subList(near.size() - 1, near.size());
  }

  /** Of several the one of the title, else the one that the text names most often. */
  private List<Instrument> leading(String shortForm, List<Instrument> candidates) {
    List<Instrument> titled = only(candidates, inTitle::contains);
    if (titled.size() == 1) {
      return titled;
    }
    if (candidates.size() < 2 && here.containsAll(candidates)) {
      return candidates;
    }
    int most = candidates.stream().mapToInt(this::times).max().orElse(0);
    List<Instrument> leading = only(candidates, c -> times(c) == most);
    boolean clear = leading.size() == 1 && most > timesUnknown.getOrDefault(shortForm, 0);
    return clear ? leading : List.of();
  }

  private int times(Instrument instrument) {
    return timesNamed.getOrDefault(instrument, 0);
  }

  private static List<Instrument> only(List<Instrument> candidates, Predicate<Instrument> scope) {
    return candidates.stream().filter(scope).toList();
  }

  /** Of these the ones that supplement the treaty named last: "the Protocols thereto". */
  List<Instrument> supplementsOfLast(Collection<Instrument> candidates) {
    List<Instrument> meant = List.of();
    for (Instrument treaty : here) {
      List<Instrument> its =
          candidates.stream().filter(c -> c.supplements().contains(treaty.key())).toList();
      meant = its.isEmpty() ? meant : its;
    }
    return meant;
  }
}
