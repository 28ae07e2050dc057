package org.mandategraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mandategraph.authority.Instrument;
import org.mandategraph.document.Span;

/**
 * Finds instruments by name, "the United Nations Convention against Corruption", and by the words
 * that point back to them, "the Convention", "the Protocols thereto". A name starts with a capital
 * or a digit.
 */
final class InstrumentNames {
  private static final String MARKS = ",:/-\u2013'\u2019\"\u201c\u201d()";

  /** Punctuation between the words of a name does not count. */
  static final Names.Filler GAP =
      (t, at) -> !t.word(at).isEmpty() && MARKS.contains(t.word(at)) ? at + 1 : at;

  private final Lexicon lexicon;

  /** "the Convention <i>on</i> …" is a name that we do not know, not a word that points back. */
  private final Set<String> namesOn;

  private final Set<String> thereto;

  InstrumentNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.namesOn = lexicon.language().wordsIfAny("instrument.named-on");
    this.thereto = lexicon.language().wordsIfAny("instrument.thereto");
  }

  /** The words of a name, without marks and with hyphenated words taken apart. */
  static List<String> words(String name) {
    return Tokens.words(name).stream()
        .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
        .flatMap(word -> Stream.of(word.split("-", -1)))
        .toList();
  }

  List<InstrumentMention> find(Tokens t, Discourse discourse) {
    List<Names.Match<Instrument>> named = named(t);
    named.forEach(m -> m.values().forEach(discourse::mention));
    List<InstrumentMention> found = new ArrayList<>();
    int next = 0;
    int taken = 0;
    for (int i = 0; i < t.size(); i++) {
      if (next < named.size() && named.get(next).start() == i) {
        Names.Match<Instrument> name = named.get(next++);
        name.values().forEach(discourse::name);
        found.add(new InstrumentMention(t.span(i, name.end()), false, name.values()));
        taken = name.end();
        continue;
      }
      Names.Match<Instrument> back = i < taken ? null : lexicon.instrumentShortForms().at(t, i);
      boolean free = next == named.size() || back == null || back.end() <= named.get(next).start();
      if (back != null && free && !namesOn.contains(t.lower(back.end()))) {
        List<Instrument> meant = meant(t, back, discourse);
        meant.forEach(discourse::pointTo);
        found.add(new InstrumentMention(shortForm(t, i, back.end()), true, meant));
        taken = back.end();
      }
    }
    return found;
  }

  private List<Names.Match<Instrument>> named(Tokens t) {
    List<Names.Match<Instrument>> named = new ArrayList<>();
    int i = 0;
    while (i < t.size()) {
      boolean opens = t.isWord(i) && !Character.isLowerCase(t.word(i).charAt(0));
      Names.Match<Instrument> name = opens ? lexicon.instruments().at(t, i) : null;
      if (name != null) {
        named.add(name);
      }
      i = name == null ? i + 1 : name.end();
    }
    return named;
  }

  private List<Instrument> meant(Tokens t, Names.Match<Instrument> back, Discourse discourse) {
    return thereto.contains(t.lower(back.end() - 1))
        ? discourse.supplementsOfLast(back.values())
        : discourse.meant(back.values()).stream().toList();
  }

  /** "the Treaty" of "the Treaty's". */
  private static Span shortForm(Tokens t, int start, int end) {
    Span span = t.span(start, end);
    String last = t.word(end - 1);
    int possessive = last.length() - Names.withoutPossessive(last).length();
    return new Span(span.start(), span.end() - possessive);
  }
}
