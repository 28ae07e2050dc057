package org.mandategraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Instrument;
import org.mandategraph.document.Span;

/**
 * Finds instruments by name, "the United Nations Convention against Corruption", and by the words
 * that point back to them, "the Convention", "the Protocols thereto". A name starts with a capital
 * or a digit, unless its row writes it otherwise: "statute of the Joint Inspection Unit".
 */
final class InstrumentNames {
  /** How far behind a name its definition may end: a date may be between them. */
  private static final int FARTHEST_DEFINITION = 16;

  private static final String MARKS = ",:/-\u2013'\u2019\"\u201c\u201d()";

  /** Punctuation between the words of a name does not count. */
  static final Names.Filler GAP =
      (t, at) -> !t.word(at).isEmpty() && MARKS.contains(t.word(at)) ? at + 1 : at;

  private final Lexicon lexicon;

  /** "the Convention <i>on</i> …" is a name that we do not know, not a word that points back. */
  private final Set<String> namesOn;

  private final Set<String> namesOnBeforeCapital;
  private final Set<String> thereto;

  /** Open what a text defines, and what may be between them and the words defined. */
  private final Set<String> definitions;

  private final Set<String> beforeDefined;
  private final Set<String> bodies;
  private final InstrumentHeads heads;

  InstrumentNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.namesOn = lexicon.language().wordsIfAny("instrument.named-on");
    this.namesOnBeforeCapital = lexicon.language().wordsIfAny("instrument.named-on.before-capital");
    this.thereto = lexicon.language().wordsIfAny("instrument.thereto");
    this.definitions = lexicon.language().wordsIfAny("instrument.definitions");
    this.beforeDefined = lexicon.language().wordsIfAny("instrument.before-defined");
    this.bodies = lexicon.language().wordsIfAny("instrument.bodies");
    this.heads = lexicon.instrumentHeads();
  }

  /** The words of a name, without marks and with hyphenated words taken apart. */
  static List<String> words(String name) {
    return Tokens.words(name).stream()
        .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
        .flatMap(word -> Stream.of(word.split("-", -1)))
        .toList();
  }

  /**
   * The instruments that a part names, and those its short forms mean.
   *
   * @param inAnnex whether the part belongs to an annex, which may be an instrument itself
   */
  List<InstrumentMention> find(Tokens t, NamedInstruments discourse, boolean inAnnex) {
    List<Names.Match<Instrument>> named = named(t);
    List<InstrumentMention> found = new ArrayList<>();
    int next = 0;
    int taken = 0;
    for (int i = 0; i < t.size(); i++) {
      if (next < named.size() && named.get(next).start() == i) {
        Names.Match<Instrument> name = named.get(next++);
        name.values().forEach(discourse::name);
        if (namesBody(t, name.end())) {
          taken = name.end();
          continue;
        }
        found.add(new InstrumentMention(t.span(i, name.end()), false, name.values()));
        taken = Math.max(name.end(), define(t, name, discourse, found));
        continue;
      }
      Names.Match<Instrument> back = i < taken ? null : lexicon.instrumentShortForms().at(t, i);
      if (back != null && inAnnex && heads.ofText(t, i + 1)) {
        List<Instrument> own = discourse.own(back.values());
        if (!own.isEmpty()) {
          own.forEach(discourse::pointTo);
          found.add(new InstrumentMention(shortForm(t, i, back.end()), true, own));
          taken = back.end();
        }
        back = null;
      }
      boolean free = next == named.size() || back == null || back.end() <= named.get(next).start();
      if (back != null && free && (isWhole(t, back) || !nameGoesOn(t, back.end()))) {
        List<Instrument> meant = meant(t, back, discourse);
        meant.forEach(discourse::pointTo);
        found.add(new InstrumentMention(shortForm(t, i, back.end()), true, meant));
        taken = back.end();
      } else if (i >= taken) {
        unknown(t, i, discourse, inAnnex);
      }
    }
    return found;
  }

  /**
   * "(the Convention)", "(hereinafter referred to as “the Convention”)" behind a name.
   * "(Convention)" stands for it without an article too (S/RES/2118(2013)).
   *
   * @return the token behind "Convention" where it has no article; else 0
   */
  private int define(
      Tokens t,
      Names.Match<Instrument> name,
      NamedInstruments discourse,
      List<InstrumentMention> found) {
    int i = name.end();
    int limit = Math.min(t.size(), i + FARTHEST_DEFINITION);
    while (i < limit && !opensDefinition(t, i)) {
      i++;
    }
    if (i == limit || t.lower(i).equals(";")) {
      return 0;
    }
    i++;
    while (i < limit && (beforeDefined.contains(t.lower(i)) || !t.isWord(i))) {
      i++;
    }
    int noun = t.lower(i).equals("the") ? i + 1 : i;
    String defined = heads.shortForm(t, noun);
    int behind = heads.behind(t, noun);
    if (defined == null || t.isWord(behind)) {
      return 0;
    }
    discourse.define(defined, name.values());
    if (!t.lower(noun - 1).equals("(")) {
      return 0;
    }
    found.add(new InstrumentMention(t.span(noun, behind), true, name.values()));
    return behind;
  }

  private boolean opensDefinition(Tokens t, int at) {
    return t.lower(at).equals("(") || t.lower(at).equals(";") || definitions.contains(t.lower(at));
  }

  /** A noun that names an instrument which the vocabulary does not know, or the text itself. */
  private void unknown(Tokens t, int at, NamedInstruments discourse, boolean inAnnex) {
    String shortForm = heads.shortForm(t, at);
    if (shortForm == null) {
      return;
    }
    if (heads.ofText(t, at)) {
      if (inAnnex) {
        discourse.define(shortForm, List.of());
      }
    } else if (t.capital(at - 1) || nameGoesOn(t, heads.behind(t, at))) {
      discourse.nameUnknown(shortForm);
    }
  }

  /**
   * "the Convention <i>on the Rights</i> …", "the Agreement <i>of 6 February 2019</i>", "the
   * Principles <i>and Guidelines on Children</i> …" (A/HRC/RES/54/32, para. 15 (h)).
   */
  private boolean nameGoesOn(Tokens t, int end) {
    int behind = t.lower(end).equals("and") ? heads.behind(t, end + 1) : end;
    int at = behind > end + 1 ? behind : end;
    int next = t.lower(at + 1).equals("the") ? at + 2 : at + 1;
    boolean date = t.isWord(next) && Character.isDigit(t.word(next).charAt(0));
    return (namesOn.contains(t.lower(at)) && !date)
        || (namesOnBeforeCapital.contains(t.lower(at))
            && t.isWord(next)
            && !Character.isLowerCase(t.word(next).charAt(0)));
  }

  private List<Names.Match<Instrument>> named(Tokens t) {
    List<Names.Match<Instrument>> named = new ArrayList<>();
    int i = 0;
    while (i < t.size()) {
      boolean small = Character.isLowerCase(t.word(i).charAt(0));
      Names<Instrument> names = small ? lexicon.smallInstruments() : lexicon.instruments();
      Names.Match<Instrument> name = t.isWord(i) ? names.at(t, i) : null;
      if (name != null) {
        named.add(name);
      }
      i = name == null ? i + 1 : name.end();
    }
    return named;
  }

  /** "the Collective Security Treaty <i>Organization</i>" (A/RES/77/13) is no treaty. */
  private boolean namesBody(Tokens t, int end) {
    return t.capital(end) && bodies.contains(t.lower(end));
  }

  private List<Instrument> meant(
      Tokens t, Names.Match<Instrument> back, NamedInstruments discourse) {
    if (isThereto(t, back)) {
      return discourse.supplementsOfLast(back.values());
    }
    Names.Match<Instrument> treaty = treatyBehind(t, back.end());
    if (treaty != null) {
      List<Instrument> supplemented = meant(t, treaty, discourse);
      return back.values().stream()
          .filter(i -> supplemented.stream().anyMatch(s -> i.supplements().contains(s.key())))
          .toList();
    }
    String words = Names.withoutPossessive(t.lower(back.start(), back.end()));
    String form = heads.withArticle(words);
    if (!form.equals(words)) {
      return discourse.last(form, back.values());
    }
    List<Instrument> meant = discourse.meant(form, back.values());
    return meant.isEmpty() ? discourse.supplementsOfLast(back.values()) : meant;
  }

  /** Whether nothing can make these words the start of a longer name. */
  private boolean isWhole(Tokens t, Names.Match<Instrument> back) {
    return isThereto(t, back) || treatyBehind(t, back.end()) != null;
  }

  /** "the Convention" behind "the Protocols to" (A/RES/77/167), or null. */
  private Names.@Nullable Match<Instrument> treatyBehind(Tokens t, int at) {
    Names.Match<Instrument> treaty =
        t.lower(at).equals("to") ? lexicon.instrumentShortForms().at(t, at + 1) : null;
    return treaty == null || nameGoesOn(t, treaty.end()) ? null : treaty;
  }

  /** "the Additional Protocols <b>thereto</b> of 1977" (S/RES/2250(2015)). */
  private boolean isThereto(Tokens t, Names.Match<Instrument> back) {
    return thereto.contains(t.lower(back.end() - 1));
  }

  /** "the Treaty" of "the Treaty's". */
  private static Span shortForm(Tokens t, int start, int end) {
    Span span = t.span(start, end);
    String last = t.word(end - 1);
    int possessive = last.length() - Names.withoutPossessive(last).length();
    return new Span(span.start(), span.end() - possessive);
  }
}
