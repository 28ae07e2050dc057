package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;

/**
 * The day until which a text sets a mandate: "Decides to extend the mandate of MINURSO until 31 May
 * 2000" (S/RES/1292 (2000), para. 1).
 */
public final class MandateEnd {
  private final Pattern mandate;
  private final Pattern sets;
  private final Pattern until;
  private final Pattern period;
  private final WrittenDay.Form form;

  /** The rules of a language. */
  public MandateEnd(Language language) {
    form = new WrittenDay.Form(language);
    mandate = language.compile("\\b${time.mandate}s?\\b");
    sets = language.compile("\\b${time.sets-mandate}\\b");
    until =
        language.compile(
            "\\b${time.until}\\s(?:the\\s)?(?<day>[0-9]{1,2}\\s${month}(?:,?\\s[0-9]{4}))\\b");
    period = language.compile("\\b${time.for-period}\\s(?:\\w{1,20}\\s){0,2}${time.period-of}\\b");
  }

  /**
   * The day, where all that set a mandate name the same.
   *
   * @param clauses the clauses of the text's acts
   */
  public @Nullable LocalDate of(List<String> clauses) {
    Set<Optional<LocalDate>> ends = new HashSet<>();
    for (String clause : clauses) {
      if (mandate.matcher(clause).find() && sets.matcher(clause).find()) {
        Matcher m = until.matcher(clause);
        if (m.find()) {
          ends.add(form.list(m.group("day")).get(0).last(null));
        } else if (period.matcher(clause).find()) {
          ends.add(Optional.empty());
        }
      }
    }
    return ends.size() == 1 ? ends.iterator().next().orElse(null) : null;
  }
}
