package org.mandategraph.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandategraph.document.Line;
import org.mandategraph.document.Role;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;

/**
 * Finds the role of each line of a plain text, and where its paragraphs start. Four forms of plain
 * text are known: paragraphs of one line with notes between them, lines as {@code pdftotext} wraps
 * them with note blocks under a rule, paragraphs of one line with all notes at the end, and the
 * wrapped lines of old transcriptions.
 */
final class PlainTextLines {
  private static final Pattern RULE = Pattern.compile("[_\\-—]{5,}+");

  /** "23-24963", on the cover with the language and the day: "23-24963 (E) 191223". */
  private static final String JOB =
      "(?:GE\\.)?[0-9]{2}-[0-9]{5} ?(?:\\([A-Z]\\))?(?:\\s+[0-9]{6})?";

  private static final String PAGE = "[0-9]{1,3}(?:/[0-9]{1,3})?";

  /**
   * What belongs to the page: the tail that the Official Document System leaves in its Word files,
   * the target of a page's links, which Tika prints below it, bar codes, job and page numbers.
   */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:\\[DU1\\])?<<ODS .*|\\[DU1\\]|(?:https?://|www\\.)\\S++|\\*[0-9]{6,8}[A-Z]?\\*"
              + "|"
              + JOB
              + "(?:\\s+"
              + PAGE
              + ")?|"
              + PAGE
              + "(?:\\s+"
              + JOB
              + ")?");

  /** Behind the closing line: the heads of the pages, run together. */
  private static final String HEAD =
      "${cover.organization} ?[A-Z].*|[A-Z]{1,4}/[A-Z0-9./()]++|${cover.agendaItem} [0-9].*"
          + "|[0-9]{1,2} \\p{Lu}\\p{Ll}++ [0-9]{4}\\p{Lu}.*";

  /**
   * A marker bears no full stop: "12. Reaffirms" is a paragraph. Addresses and years may follow it:
   * "2 www.osce.org", "8 2010 Review Conference". It may be set in brackets or before a slash: "[1]
   * See", "1/ See".
   */
  private static final String NOTE =
      "(?!${date})\\[?([0-9]{1,3})(?:\\]|/)?\\s++(?:(?=[\\p{L}“\"«\\[])(?!\\p{Ll})|(?=www\\.|https?:|(?:19|20)[0-9]{2}\\s\\p{Lu}))";

  /** "1. See A/64/123": known as a note at the end of the text only. */
  private static final Pattern POINTED_NOTE =
      Pattern.compile("([0-9]{1,3})\\.\\s++(?=[\\p{L}“\"«\\[])");

  private static final Pattern RAISED_NOTE = Pattern.compile("([⁰¹²³⁴-⁹]{1,3})\\s*+(?=\\S)");
  private static final Pattern STAR_NOTE = Pattern.compile("\\*{1,3}\\s*+(?=[A-Z])[^*]++$");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[0-9]{1,3}\\.|\\((?:[a-z]{1,2}|[ivx]{1,5})\\))\\s.*+", Pattern.DOTALL);
  private static final Pattern ENDED =
      Pattern.compile(".*[,;:.]\\s?[\\])”\"]?[0-9⁰¹²³⁴-⁹]{0,3}", Pattern.DOTALL);

  /**
   * A line is wrapped where the longest common width is that of a printed page, not of a paragraph.
   */
  private static final int PAGE_WIDTH = 140;

  private final SourceDocument document;
  private final TextBounds bounds;
  private final Pattern headRunTogether;
  private final Pattern note;
  private final boolean pointed;
  private final boolean wrapped;
  private final int width;
  private final int notesAtEnd;
  private final BitSet runningHeads;
  private final int margin;
  private final List<Line> found = new ArrayList<>();

  private boolean inNotes;
  private boolean afterBlank = true;
  private boolean afterNotes;
  private boolean opened;
  private boolean afterFormula;
  private boolean closed;
  private int lastNote;
  private int read;
  private String lastBody = "";

  private PlainTextLines(SourceDocument document, Language language) {
    this.document = document;
    this.bounds = new TextBounds(language);
    this.headRunTogether = language.compile(HEAD);
    this.note = language.compile(NOTE);
    int notes = TrailingNotes.start(document, note, NUMBERED);
    int pointedNotes = TrailingNotes.startPointed(document, POINTED_NOTE, NUMBERED);
    this.notesAtEnd = Math.min(notes, pointedNotes);
    this.pointed = pointedNotes < notes;
    this.runningHeads = RunningHeads.find(document, language, bounds);
    this.margin = margin(document);
    int[] lengths =
        document.lines().stream()
            .mapToInt(l -> l.span().end() - l.span().start())
            .filter(n -> n > 0)
            .sorted()
            .toArray();
    this.width = lengths.length == 0 ? 0 : lengths[(int) (0.9 * (lengths.length - 1))];
    this.wrapped =
        width < PAGE_WIDTH
            && Arrays.stream(lengths).max().orElse(0) < 2 * PAGE_WIDTH
            && linesGoOn(document);
  }

  /** The indentation that most lines have, in characters. */
  private static int margin(SourceDocument document) {
    return document.lines().stream()
        .map(document::text)
        .filter(words -> !words.isBlank())
        .collect(Collectors.groupingBy(PlainTextLines::indentation, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Where lines are wrapped, many start in the middle of a sentence: one in twenty at least. */
  private static boolean linesGoOn(SourceDocument document) {
    List<String> lines =
        document.lines().stream()
            .map(line -> document.text(line).strip())
            .filter(words -> !words.isEmpty())
            .toList();
    long goOn = lines.stream().filter(words -> Character.isLowerCase(words.charAt(0))).count();
    return 20 * goOn >= lines.size();
  }

  /**
   * The lines with their roles and paragraph starts. Lines of formats that state them are returned
   * unchanged.
   */
  static List<Line> withRoles(SourceDocument document, Language language) {
    if (document.lines().stream().noneMatch(l -> l.role() == Role.UNKNOWN)) {
      return document.lines();
    }
    PlainTextLines lines = new PlainTextLines(document, language);
    document.lines().forEach(lines::next);
    return lines.found;
  }

  private void next(Line line) {
    String raw = document.text(line);
    String words = raw.strip();
    boolean runningHead = runningHeads.get(read);
    closed |= read++ >= notesAtEnd;
    if (words.isEmpty()) {
      inNotes = false;
      afterBlank = true;
    } else if (RULE.matcher(words).matches()) {
      inNotes = true;
      add(line, Role.FURNITURE, true);
    } else if (runningHead || isFurniture(words)) {
      inNotes = false;
      add(line, Role.FURNITURE, true);
    } else if (startsNote(words)) {
      inNotes = true;
      add(line, Role.NOTE, true);
    } else if (inNotes && !Character.isWhitespace(raw.charAt(0))) {
      add(line, Role.NOTE, false);
    } else {
      bodyBehindFormula(line, raw, words);
    }
  }

  /** The formula is a passage of its own, also where the first paragraph follows on its line. */
  private void bodyBehindFormula(Line line, String raw, String words) {
    int end = opened ? 0 : bounds.formulaEnd(words);
    if (end == 0) {
      body(line, words, indentation(raw) > margin);
    } else {
      int middle = line.span().start() + raw.indexOf(words) + end;
      body(part(line, line.span().start(), middle), words.substring(0, end), false);
      body(part(line, middle, line.span().end()), words.substring(end).strip(), false);
    }
  }

  private static Line part(Line line, int start, int end) {
    return new Line(new Span(start, end), line.role(), line.startsParagraph(), line.layout());
  }

  private boolean isFurniture(String words) {
    return FURNITURE.matcher(words).matches()
        || (closed && !inNotes && headRunTogether.matcher(words).matches());
  }

  private boolean startsNote(String words) {
    Matcher raised = RAISED_NOTE.matcher(words);
    if (raised.lookingAt()) {
      lastNote = Integer.parseInt(Normalizer.normalize(raised.group(1), Normalizer.Form.NFKC));
      return true;
    }
    Matcher m = (pointed && closed ? POINTED_NOTE : note).matcher(words);
    if (m.lookingAt()) {
      int number = Integer.parseInt(m.group(1));
      boolean next = number == lastNote + 1 || (closed && rises(number));
      if ((inNotes || closed) && next) {
        lastNote = number;
        return true;
      }
    }
    return inNotes && STAR_NOTE.matcher(words).matches();
  }

  /**
   * Below an old text the notes have the numbers of a whole volume, with gaps where others were
   * left out.
   */
  private boolean rises(int number) {
    return number > lastNote && (lastNote == 0 || number - lastNote < 5);
  }

  private void body(Line line, String words, boolean indented) {
    afterNotes |= inNotes;
    inNotes = false;
    // In a sentence a line may end with an organ's name: "requested by / The Security Council".
    boolean enacts = bounds.isFormula(words) && (afterBlank || !opened);
    opened |= enacts || NUMBERED.matcher(words).matches();
    // Part B of a resolution in parts comes after the closing lines of part A.
    closed &= !enacts;
    closed |= opened && bounds.isClosing(words);
    boolean starts = enacts || afterFormula || starts(words, indented);
    add(line, Role.BODY, starts);
    lastBody = words;
    afterFormula = enacts;
    afterBlank = false;
    afterNotes = false;
  }

  private boolean starts(String words, boolean indented) {
    boolean ended = ENDED.matcher(lastBody).matches();
    if (NUMBERED.matcher(words).matches() && (ended || afterBlank)) {
      return true;
    }
    if (afterNotes) {
      return ended && !Character.isLowerCase(words.charAt(0));
    }
    boolean shortLine = lastBody.length() < 0.75 * width;
    boolean goesOn = Character.isLowerCase(words.charAt(0));
    return !wrapped || afterBlank || (ended && (shortLine || indented) && !goesOn);
  }

  private void add(Line line, Role role, boolean starts) {
    found.add(new Line(line.span(), role, starts, line.layout()));
  }
}
