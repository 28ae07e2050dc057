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
import org.mandategraph.reading.BodyMention;
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

  /** What is between a report's symbol and a resolution in it: ", chap. I, sect. A, ". */
  private static final Pattern REPORT_GAP = Pattern.compile("[^;]{0,40}[,)] ?");

  private static final int LONGEST_REPORT_GAP = 42;

  /** "Council resolution", "the Council's resolution". */
  private static final Pattern POSSESSIVE = Pattern.compile("(?:'s?)? ");

  /** The longest word for "its" with the blanks around it. */
  private static final int LONGEST_ITS = 8;

  /** A clause ends here. */
  private static final Pattern CLAUSE_END = Pattern.compile("[;.]");

  private final Authorities authorities;

  /** The first of two: "General Assembly and Security Council resolutions". */
  private final Pattern and;

  private final Pattern its;
  private final Pattern adoptedBy;
  private final Pattern speaking;

  Cues(PatternPieces pieces, Authorities authorities) {
    this.authorities = authorities;
    and = Pattern.compile(" " + pieces.and() + " ");
    its = Pattern.compile("(?<!\\p{L})" + pieces.anyInitial("citation.its") + " $");
    adoptedBy =
        Pattern.compile(
            "(?:,? %s [\"\u00ab][^\"\u00bb]{1,300}[\"\u00bb])?,?(?: %s)? %s "
                .formatted(
                    pieces.word("citation.entitled"),
                    pieces.word("citation.which-was"),
                    pieces.word("citation.adopted-by")));
    speaking = Pattern.compile("(?:,| " + pieces.word("citation.in-its") + ") $");
  }

  /** Reads what is in front of the word "resolution" or "decision", and right behind it. */
  Cue cue(String kind, Span word, Reading reading) {
    int before = lastBefore(reading, word.start());
    BodyMention body = before < 0 ? null : reading.bodies().get(before);
    if (body != null && matches(POSSESSIVE, reading, body.span().end(), word.start())) {
      Set<Body> bodies = new LinkedHashSet<>(body.candidates());
      BodyMention first = before == 0 ? null : reading.bodies().get(before - 1);
      if (first != null && matches(and, reading, first.span().end(), body.span().start())) {
        bodies.addAll(first.candidates());
      }
      return new Cue(kind, word, owner(body), List.copyOf(bodies), body.span().start(), word.end());
    }
    Matcher m =
        its.matcher(reading.text())
            .region(Math.max(0, word.start() - LONGEST_ITS), word.start())
            .useTransparentBounds(true);
    if (m.find()) {
      return new Cue(kind, word, Cue.Owner.ITS, List.of(), m.start(), word.end());
    }
    BodyMention adopter = adopter(word.end(), reading);
    return adopter == null
        ? new Cue(kind, word, Cue.Owner.NOBODY, List.of(), word.start(), word.end())
        : new Cue(
            kind, word, owner(adopter), adopter.candidates(), word.start(), adopter.span().end());
  }

  private static Cue.Owner owner(BodyMention body) {
    return body.shortForm() ? Cue.Owner.SHORT_NAME : Cue.Owner.NAMED;
  }

  /**
   * The bodies that may have adopted what a list contains, the likeliest first.
   *
   * @param behindFirst the position behind the first number with its date and locator
   * @param before the bodies of the list before this one
   */
  Set<Body> bodies(
      Cue cue, int behindFirst, Reading reading, FoundCitations found, Set<Body> before) {
    Set<Body> bodies = new LinkedHashSet<>(cue.bodies());
    if (cue.isCertain()) {
      return bodies;
    }
    BodyMention adopter = adopter(behindFirst, reading);
    if (adopter != null) {
      bodies.addAll(adopter.candidates());
    }
    bodies.addAll(cue.owner() == Cue.Owner.ITS ? speaker(cue, reading) : before);
    bodies.addAll(reporting(cue, reading, found));
    if (reading.organ() != null) {
      bodies.add(reading.organ());
    }
    return bodies;
  }

  /** The body that is named behind a number, or behind the word, as the one that adopted it. */
  @Nullable BodyMention adopter(int position, Reading reading) {
    Matcher m = adoptedBy.matcher(reading.text()).region(position, reading.text().length());
    int at = m.lookingAt() ? lastBefore(reading, m.end() + 1) : -1;
    BodyMention body = at < 0 ? null : reading.bodies().get(at);
    return body != null && body.span().start() == m.end() ? body : null;
  }

  /** The subject of the clause: "recommended by the Council in its resolution 2009/22". */
  private List<Body> speaker(Cue cue, Reading reading) {
    int end = cue.phraseStart();
    Matcher m =
        speaking
            .matcher(reading.text())
            .region(Math.max(0, end - LONGEST_CLAUSE), end)
            .useTransparentBounds(true);
    if (!m.find()) {
      return List.of();
    }
    List<Body> subject = List.of();
    for (int i = lastBefore(reading, end); i >= 0; i--) {
      Span body = reading.bodies().get(i).span();
      if (m.start() - body.end() > LONGEST_CLAUSE
          || CLAUSE_END.matcher(reading.text()).region(body.end(), end).find()) {
        break;
      }
      List<Body> candidates = reading.bodies().get(i).candidates();
      subject = candidates.isEmpty() ? subject : candidates;
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

  /** The number of the last body that starts before a position; -1 where none does. */
  private static int lastBefore(Reading reading, int position) {
    List<BodyMention> bodies = reading.bodies();
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static boolean matches(Pattern pattern, Reading reading, int from, int to) {
    return from <= to && pattern.matcher(reading.text()).region(from, to).matches();
  }
}
