package org.mandategraph.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Verb;
import org.mandategraph.document.Span;
import org.mandategraph.text.MappedText;

/**
 * A paragraph or footnote, read once: its tokens, and the names in it with whom and what they mean.
 * Every rule reads this. Immutable.
 */
public final class Reading {
  private final String part;
  private final MappedText mapped;
  private final String text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final @Nullable Body organ;
  private final @Nullable ActorMention[] actors;
  private final List<BodyMention> bodies;
  private final List<InstrumentMention> instruments;

  Reading(
      String part,
      MappedText mapped,
      Tokens tokens,
      Lexicon lexicon,
      @Nullable Body organ,
      @Nullable ActorMention[] actors,
      List<BodyMention> bodies,
      List<InstrumentMention> instruments) {
    this.part = part;
    this.mapped = mapped;
    this.text = even(mapped.text());
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.organ = organ;
    this.actors = actors;
    this.bodies = List.copyOf(bodies);
    this.instruments = List.copyOf(instruments);
  }

  /** Id of the part: {@code op34}, {@code fn10}. */
  public String part() {
    return part;
  }

  /** The part's text, every character with its offset in the source. */
  public MappedText mapped() {
    return mapped;
  }

  /**
   * The part's text with blanks, hyphens and quotation marks of one kind each, every character at
   * its position in the part: spans are the same in both.
   */
  public String text() {
    return text;
  }

  /** Its words and marks. */
  public Tokens tokens() {
    return tokens;
  }

  /** The names that were looked for. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The organ that speaks in this part, or null where that is not known. */
  public @Nullable Body organ() {
    return organ;
  }

  /** The actor that the speaking organ is, or null. */
  public @Nullable Actor organActor() {
    return organ == null ? null : organ.actor();
  }

  /** The longest name of an actor that starts at this token, or null. */
  public @Nullable ActorMention actor(int token) {
    return token >= 0 && token < actors.length ? actors[token] : null;
  }

  /** The bodies named, in reading order, none inside another. */
  public List<BodyMention> bodies() {
    return bodies;
  }

  /** The instruments named, in reading order, none inside another. */
  public List<InstrumentMention> instruments() {
    return instruments;
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
