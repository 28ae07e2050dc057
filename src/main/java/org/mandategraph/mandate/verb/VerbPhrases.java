package org.mandategraph.mandate.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Verb;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;

/**
 * Finds the verbs with which a paragraph acts: of an operative paragraph all of them, of a
 * preambular paragraph the opening verb, of a sub-paragraph those it has of its own. In a language
 * without the lists {@code act.further.*} only the opening verb is found.
 */
public final class VerbPhrases {
  private static final String OPENING = "opening phrase";
  private static final String DECIDED = "infinitive of a decision";
  private static final int LONGEST_ITALICS = 80;
  private final Set<String> articles;
  private final Set<String> beforeParticiple;
  private final Adverbs adverbs;
  private final @Nullable FurtherVerb furtherVerb;
  private final @Nullable Declarations declarations;
  private final @Nullable PassiveVerbs passives;

  /** The verbs of a language. */
  public VerbPhrases(Language language) {
    adverbs = new Adverbs(language);
    articles = language.words("act.opening.articles");
    beforeParticiple = language.words("act.opening.before-participle");
    boolean further = language.has("act.further.conjunctions");
    furtherVerb = further ? new FurtherVerb(language, adverbs) : null;
    declarations = further ? new Declarations(language, adverbs) : null;
    passives = further ? new PassiveVerbs(language, adverbs) : null;
  }

