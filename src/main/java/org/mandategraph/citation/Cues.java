package org.mandategraph.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.BodyMention;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reading;

/**
 * Finds out whose resolutions a list contains. A body in front of the word decides. Without one: a
 * body behind ("resolution 18/3 …, adopted by the Commission"), the body that speaks ("by the
 * Council in its resolution"), the list before, the body that reports ("CTOC/COP/2010/17, chap. I,
 * resolution 5/5"), the organ of the text, in this order, the first whose numbers look so.
 */
final class Cues {
  /** How far in front of "its" the body that it means may be. */
  private static final int LONGEST_CLAUSE = 60;

  /** How many bodies on each side may have adopted what the organ that speaks cannot have. */
  private static final int NEAR = 6;

  /** What is between a report's symbol and a resolution in it: ", chap. I, sect. A, ". */
  private static final Pattern REPORT_GAP = Pattern.compile("[^;]{0,40}[,)] ?");

  private static final int LONGEST_REPORT_GAP = 42;

  /** "Council resolution", "the Council's resolution". */
  private static final Pattern POSSESSIVE = Pattern.compile("(?:'s?)? ");

  /** The longest word for "its" with the blanks around it. */
  private static final int LONGEST_ITS = 8;

  /** A clause ends here. */
  private static final Pattern CLAUSE_END = Pattern.compile("[;.]");

  /**
   * A word that opens a list of numbers: "resolution", "decisions".
   *
   * @param kind {@code resolution} or {@code decision}
   * @param certain whether no other body can be meant: "General Assembly resolution", not "Council
   *     resolution"
   * @param its whether the words in front of it are "its" and the like
   * @param bodies the bodies in front of it, the likeliest first; empty where there is none, or one
   *     that the vocabulary does not know
   * @param phraseStart where its phrase starts, such as "General Assembly resolution", "its
   *     decision"
   * @param listStart where the first number may come: behind the word, or behind the body in
   *     "resolutions of the Council"
   */
  record Cue(
      String kind,
      boolean certain,
      boolean its,
      List<Body> bodies,
      int phraseStart,
      int listStart) {}

  private final Authorities authorities;

  /** The first of two: "General Assembly and Security Council resolutions". */
  private final Pattern and;

  private final Pattern its;
  private final Pattern adoptedBy;
  private final Pattern speaking;

  Cues(Lexicon lexicon) {
    authorities = lexicon.authorities();
    Language language = lexicon.language();
    and = language.compile(" ${citation.and} ");
    its = language.compile("(?<!\\p{L})${^citation.its} $");
    adoptedBy =
        language.compile(
            "(?:,? ${citation.entitled} [\"\u00ab][^\"\u00bb]{1,300}[\"\u00bb])?,?"
                + "(?: ${citation.which-was})? ${citation.adopted-by} ");
    speaking = language.compile("(?:,| ${citation.in-its}) $");
  }

  /** Reads what is in front of the word "resolution" or "decision", and right behind it. */
  Cue cue(String kind, Span word, Reading reading) {
    BodyMention body = lastBefore(reading, word.start());
    if (body != null && matches(POSSESSIVE, reading, body.span().end(), word.start())) {
      Set<Body> bodies = new LinkedHashSet<>(body.candidates());
      BodyMention first = lastBefore(reading, body.span().start());
      if (first != null && matches(and, reading, first.span().end(), body.span().start())) {
        bodies.addAll(first.candidates());
      }
      boolean certain = !body.shortForm();
      int start = body.span().start();
      return new Cue(kind, certain, false, List.copyOf(bodies), start, word.end());
    }
    Matcher m =
        its.matcher(reading.text())
            .region(Math.max(0, word.start() - LONGEST_ITS), word.start())
            .useTransparentBounds(true);
    if (m.find()) {
      return new Cue(kind, false, true, List.of(), m.start(), word.end());
    }
    BodyMention by = adopter(word.end(), reading);
    return by == null
        ? new Cue(kind, false, false, List.of(), word.start(), word.end())
        : new Cue(kind, !by.shortForm(), false, by.candidates(), word.start(), by.span().end());
  }

