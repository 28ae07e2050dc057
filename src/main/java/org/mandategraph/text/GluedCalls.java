package org.mandategraph.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mandategraph.document.Role;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * Finds the footnote calls that a plain text has glued to its words: "thereto2 as", "2006,4 and",
 * "20064 and", "Crime, 1 which".
 *
 * <p>Calls first appear in rising order, so the first calls are the longest rising chain of
 * candidates; a further candidate with a number that the chain has passed is a repeated call.
 * Numbers without a note are never calls, and neither is a year. What {@link CallsApart} finds
 * between two of these calls is added.
 */
final class GluedCalls {
  /**
   * After a letter or a closing mark, and after the point that ends a clause: "thereto2 as",
   * "Crime”3", "2006,4", "63/195;12", "identity;3", "the following:8", but not "Corr.1" or "10:30".
   */
  private static final String AFTER_WORD =
      "(?<=[\\p{Ll})”»\"]|%s|[\\p{L})”»\"]:|\\p{Ll}{4}\\.)([0-9]{1,3})(?![0-9/]|\\p{L}|[.,][0-9])";

  private static final String CLAUSE_END = "[\\p{L}\\p{N})”»\"][,;]";

  /**
   * Where the comma is the decimal mark, as in "12,6 millions", the digits are a year's or
   * symbol's.
   */
  private static final String CLAUSE_END_WITH_DECIMAL_COMMA =
      "[\\p{L})”»\"][,;]|\\b(?:19|20)[0-9]{2}[,;]|/[0-9]{1,4}[,;]";

  /** After a year: "20064 and". */
  private static final Pattern AFTER_YEAR =
      Patterns.compile("(?<=\\b(?:19|20)[0-9]{2})([0-9]{1,2})(?![0-9/]|\\p{L}|[.,][0-9])");

  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

  private final Pattern afterWord;

  /** Written as calls only: "Crime[1]", "Crime 1/ which". */
  private static final Pattern MARKED =
      Patterns.compile(
          "\\[([0-9]{1,3})\\]|(?<=[\\p{L}\\p{N},;:.)”»\"]) ?([0-9]{1,3})/(?=$|[\\s,;:.])");

  /** Set apart by a blank: "Crime, 1 which", "Council. 63". */
  private final Pattern afterMark;

  private final CallsApart apart;

  GluedCalls(Language language) {
    boolean decimalComma = language.list("numbers.decimalMark").contains(",");
    afterWord =
        Patterns.compile(
            AFTER_WORD.formatted(decimalComma ? CLAUSE_END_WITH_DECIMAL_COMMA : CLAUSE_END));
    apart = new CallsApart(language);
    afterMark =
        language.compile(
            "(?<=[\\p{L})”»\"][,;.]) ([0-9]{1,3})(?=$| (?!${month})\\p{L})(?! ${numbers.joined}"
                + " [0-9])|(?<=[0-9],) ([0-9]{1,3})$");
  }

  List<Passage> find(List<Passage> passages, List<Note> notes) {
    Set<Integer> numbers =
        notes.stream()
            .map(Note::marker)
            .filter(marker -> marker.matches("[0-9]{1,3}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    if (numbers.isEmpty()) {
      return passages;
    }
    List<CallCandidate> found = calls(candidates(passages, numbers));
    Map<Integer, List<CallCandidate>> calls =
        Stream.concat(found.stream(), apart.between(passages, numbers, found).stream())
            .sorted(CallCandidate.IN_TEXT)
            .collect(Collectors.groupingBy(CallCandidate::passage));
    return IntStream.range(0, passages.size())
        .mapToObj(i -> takeOut(passages.get(i), calls.getOrDefault(i, List.of())))
        .toList();
  }

  private List<CallCandidate> candidates(List<Passage> passages, Set<Integer> numbers) {
    return IntStream.range(0, passages.size())
        .filter(i -> passages.get(i).role() == Role.BODY)
        .boxed()
        .flatMap(
            i ->
                Stream.of(MARKED, afterWord, AFTER_YEAR, afterMark)
                    .flatMap(p -> found(p, i, passages.get(i).words()))
                    .sorted(Comparator.comparingInt(CallCandidate::start)))
        .filter(c -> numbers.contains(c.number()))
        .toList();
  }

  private Stream<CallCandidate> found(Pattern pattern, int passage, String words) {
    return pattern
        .matcher(words)
        .results()
        .map(
            m ->
                new CallCandidate(
                    passage,
                    m.start(),
                    m.end(),
                    Integer.parseInt(NO_DIGITS.matcher(m.group()).replaceAll("")),
                    !pattern.equals(afterMark)));
  }

  /** The chain of first calls, each followed by the repeated ones that are glued to a word. */
  private static List<CallCandidate> calls(List<CallCandidate> candidates) {
    Set<CallCandidate> first = new HashSet<>(longestRising(candidates));
    List<CallCandidate> calls = new ArrayList<>();
    int highest = 0;
    for (CallCandidate c : candidates) {
      if (first.contains(c)) {
        highest = c.number();
        calls.add(c);
      } else if (c.glued() && c.number() <= highest) {
        calls.add(c);
      }
    }
    return calls;
  }

  /** The longest strictly rising chain; of equal ones, that with the smallest numbers. */
  private static List<CallCandidate> longestRising(List<CallCandidate> candidates) {
    // The last candidate of the best chain of each length, by its number.
    TreeMap<Integer, Integer> tails = new TreeMap<>();
    int[] before = new int[candidates.size()];
    for (int i = 0; i < before.length; i++) {
      int number = candidates.get(i).number();
      Map.Entry<Integer, Integer> smaller = tails.lowerEntry(number);
      before[i] = smaller == null ? -1 : smaller.getValue();
      Integer greater = tails.higherKey(number);
      if (tails.putIfAbsent(number, i) == null && greater != null) {
        tails.remove(greater);
      }
    }
    List<CallCandidate> chain = new ArrayList<>();
    for (int i = tails.isEmpty() ? -1 : tails.lastEntry().getValue(); i >= 0; i = before[i]) {
      chain.add(candidates.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** A passage without the markers of its calls, which are in the order of the text. */
  private static Passage takeOut(Passage p, List<CallCandidate> found) {
    if (found.isEmpty()) {
      return p;
    }
    MappedText.Builder text = new MappedText.Builder();
    int[] positions = new int[p.text().length() + 1];
    BitSet removed = new BitSet();
    found.forEach(c -> removed.set(c.start(), c.end()));
    List<NoteCall> calls = new ArrayList<>();
    for (int i = 0; i < p.text().length(); i++) {
      positions[i] = text.length();
      if (!removed.get(i)) {
        text.append(p.text().charAt(i), p.text().offset(i));
      }
    }
    positions[p.text().length()] = text.length();
    p.calls().forEach(c -> calls.add(c.at(positions[c.position()])));
    for (CallCandidate c : found) {
      String marker = String.valueOf(c.number());
      int digits = p.words().indexOf(marker, c.start());
      int source = p.text().offset(digits);
      calls.add(new NoteCall(positions[c.start()], marker, source));
    }
    calls.sort(Comparator.comparingInt(NoteCall::position).thenComparingInt(NoteCall::source));
    return new Passage(
        p.role(),
        text.build(),
        calls,
        p.italics().stream()
            .filter(s -> removed.get(s.start(), s.end()).isEmpty())
            .map(s -> new Span(positions[s.start()], positions[s.end()]))
            .toList(),
        p.bold(),
        p.layout());
  }
}