  /** The verbs of a paragraph, in order. */
  public List<VerbPhrase> find(Paragraph p, Reading reading) {
    VerbPhrase first = opening(p, reading);
    if (p.kind() == ParagraphKind.PREAMBULAR) {
      return first == null ? List.of() : List.of(first);
    }
    if (first == null && passives != null) {
      first = passives.opening(reading);
    }
    if (first == null && p.kind() == ParagraphKind.OPERATIVE && declarations != null) {
      first = declarations.opening(reading, 0);
    }
    boolean plain = p.kind() == ParagraphKind.SUB || p.annex() != null;
    if (plain && (first == null || !first.finite())) {
      return inside(reading, p.annex() == null);
    }
    List<VerbPhrase> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
    }
    boolean declares = first != null && Declarations.declares(first);
    all.addAll(further(reading, first == null ? 0 : first.end(), declares));
    return all;
  }

  /**
   * The verb of a sub-paragraph that says what is decided: "Decides: (a) <i>To request</i> the High
   * Commissioner to organize" (A/HRC/RES/54/6, para. 5); none where it asks nobody.
   */
  public List<VerbPhrase> decided(Reading reading) {
    Tokens t = reading.tokens();
    int to = adverbs.behind(t, 0);
    Names.Match<Verb> match =
        t.lower(to).equals("to")
            ? reading.lexicon().baseVerbs().at(t, adverbs.behind(t, to + 1))
            : null;
    return match == null || !match.value().asks()
        ? List.of()
        : List.of(new VerbPhrase(match.value(), 0, match.end(), true, DECIDED));
  }

  /** The verb of a provision below a paragraph that only says "Resolves that:", or none. */
  public List<VerbPhrase> provision(Reading reading, Verb resolves) {
    VerbPhrase found = passives == null ? null : passives.provision(reading, resolves);
    return found == null ? List.of() : List.of(found);
  }

  private @Nullable VerbPhrase opening(Paragraph p, Reading reading) {
    Tokens t = reading.tokens();
    int start = behindOrgan(reading);
    while (start < t.size() && !t.isWord(start)) {
      start++;
    }
    VerbPhrase declared = declarations == null ? null : declarations.at(reading, start);
    return declared == null ? openingPhrase(reading, start, p.italics()) : declared;
  }

  /**
   * The phrase that opens a paragraph: "Also requests", "Recalling further", "Deeply concerned",
   * "Takes note with appreciation" (A/RES/66/181). The Editorial Manual of the United Nations sets
   * it in italics, third person in operative paragraphs, participle in the preamble. Where the
   * format shows italics, the phrase goes on as far as they do.
   */
  private @Nullable VerbPhrase openingPhrase(Reading reading, int start, List<Span> italics) {
    Tokens t = reading.tokens();
    int at = start;
    Names.Match<Verb> match = reading.verb(at);
    while (match == null
        && (adverbs.contains(t.lower(at)) || beforeParticiple.contains(t.lower(at)))) {
      match = reading.verb(++at);
    }
    if (match == null) {
      return null;
    }
    int end = adverbs.behindTrailing(t, match.end());
    Span words = t.span(start, end);
    for (Span italic : italics) {
      if (italic.contains(words) && italic.end() - italic.start() <= LONGEST_ITALICS) {
        int to = t.at(italic.end());
        while (to > end && !t.isWord(to - 1)) {
          to--;
        }
        end = to;
        break;
      }
    }
    boolean finite = FurtherVerb.thirdPerson(t.lower(at));
    return new VerbPhrase(match.value(), start, end, finite, OPENING);
  }

  /** The token behind the organ's name where a paragraph opens with it (S/RES/1 (1946)), else 0. */
  private int behindOrgan(Reading reading) {
    // A quotation mark may open it: "The Security Council calls on" (S/RES/1467 (2003), annex).
    int first = reading.tokens().isWord(0) ? 0 : 1;
    ActorMention name = reading.actor(first);
    boolean article = articles.contains(reading.tokens().lower(first));
    name = name == null && article ? reading.actor(first + 1) : name;
    Actor organ = reading.organActor();
    return name != null && organ != null && name.actors().contains(organ) ? name.end() : 0;
  }

  /**
   * The verbs behind a token, none in quotation marks or in brackets.
   *
   * @param declares whether the verb before them is that of a declaration
   */
  private List<VerbPhrase> further(Reading reading, int from, boolean declares) {
    Tokens t = reading.tokens();
    List<VerbPhrase> found = new ArrayList<>();
    if (furtherVerb == null || declarations == null) {
      return found;
    }
    int depth = 0;
    int last = from;
    boolean declared = declares;
    for (int i = from; i < t.size(); i++) {
      depth = Math.max(0, depth + nesting(t.word(i)));
      declared &= !t.word(i).equals(".");
      VerbPhrase phrase = null;
      if (depth == 0) {
        phrase = declarations.at(reading, i);
        declared |= phrase != null;
        phrase = phrase == null && declared ? declarations.further(reading, i, last) : phrase;
        // A declaration speaks in the first person: "primary health care, …, brings" (A/RES/78/3).
        phrase = phrase == null && !declares ? furtherVerb.at(reading, i, last) : phrase;
      }
      if (phrase != null) {
        found.add(phrase);
        last = phrase.end();
        i = last - 1;
      }
    }
    return found;
  }

  private static int nesting(String word) {
    return switch (word) {
      case "\u201c", "(", "[" -> 1;
      case "\u201d", ")", "]" -> -1;
      default -> 0;
    };
  }

  /**
   * The acts inside a paragraph that does not open with one: "Furthermore, we call upon the United
   * Nations" (A/RES/69/15, annex, para. 115); in a sub-paragraph also "To consider …, and requests
   * the Secretary-General to submit" (A/RES/78/111, para. 3 (b)).
   */
  private List<VerbPhrase> inside(Reading reading, boolean verbs) {
    return further(reading, 0, false).stream()
        .filter(
            v -> Declarations.declares(v) ? opensSentence(reading, v) : verbs && apart(reading, v))
        .toList();
  }

  private boolean apart(Reading reading, VerbPhrase verb) {
    return furtherVerb != null && furtherVerb.apart(reading.tokens(), verb);
  }

  private static boolean opensSentence(Reading reading, VerbPhrase declared) {
    return declared.rule().equals(Declarations.FURTHER)
        || !reading.tokens().isWord(declared.start() - 1);
  }
}
