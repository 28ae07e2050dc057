package org.mandategraph.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Line;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.language.Patterns;

/**
 * Finds the notes that a plain text has at its very end, also where no closing line separates them
 * from the last paragraph. They are recognized backwards from the end: each starts with its number,
 * the numbers fall, and the text above calls at least one of them.
 */
final class TrailingNotes {
  /**
   * Numbers that follow a word or a mark as calls do: "thereto2", "2006,4", "Crime, 1", "Crime[1]".
   */
  private static final Pattern CALL =
      Patterns.compile("(?<=[\\p{L},;.:)”»\"]|[0-9]{4})(?: ?| ?\\[)([0-9]{1,3})(?![0-9])");

  /** The end of a sentence, perhaps with a call behind it, or of the day in a closing line. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          ".*(?:[.;:)\\]”\"](?:\\s?[0-9]{1,3}/?)?|\\s(?:19|20)[0-9]{2})", Pattern.DOTALL);

  /** As above, in brackets or before a slash too, but never behind a blank. */
  private static final Pattern GLUED_CALL =
      Patterns.compile("(?<=[\\p{L}\\p{N},;.:)”»\"])(?<![0-9/])([0-9]{1,3})(?![0-9/.])");

  /** Where old volumes number their notes throughout, some of a text's numbers are missing. */
  private static final int LARGEST_GAP = 5;

  private final SourceDocument document;
  private final Set<Integer> found = new HashSet<>();
  private int first;

  private TrailingNotes(SourceDocument document, Pattern note, Pattern numbered) {
    this.document = document;
    List<Line> lines = document.lines();
    first = lines.size();
    int lowest = Integer.MAX_VALUE;
    boolean within = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String words = document.text(lines.get(i)).strip();
      Matcher m = note.matcher(words);
      if (m.lookingAt() && follows(Integer.parseInt(m.group(1)), lowest) && ended(i)) {
        lowest = Integer.parseInt(m.group(1));
        found.add(lowest);
        first = i;
        within = false;
      } else if (numbered.matcher(words).matches() || (words.isEmpty() && within)) {
        break;
      } else {
        within |= !words.isEmpty();
      }
    }
  }

  /**
   * Index of the line at which the notes at the end start; the number of lines where there are
   * none. Takes time linear in the text.
   *
   * @param note a line that starts a note; its first group is the number
   * @param numbered a numbered paragraph
   */
  static int start(SourceDocument document, Pattern note, Pattern numbered) {
    return new TrailingNotes(document, note, numbered).start(CALL, 1);
  }

  /**
   * The same for notes whose numbers bear a full stop as those of paragraphs do. They are notes
   * only where they start at 1 and the text above calls most of them.
   */
  static int startPointed(SourceDocument document, Pattern note, Pattern numbered) {
    TrailingNotes notes = new TrailingNotes(document, note, numbered);
    return notes.found.contains(1)
        ? notes.start(GLUED_CALL, 1 + 2 * notes.found.size() / 3)
        : document.lines().size();
  }

  private static boolean follows(int number, int next) {
    return number < next && (next == Integer.MAX_VALUE || next - number < LARGEST_GAP);
  }

  /** Whether nothing goes on into this line from the one before it. */
  private boolean ended(int line) {
    String before = line == 0 ? "" : document.text(document.lines().get(line - 1)).strip();
    return before.isEmpty() || SENTENCE_END.matcher(before).matches();
  }

  /** The first line, if the text above it calls so many of the notes. */
  private int start(Pattern call, int calls) {
    List<Line> lines = document.lines();
    if (first == lines.size()) {
      return first;
    }
    long called =
        call.matcher(document.text())
            .region(0, lines.get(first).span().start())
            .results()
            .map(m -> Integer.valueOf(m.group(1)))
            .filter(found::contains)
            .distinct()
            .limit(calls)
            .count();
    return called >= calls ? first : lines.size();
  }
}
