package org.mandategraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mandategraph.document.Role;
import org.mandategraph.language.Language;

/**
 * Finds the calls that look like any other number: set apart by a blank without a mark before them
 * ("the Millennium Declaration 2 of an appeal", "22 March 2021; 16"), or glued to a number that is
 * no year ("resolution 59/3009"). Programs that make text of PDF set raised digits apart.
 *
 * <p>Such a number is a call only where its note is not called otherwise, and where it is the one
 * candidate behind the enacting formula and between the calls of the notes before and behind it.
 */
final class CallsApart {
  /** "Conventions of 1949, 14 which", "Report 2023 ,4 stresses". */
  private static final String BEHIND_MARK =
      "(?<=[\\p{L}\\p{N})”»\"’][,;:.]) ([0-9]{1,3})(?=$|[ ,;:.])|(?<=\\s[,;])([0-9]{1,3})(?=$|\\s)";

  /** "United Nations 1 and"; not "in 5 languages", "Agenda 21", "2 December". */
  private static final String BEHIND_WORD =
      "(?<=[\\p{L}\\p{N})”»\"’]) ([0-9]{1,3})(?=$|[,;:.]?(?:$|\\s(?!${month}\\b)))";

  private static final Pattern BEHIND_NUMBER =
      Pattern.compile("(?<=/[0-9]{2,3})([1-9][0-9]?)(?=$|[,;:.]?\\s)");

  /** The word before a number is looked for in so many characters. */
  private static final int WORD = 24;

  private final List<Pattern> patterns;
  private final Pattern counted;
  private final TextBounds bounds;

  CallsApart(Language language) {
    bounds = new TextBounds(language);
    patterns = List.of(language.compile(BEHIND_MARK), language.compile(BEHIND_WORD), BEHIND_NUMBER);
    counted = language.compile("(?:^|[\\s(])(?:\\p{Ll}{1,3}|(?iu:${numbers.namedBy}))$");
  }

  /**
   * The calls of notes that nothing found calls. Takes time linear in the text.
   *
   * @param numbers of the notes
   * @param found the calls known, in the order of the text
   */
  List<CallCandidate> between(
      List<Passage> passages, Set<Integer> numbers, List<CallCandidate> found) {
    TreeMap<Integer, CallCandidate> first = new TreeMap<>();
    found.forEach(c -> first.putIfAbsent(c.number(), c));
    Set<Integer> uncalled = new TreeSet<>(numbers);
    uncalled.removeAll(first.keySet());
    Set<String> raised =
        passages.stream()
            .flatMap(p -> p.calls().stream().map(NoteCall::marker))
            .collect(Collectors.toSet());
    uncalled.removeIf(number -> raised.contains(String.valueOf(number)));
    int start = 0;
    while (start < passages.size() && !bounds.isFormula(passages.get(start).words())) {
      start++;
    }
    List<CallCandidate> calls = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Map<Integer, List<CallCandidate>> candidates = candidates(pattern, passages, start, uncalled);
      for (int number : List.copyOf(uncalled)) {
        List<CallCandidate> between =
            candidates.getOrDefault(number, List.of()).stream()
                .filter(c -> isBetween(c, first))
                .toList();
        if (between.size() == 1) {
          first.put(number, between.get(0));
          uncalled.remove(number);
          calls.add(between.get(0));
        }
      }
    }
    return calls;
  }

  private static boolean isBetween(CallCandidate c, NavigableMap<Integer, CallCandidate> first) {
    Map.Entry<Integer, CallCandidate> before = first.lowerEntry(c.number());
    Map.Entry<Integer, CallCandidate> behind = first.higherEntry(c.number());
    return (before == null || CallCandidate.IN_TEXT.compare(before.getValue(), c) < 0)
        && (behind == null || CallCandidate.IN_TEXT.compare(c, behind.getValue()) < 0);
  }

  private Map<Integer, List<CallCandidate>> candidates(
      Pattern pattern, List<Passage> passages, int start, Set<Integer> numbers) {
    Map<Integer, List<CallCandidate>> candidates = new HashMap<>();
    if (numbers.isEmpty()) {
      return candidates;
    }
    IntStream.range(start, passages.size())
        .filter(i -> passages.get(i).role() == Role.BODY)
        .forEach(i -> add(pattern, i, passages.get(i).words(), numbers, candidates));
    return candidates;
  }

  private void add(
      Pattern pattern,
      int passage,
      String words,
      Set<Integer> numbers,
      Map<Integer, List<CallCandidate>> candidates) {
    Matcher m = pattern.matcher(words);
    while (m.find()) {
      int number = Integer.parseInt(m.group().strip());
      String before = words.substring(Math.max(0, m.start() - WORD), m.start());
      if (numbers.contains(number) && !counted.matcher(before).find()) {
        candidates
            .computeIfAbsent(number, n -> new ArrayList<>())
            .add(new CallCandidate(passage, m.start(), m.end(), number, false));
      }
    }
  }
}