  /**
   * The bodies that may have adopted what a list contains, the likeliest first.
   *
   * @param behindFirst the position behind the first number with its date and locator
   * @param behindLast the same of the last number: "resolutions 7/8 … and 8/4 of 20 December 2019
   *     of the Conference of the States Parties" (A/RES/75/194)
   * @param before the bodies of the list before this one
   */
  Set<Body> bodies(
      Cue cue,
      int behindFirst,
      int behindLast,
      Reading reading,
      FoundCitations found,
      Set<Body> before) {
    Set<Body> bodies = new LinkedHashSet<>(cue.bodies());
    if (cue.certain()) {
      return bodies;
    }
    for (int behind : new int[] {behindFirst, behindLast}) {
      BodyMention adopter = adopter(behind, reading);
      if (adopter != null) {
        bodies.addAll(adopter.candidates());
      }
    }
    bodies.addAll(cue.its() ? speaker(cue, reading, found) : before);
    bodies.addAll(reporting(cue, reading, found));
    if (reading.organ() != null) {
      bodies.add(reading.organ());
    }
    return bodies;
  }

  /** The body that is named behind a number, or behind the word, as the one that adopted it. */
  @Nullable BodyMention adopter(int position, Reading reading) {
    Matcher m = adoptedBy.matcher(reading.text()).region(position, reading.text().length());
    return m.lookingAt() ? reading.bodies().startingAt(m.end()).orElse(null) : null;
  }

  /**
   * The bodies that the paragraph names, the nearest before the list first, then those behind it.
   * They are looked at where the numbers are none of the organ that speaks: "the Environment
   * Assembly at its second session, in paragraph 6 of its resolution 2/10" (A/RES/75/239). None
   * where the list has a body, known or not.
   */
  Set<Body> near(Cue cue, Reading reading) {
    Set<Body> near = new LinkedHashSet<>();
    if (cue.certain() || !cue.bodies().isEmpty()) {
      return near;
    }
    List<BodyMention> all = reading.bodies().all();
    int behind = reading.bodies().firstFrom(cue.phraseStart());
    for (int i = behind - 1; i >= Math.max(0, behind - NEAR); i--) {
      near.addAll(all.get(i).candidates());
    }
    for (int i = behind; i < Math.min(all.size(), behind + NEAR); i++) {
      near.addAll(all.get(i).candidates());
    }
    return near;
  }

  /**
   * The subject of the clause: "recommended by the Council in its resolution 2009/22". What was
   * named before another citation is none.
   */
  private List<Body> speaker(Cue cue, Reading reading, FoundCitations found) {
    int end = cue.phraseStart();
    FoundCitation last = found.lastBefore(end);
    int from = last == null ? 0 : last.span().end();
    Matcher m =
        speaking
            .matcher(reading.text())
            .region(Math.max(0, end - LONGEST_CLAUSE), end)
            .useTransparentBounds(true);
    if (!m.find()) {
      return List.of();
    }
    List<Body> subject = List.of();
    BodyMention body = lastBefore(reading, end);
    while (body != null
        && body.span().start() >= from
        && m.start() - body.span().end() <= LONGEST_CLAUSE
        && !CLAUSE_END.matcher(reading.text()).region(body.span().end(), end).find()) {
      subject = body.candidates().isEmpty() ? subject : body.candidates();
      body = lastBefore(reading, body.span().start());
    }
    return subject;
  }

  private List<Body> reporting(Cue cue, Reading reading, FoundCitations found) {
    FoundCitation last = found.lastBefore(cue.phraseStart());
    return last != null
            && last.rule().equals(DocumentSymbols.NAME)
            && last.target() instanceof OfDocument report
            && cue.phraseStart() - last.span().end() <= LONGEST_REPORT_GAP
            && matches(REPORT_GAP, reading, last.span().end(), cue.phraseStart())
        ? reporting(report.symbol())
        : List.of();
  }

  /** The bodies whose resolutions the document with this symbol prints. */
  private List<Body> reporting(DocumentSymbol symbol) {
    return authorities.bodies().stream()
        .filter(b -> b.reports() != null && b.reports().matcher(symbol.value()).matches())
        .toList();
  }

  private static @Nullable BodyMention lastBefore(Reading reading, int position) {
    return reading.bodies().lastBefore(position).orElse(null);
  }

  private static boolean matches(Pattern pattern, Reading reading, int from, int to) {
    return from <= to && pattern.matcher(reading.text()).region(from, to).matches();
  }
}
