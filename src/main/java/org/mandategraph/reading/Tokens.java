package org.mandategraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mandategraph.document.Span;

/**
 * A paragraph's text as words and punctuation marks, found in one pass. Hyphens and apostrophes
 * inside a word belong to it, except that "l'" and "d'" are words of their own; every other mark is
 * a token of its own.
 */
public final class Tokens {
  private static final String HYPHENS = "-\u2010\u2011\u00ad";
  private static final String APOSTROPHES = "'\u2019";
  private static final String ELIDED = "ld";

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /** The tokens of a text. */
  public Tokens(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = Character.isLetterOrDigit(c) ? wordEnd(at) : at + 1;
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        add(at, end);
      }
      at = end;
    }
  }

  private int wordEnd(int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins = HYPHENS.indexOf(c) >= 0 || APOSTROPHES.indexOf(c) >= 0;
      boolean goesOn =
          joins
              ? end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1))
              : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!goesOn) {
        break;
      }
      end++;
      if (APOSTROPHES.indexOf(c) >= 0 && elided(start, end - 1)) {
        break;
      }
    }
    return end;
  }

  /** Whether a word is a French article or preposition before a vowel: "l'Assemblée". */
  private boolean elided(int start, int end) {
    return end == start + 1 && ELIDED.indexOf(Character.toLowerCase(text.charAt(start))) >= 0;
  }

  private void add(int start, int end) {
    String word =
        text.substring(start, end)
            .replace("\u00ad", "")
            .replace('\u2010', '-')
            .replace('\u2011', '-')
            .replace('\u2019', '\'');
    words.add(word);
    lower.add(word.toLowerCase(Locale.ROOT));
    spans.add(new Span(start, end));
  }

  /** How many tokens there are. */
  public int size() {
    return words.size();
  }

  /** The word as printed, hyphens and apostrophes in their plain form; empty outside the text. */
  public String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /** The word in lower case; empty outside the text. */
  public String lower(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  /** Whether the token is a word that starts with a capital. */
  public boolean capital(int i) {
    return !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
  }

  /** Whether the token is a word, not a mark. */
  public boolean isWord(int i) {
    return !word(i).isEmpty() && Character.isLetterOrDigit(word(i).charAt(0));
  }

  /** The words from one token up to, not including, another, in lower case, one blank between. */
  public String lower(int from, int to) {
    return String.join(" ", lower.subList(from, to));
  }

  /** Whether these words, in lower case, stand here. */
  public boolean says(int i, String... phrase) {
    int at = i;
    for (String w : phrase) {
      if (!lower(at++).equals(w)) {
        return false;
      }
    }
    return true;
  }

  /** The stretch of the text from one token up to, not including, another. */
  public Span span(int from, int to) {
    return new Span(spans.get(from).start(), spans.get(to - 1).end());
  }

  /** The first token that starts at or behind this position. */
  public int at(int position) {
    return SpanIndex.firstFrom(position, spans, span -> span);
  }

  /** The tokens of a vocabulary row's name, cut as texts are cut. */
  public static List<String> words(String name) {
    return List.copyOf(new Tokens(name).words);
  }
}
