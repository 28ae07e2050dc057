package org.mandategraph.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mandategraph.document.Span;

/**
 * A repaired text in which every character knows the offset in the source that it came from.
 * Immutable.
 */
public final class MappedText implements CharSequence {
  private final String text;
  private final int[] offsets;

  private MappedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** A stretch of the source, unchanged. */
  public static MappedText ofSource(String source, Span span) {
    return new MappedText(span.of(source), IntStream.range(span.start(), span.end()).toArray());
  }

  /** The words alone. */
  public String text() {
    return text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public MappedText subSequence(int start, int end) {
    return new MappedText(text.substring(start, end), Arrays.copyOfRange(offsets, start, end));
  }

  /** The offset in the source of the character at this position. */
  public int offset(int position) {
    return offsets[position];
  }

  /**
   * The stretch of the source from the first to the last character of a stretch of this text. It
   * may include text that was taken out between them, such as a note at a page's foot.
   */
  public Span source(Span span) {
    if (offsets.length == 0) {
      return new Span(0, 0);
    }
    if (span.start() == span.end()) {
      int at =
          span.start() < offsets.length ? offsets[span.start()] : offsets[offsets.length - 1] + 1;
      return new Span(at, at);
    }
    return new Span(offsets[span.start()], offsets[span.end() - 1] + 1);
  }

  /** The stretch of the source from the first to the last character. */
  public Span source() {
    return source(new Span(0, text.length()));
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof MappedText other
        && text.equals(other.text)
        && Arrays.equals(offsets, other.offsets);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Builds a text character by character, each with its offset. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    /** Adds a character that came from this offset of the source. */
    public Builder append(char c, int offset) {
      if (text.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      }
      offsets[text.length()] = offset;
      text.append(c);
      return this;
    }

    /** Adds a text. */
    public Builder append(MappedText more) {
      for (int i = 0; i < more.length(); i++) {
        append(more.charAt(i), more.offset(i));
      }
      return this;
    }

    /** How many characters there are. */
    public int length() {
      return text.length();
    }

    /** The character at this position. */
    public char charAt(int position) {
      return text.charAt(position);
    }

    /** The last character; 0 where there is none. */
    public char last() {
      return text.length() == 0 ? 0 : text.charAt(text.length() - 1);
    }

    /** The first characters, at most so many. */
    String head(int most) {
      return text.substring(0, Math.min(most, text.length()));
    }

    /** The last characters, at most so many. */
    String tail(int most) {
      return text.substring(Math.max(0, text.length() - most));
    }

    /** Takes characters away from the end. */
    public Builder truncate(int length) {
      text.setLength(length);
      return this;
    }

    /** The text so far. */
    public MappedText build() {
      return new MappedText(text.toString(), Arrays.copyOf(offsets, text.length()));
    }
  }
}
