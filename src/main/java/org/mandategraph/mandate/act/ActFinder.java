package org.mandategraph.mandate.act;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Verb;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.addressee.Addressees;
import org.mandategraph.mandate.verb.VerbPhrase;
import org.mandategraph.mandate.verb.VerbPhrases;
import org.mandategraph.reading.Interruptions;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;

/**
 * Finds the acts of a resolution: verbs first, then what the clause of each says. In a language
 * without the lists {@code addressee.*} the clauses are not read.
 */
public final class ActFinder {
  private static final int SHOWN = 60;

  /** How long the words behind "Resolves" may be: "that, for the biennium 2014-2015:". */
  private static final int LONGEST_OPENING = 40;

  private static final String CLOSING = ")]\u201d\u00bb";
  private final VerbPhrases verbs;
  private final Interruptions interruptions;
  private final Set<String> conjunctions;
  private final @Nullable ClauseRules clauses;

  /** A finder over these names. */
  public ActFinder(Lexicon lexicon) {
    Language language = lexicon.language();
    verbs = new VerbPhrases(language);
    interruptions = new Interruptions(language);
    conjunctions = language.wordsIfAny("act.provision.conjunctions");
    clauses = language.has("addressee.stops") ? new ClauseRules(lexicon) : null;
  }

  /**
   * The acts of all paragraphs, in reading order.
   *
   * @param citations what the resolution cites
   */
  public Acts find(ReadResolution resolution, List<Citation> citations) {
    Map<String, List<Citation>> cited = citations.stream().collect(groupingBy(Citation::part));
    List<Act> acts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Set<String> decisions = new HashSet<>();
    Paragraph resolving = null;
    Verb resolved = null;
    List<Paragraph> paragraphs = resolution.resolution().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph p = paragraphs.get(i);
      Reading reading = resolution.paragraphs().get(i);
      List<VerbPhrase> found = verbs.find(p, reading);
      if (found.isEmpty() && p.parent() != null && decisions.contains(p.parent())) {
        found = verbs.decided(reading);
      }
      if (found.isEmpty()
          && resolving != null
          && resolved != null
          && below(resolving.division(), p)) {
        found = verbs.provision(reading, resolved);
      }
      if (found.isEmpty() && p.kind() == ParagraphKind.OPERATIVE && p.annex() == null) {
        String start = p.text().text().substring(0, Math.min(SHOWN, p.text().length()));
        findings.add(new Finding(Issue.VERB_UNKNOWN, p.id(), p.text().source(), start));
      }
      List<Act> own = acts(reading, found, cited.getOrDefault(p.id(), List.of()), findings);
      if (!own.isEmpty() && onlyDecides(own.get(own.size() - 1))) {
        decisions.add(p.id());
      }
      if (own.size() == 1 && opens(p, own.get(0))) {
        resolving = p;
        resolved = own.get(0).verb();
      }
      acts.addAll(own);
    }
    return new Acts(acts, findings);
  }

  /** "Decides:" leaves to the sub-paragraphs what it decides. */
  private static boolean onlyDecides(Act act) {
    return act.verb().decides() && act.clause().equals(act.span());
  }

  /** "Resolves that, for 2023:" leaves to the paragraphs below what it resolves. */
  private boolean opens(Paragraph p, Act act) {
    String text = p.text().text().strip();
    String rest = text.substring(Math.min(act.span().end(), text.length()));
    return act.verb().decides()
        && text.endsWith(":")
        && rest.length() <= LONGEST_OPENING
        && conjunctions.contains(rest.strip().split("[ ,:]", 2)[0]);
  }

  /** Whether a paragraph is one of the same part of the text as what is resolved above it. */
  private static boolean below(@Nullable String division, Paragraph p) {
    return p.kind() == ParagraphKind.OPERATIVE
        && p.annex() == null
        && Objects.equals(p.division(), division);
  }

  private List<Act> acts(
      Reading reading, List<VerbPhrase> found, List<Citation> cited, List<Finding> findings) {
    List<Integer> ends = new ArrayList<>();
    for (int n = 0; n < found.size(); n++) {
      ends.add(end(reading.tokens(), found, n));
    }
    List<ClauseRules.Clause> read =
        clauses == null
            ? Collections.nCopies(found.size(), ClauseRules.Clause.EMPTY)
            : clauses.read(reading, found, ends, cited);
    List<Act> acts = new ArrayList<>();
    for (int n = 0; n < found.size(); n++) {
      ClauseRules.Clause clause = read.get(n);
      Span unknown = clause.asked().unknown();
      if (unknown != null) {
        findings.add(
            new Finding(
                Issue.ADDRESSEE_UNKNOWN,
                reading.part(),
                reading.mapped().source(unknown),
                reading.words(unknown)));
      }
      acts.add(act(reading, n + 1, found.get(n), ends.get(n), clause));
    }
    return acts;
  }

  private static Act act(
      Reading reading, int number, VerbPhrase verb, int end, ClauseRules.Clause clause) {
    Span span = reading.tokens().span(verb.start(), verb.end());
    Addressees.Result asked = clause.asked();
    return new Act(
        reading.part(),
        number,
        verb.verb(),
        reading.words(span),
        span,
        reading.mapped().source(span),
        reading.tokens().span(verb.start(), Math.max(verb.end(), end)),
        asked.found(),
        clause.partiesTo(),
        clause.qualifiers(),
        clause.deliverables(),
        reading.organActor(),
        verb.rule() + (asked.rule() == null ? "" : ", " + asked.rule()));
  }

  /** The token behind an act's clause: what joins it to the next act belongs to neither. */
  private int end(Tokens t, List<VerbPhrase> found, int n) {
    boolean last = n + 1 == found.size();
    int end = last ? t.size() : interruptions.start(t, found.get(n + 1).start());
    while (end > found.get(n).end() && (!ends(t.word(end - 1)) || t.lower(end - 1).equals("and"))) {
      end--;
    }
    return end;
  }

  /** A clause ends with a word, or with what closes a bracket or a quotation. */
  private static boolean ends(String token) {
    return Character.isLetterOrDigit(token.charAt(0)) || CLOSING.contains(token);
  }
}
