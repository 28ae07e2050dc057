package org.mandategraph.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandategraph.text.Passage;

/**
 * The title and the number before it. A resolution's title is behind its number ("66/181.
 * Strengthening …"), a draft's behind the line that names its sponsors; both reach to the enacting
 * formula.
 *
 * @param number as printed, such as {@code 66/181} or {@code 1373 (2001)}, or null
 * @param title its words
 */
record CoverTitle(Optional<String> number, Optional<String> title) {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "((?:[SE]{1,2}-)?[0-9]{1,4}/[0-9]{1,4}(?: ?[A-Z](?= ?\\.))?)\\.\\s?(.*)", Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("[A-Z](?: \\p{Lu}.*)?|[IVX]{1,5}", Pattern.DOTALL);

  static CoverTitle find(List<Passage> cover, LanguageRules rules) {
    for (int i = 0; i < cover.size(); i++) {
      Matcher numbered = NUMBERED.matcher(cover.get(i).words());
      if (numbered.matches()) {
        return new CoverTitle(
            Optional.of(numbered.group(1)), title(numbered.group(2), cover, i + 1));
      }
    }
    Optional<DatedNumber> dated = DatedNumber.find(cover, rules.language());
    if (dated.isPresent()) {
      return new CoverTitle(dated.map(DatedNumber::number), Optional.empty());
    }
    int last = cover.size() - 1;
    while (last >= 0 && rules.drafts().mentioned(cover.get(last).words()).isEmpty()) {
      last--;
    }
    return new CoverTitle(
        Optional.empty(), last < 0 ? Optional.empty() : title("", cover, last + 1));
  }

  private static Optional<String> title(String start, List<Passage> cover, int from) {
    String more =
        cover.stream()
            .skip(from)
            .map(Passage::words)
            .takeWhile(w -> !PART.matcher(w).matches())
            .collect(Collectors.joining(" "));
    String title = (start + " " + more).strip();
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }
}
