package org.mandategraph.mandate.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.ActorMention;
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
  private static final int LONGEST_ITALICS = 80;
  private final Set<String> articles;

  /** The rules for the start of a paragraph, in the order in which they are tried. */
  private final List<VerbRule> opening;

  /** The rules for every token behind the opening verb, in the order in which they are tried. */
  private final List<VerbRule> further;

  /** The verbs of a language. */
  public VerbPhrases(Language language) {
    Adverbs adverbs = new Adverbs(language);
    TrailingAdverbs trailing = new TrailingAdverbs(language);
    OpeningVerb openingVerb = new OpeningVerb(language, adverbs, trailing);
    articles = language.words("act.opening.articles");
    if (language.has("act.further.conjunctions")) {
      Declaration declaration = new Declaration(adverbs);
      opening = List.of(declaration, openingVerb);
      further = List.of(declaration, new FurtherVerb(language, adverbs, trailing));
    } else {
      opening = List.of(openingVerb);
      further = List.of();
    }
  }

  /** The verbs of a paragraph, in order. */
  public List<VerbPhrase> find(Paragraph p, Reading reading) {
    VerbPhrase first = opening(p, reading);
    if (p.kind() == ParagraphKind.PREAMBULAR) {
      return first == null ? List.of() : List.of(first);
    }
    boolean plain = p.kind() == ParagraphKind.SUB || p.annex() != null;
    if (plain && (first == null || !first.finite())) {
      return declared(reading);
    }
    List<VerbPhrase> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
    }
    all.addAll(further(reading, first == null ? 0 : first.end()));
    return all;
  }

  private @Nullable VerbPhrase opening(Paragraph p, Reading reading) {
    Tokens t = reading.tokens();
    int start = behindOrgan(reading);
    while (start < t.size() && !t.isWord(start)) {
      start++;
    }
    VerbPhrase first = first(opening, reading, start, start);
    boolean italic = first != null && first.rule().equals(OpeningVerb.NAME);
    return first != null && italic ? toEndOfItalics(first, t, p.italics()) : first;
  }

  /** The token behind the organ's name where a paragraph opens with it (S/RES/1 (1946)), else 0. */
  private int behindOrgan(Reading reading) {
    ActorMention name = reading.actor(0);
    name = name == null && articles.contains(reading.tokens().lower(0)) ? reading.actor(1) : name;
    return name != null && name.actors().contains(reading.organActor()) ? name.end() : 0;
  }

  /** Where the format shows italics, the phrase goes on as far as they do. */
  private static VerbPhrase toEndOfItalics(VerbPhrase phrase, Tokens t, List<Span> italics) {
    Span words = t.span(phrase.start(), phrase.end());
    for (Span italic : italics) {
      if (italic.contains(words) && italic.end() - italic.start() <= LONGEST_ITALICS) {
        int to = t.at(italic.end());
        while (to > phrase.end() && !t.isWord(to - 1)) {
          to--;
        }
        return new VerbPhrase(phrase.verb(), phrase.start(), to, phrase.finite(), phrase.rule());
      }
    }
    return phrase;
  }

  /** The verbs behind a token, none in quotation marks or in brackets. */
  private List<VerbPhrase> further(Reading reading, int from) {
    Tokens t = reading.tokens();
    List<VerbPhrase> found = new ArrayList<>();
    int depth = 0;
    int last = from;
    for (int i = from; i < t.size(); i++) {
      depth = Math.max(0, depth + nesting(t.word(i)));
      VerbPhrase phrase = depth > 0 ? null : first(further, reading, i, last);
      if (phrase != null) {
        found.add(phrase);
        last = phrase.end();
        i = last - 1;
      }
    }
    return found;
  }

  private static @Nullable VerbPhrase first(
      List<VerbRule> rules, Reading reading, int token, int last) {
    for (VerbRule rule : rules) {
      VerbPhrase phrase = rule.at(reading, token, last);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  private static int nesting(String word) {
    return switch (word) {
      case "\u201c", "(", "[" -> 1;
      case "\u201d", ")", "]" -> -1;
      default -> 0;
    };
  }

  /** "Furthermore, we call upon the United Nations" (A/RES/69/15, annex, para. 115). */
  private List<VerbPhrase> declared(Reading reading) {
    return further(reading, 0).stream()
        .filter(v -> v.rule().equals(Declaration.NAME))
        .filter(v -> !reading.tokens().isWord(v.start() - 1))
        .toList();
  }
}
