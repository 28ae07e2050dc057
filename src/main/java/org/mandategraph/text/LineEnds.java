package org.mandategraph.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/**
 * Joins lines that the typesetter broke. A blank is put between two lines, except after a hyphen, a
 * dash or a slash: "2008–2011", "A/RES/66/181".
 *
 * <p>A hyphen at a line's end is a word's own ("self-determination", "Secretary-General") or the
 * typesetter's ("com-mission"). The document's other words decide: the hyphen is removed where the
 * joined word is used elsewhere and the hyphenated one is not, or where the document is seen to
 * break words and the first part is no word by itself.
 */
final class LineEnds {
  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
  private static final Pattern BROKEN =
      Pattern.compile("(\\p{L}{1,30})[-\u2010]\\s{0,3}\\R\\s{0,40}(\\p{Ll}{1,30})");
  private static final Pattern LAST_PART = Pattern.compile("(\\p{L}{1,30})[-\u2010]$");
  private static final Pattern FIRST_PART = Pattern.compile("^(\\p{Ll}{1,30})");

  /** First parts that keep their hyphen in UN spelling even where they are no words alone. */
  private final Set<String> prefixes;

  private final Set<String> words = new HashSet<>();
  private final boolean breaksWords;

  /** Learns the words of a document. */
  LineEnds(String source, Language language) {
    prefixes = language.words("hyphen.prefixes");
    Matcher m = WORD.matcher(source);
    while (m.find()) {
      words.add(m.group().toLowerCase(Locale.ROOT));
    }
    breaksWords =
        BROKEN.matcher(source).results().anyMatch(r -> knownJoined(r.group(1), r.group(2)));
  }

  /** Adds a line to a text. */
  void join(MappedText.Builder text, MappedText line) {
    if (line.length() == 0) {
      return;
    }
    if (text.length() > 0 && text.last() != ' ') {
      if (typesettersHyphen(text, line)) {
        text.truncate(text.length() - 1);
      } else if (!glues(text)) {
        text.append(' ', line.offset(0));
      }
    }
    text.append(line);
  }

  private static boolean glues(MappedText.Builder text) {
    char last = text.last();
    char before = text.length() < 2 ? ' ' : text.charAt(text.length() - 2);
    return "-\u2010–—/".indexOf(last) >= 0 && before != ' ';
  }

  private boolean typesettersHyphen(MappedText.Builder text, MappedText line) {
    Matcher left = LAST_PART.matcher(text.tail(32));
    Matcher right = FIRST_PART.matcher(line);
    if (!left.find() || !right.find()) {
      return false;
    }
    String a = left.group(1).toLowerCase(Locale.ROOT);
    String b = right.group(1);
    return knownJoined(a, b)
        || (breaksWords
            && !words.contains(a + "-" + b)
            && !words.contains(a)
            && !prefixes.contains(a));
  }

  private boolean knownJoined(String a, String b) {
    String first = a.toLowerCase(Locale.ROOT);
    return words.contains(first + b) && !words.contains(first + "-" + b);
  }
}
