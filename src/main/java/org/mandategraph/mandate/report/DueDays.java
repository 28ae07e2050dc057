package org.mandategraph.mandate.report;

import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.time.Deadline;

/** Tells the times at which a report is due from those of what it is about. */
final class DueDays {
  /** What is said of a time is so far before it at most. */
  private static final int LONGEST_BEFORE = 250;

  private final Pattern event;
  private final Pattern aim;
  private final Pattern years;

  DueDays(Language language) {
    event = language.compile("\\b${report.takes-place}\\s${report.times}\\s$");
    aim =
        language.compile(
            "\\b${report.with-aim}\\s(?!${report.giving}\\b)(?:[\\w'\u2019-]{1,40}\\s){1,40}+$");
    years =
        language.compile(
            "^${time.within}\\s(?:${time.period}\\s)?${cardinal}\\s${report.years}$|^${time.by}\\s(?:19|20)[0-9]{2}$");
  }

  /**
   * The times of a report without those of an event, "the panel discussion held at the fifty-ninth
   * session" (A/HRC/RES/56/8, para. 18), of an aim, "with a view to meeting them by 15 March 2011"
   * (S/RES/1861 (2009), para. 29), and of its subject: a number of years or a year beside a session
   * or a day (A/RES/77/164, para. 60; A/HRC/RES/56/20, para. 37).
   *
   * @param object end of the words that make it a report
   */
  List<Deadline> of(String text, int object, List<Deadline> times) {
    List<Deadline> due =
        times.stream()
            .filter(t -> !says(event, text, object, t.span()) && !says(aim, text, object, t.span()))
            .toList();
    return due.stream().allMatch(this::inYears)
        ? due
        : due.stream().filter(t -> !inYears(t)).toList();
  }

  private boolean inYears(Deadline time) {
    return years.matcher(time.words()).find();
  }

  private static boolean says(Pattern words, String text, int from, Span time) {
    int start = Math.max(from, time.start() - LONGEST_BEFORE);
    return start < time.start() && words.matcher(text).region(start, time.start()).find();
  }
}
