package org.mandategraph.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Verb;
import org.mandategraph.document.Span;
import org.mandategraph.text.MappedText;

/**
 * A paragraph or footnote, read once: its tokens, and the names in it with whom and what they mean.
 * Every rule reads this.
 *
 * @param part id of the part: {@code op34}, {@code fn10}
 * @param mapped the part's text, every character with its offset in the source
 * @param text the part's text with blanks, hyphens and quotation marks of one kind each, every
 *     character at its position in the part: spans are the same in both
 * @param tokens its words and marks
 * @param lexicon the names that were looked for
 * @param organ the organ that speaks in this part, or null where that is not known
 * @param actors the longest name of an actor that starts at a token, by the token
 * @param bodies the bodies named, none inside another
 * @param instruments the instruments named, in reading order, none inside another
 */
public record Reading(
    String part,
    MappedText mapped,
    String text,
    Tokens tokens,
    Lexicon lexicon,
    @Nullable Body organ,
    Map<Integer, ActorMention> actors,
    SpanIndex<BodyMention> bodies,
    List<InstrumentMention> instruments) {
  /** Copies the collections. */
  public Reading {
    actors = Map.copyOf(actors);
    instruments = List.copyOf(instruments);
  }

  /** The actor that the speaking organ is, or null. */
  public @Nullable Actor organActor() {
    return organ == null ? null : organ.actor();
  }

  /** The longest name of an actor that starts at this token, or null. */
  public @Nullable ActorMention actor(int token) {
    return actors.get(token);
  }

  /** The longest verb in the third person, participle or adjective that starts here, or null. */
  public Names.@Nullable Match<Verb> verb(int token) {
    return lexicon.verbs().at(tokens, token);
  }

  /** The words of a stretch as printed. */
  public String words(Span span) {
    return span.of(mapped.text());
  }

  /** Blanks, hyphens and quotation marks of one kind each. */
  static String even(String text) {
    StringBuilder even = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      even.append(even(text.charAt(i)));
    }
    return even.toString();
  }

  private static char even(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u00ad' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
