package org.mandategraph.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.document.Format;
import org.mandategraph.document.Line;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;
import org.mandategraph.document.Style;

/**
 * Repairs the characters of one line: blanks of all kinds become one, soft hyphens and zero-width
 * characters are removed, superscript digits become footnote calls, and in plain text the marks of
 * Markdown (emphasis, links, escapes) are removed.
 */
final class LineText {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern UNIT = Pattern.compile("(?:^|[\\s0-9])k?m\\z");

  private final String source;
  private final boolean markdown;
  private final BitSet superscript;
  private final BitSet italic;
  private final BitSet bold;

  LineText(SourceDocument document) {
    source = document.text();
    markdown = document.format() == Format.TEXT;
    superscript = marked(document, Style.SUPERSCRIPT);
    italic = marked(document, Style.ITALIC);
    bold = marked(document, Style.BOLD);
  }

  private static BitSet marked(SourceDocument document, Style style) {
    BitSet marks = new BitSet();
    document.styles().stream()
        .filter(run -> run.style() == style)
        .forEach(run -> marks.set(run.span().start(), run.span().end()));
    return marks;
  }

  /** The line as a passage of its own. */
  Passage read(Line line) {
    Scan scan = new Scan();
    int i = line.span().start();
    while (i < line.span().end()) {
      i = scan.step(i, line.span().end());
    }
    return scan.passage(line);
  }

  private final class Scan {
    private final MappedText.Builder text = new MappedText.Builder();
    private final List<NoteCall> calls = new ArrayList<>();
    private final List<Span> italics = new ArrayList<>();
    private int italicFrom = -1;
    private int boldCharacters;
    private boolean emphasis;

    int step(int i, int end) {
      char c = source.charAt(i);
      if (isCall(i)) {
        return call(i, end);
      }
      int next = markdown ? markdown(i, end) : i;
      if (next > i) {
        return next;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (text.length() > 0 && text.last() != ' ') {
          text.append(' ', i);
        }
      } else if (!invisible(c)) {
        add(c, i, italic.get(i) || emphasis);
      }
      return i + 1;
    }

    private void add(char c, int i, boolean isItalic) {
      if (isItalic && italicFrom < 0) {
        italicFrom = text.length();
      } else if (!isItalic) {
        endItalic();
      }
      if (bold.get(i)) {
        boldCharacters++;
      }
      text.append(c, i);
    }

    private void endItalic() {
      if (italicFrom >= 0 && italicFrom < text.length()) {
        italics.add(new Span(italicFrom, text.length()));
      }
      italicFrom = -1;
    }

    private boolean isCall(int i) {
      char c = source.charAt(i);
      return superscript.get(i)
          ? (c >= '0' && c <= '9') || c == '*'
          : SUPERSCRIPTS.indexOf(c) >= 0 && !afterUnit(i);
    }

    /** "km²" and "m³" are units; a call follows a whole word. */
    private boolean afterUnit(int i) {
      return UNIT.matcher(source.substring(Math.max(0, i - 3), i)).find();
    }

    private int call(int start, int end) {
      int i = start;
      while (i < end && isCall(i)) {
        i++;
      }
      String marker = Normalizer.normalize(source.substring(start, i), Normalizer.Form.NFKC);
      calls.add(new NoteCall(text.length(), marker, start));
      return i;
    }

    private int markdown(int i, int end) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < end && "\\`*_{}[]()#+-.!".indexOf(source.charAt(i + 1)) >= 0) {
        add(source.charAt(i + 1), i + 1, emphasis);
        return i + 2;
      }
      if (c == '*' && (emphasis || closes(i, end))) {
        emphasis = !emphasis;
        return i + 1;
      }
      return c == '[' ? MarkdownLink.at(source, i, end).map(l -> link(l, end)).orElse(i) : i;
    }

    private int link(MarkdownLink link, int end) {
      for (int i = link.label().start(); i < link.label().end(); ) {
        i = step(i, end);
      }
      return link.end();
    }

    /** Emphasis starts where a letter follows and ends in the same line. */
    private boolean closes(int i, int end) {
      int close = source.indexOf('*', i + 1);
      return close > i + 1 && close < end && Character.isLetterOrDigit(source.charAt(i + 1));
    }

    private boolean invisible(char c) {
      return c == '\u00ad' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    Passage passage(Line line) {
      while (text.length() > 0 && text.last() == ' ') {
        text.truncate(text.length() - 1);
      }
      endItalic();
      int length = text.length();
      return new Passage(
          line.role(),
          text.build(),
          calls.stream().map(c -> c.at(Math.min(c.position(), length))).toList(),
          italics,
          2 * boldCharacters > length,
          line.layout());
    }
  }
}
