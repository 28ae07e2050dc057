package org.mandategraph.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph through the years: all its versions. Its JSON has these fields in this order.
 *
 * @param steps the earlier versions, the paragraph itself and the later versions, the oldest first
 */
public record Trace(List<Step> steps) {

  /** The step of a part, by its IRI. */
  public Optional<Step> of(String iri) {
    return steps.stream().filter(s -> s.iri().equals(iri)).findFirst();
  }

  /**
   * One text's version of it.
   *
   * @param iri of the paragraph
   * @param document the text's part of its IRI below {@code id/}
   * @param place the paragraph in the text, such as {@code op36}
   * @param date of adoption; a draft's of distribution; null where it is not known
   * @param language of the words, ISO 639-1
   * @param text the words
   * @param origins the links to the versions before it; empty for the first
   * @param requests the reports that it requests, in reading order
   */
  public record Step(
      String iri,
      String document,
      String place,
      @Nullable String date,
      String language,
      String text,
      List<Origin> origins,
      List<Request> requests) {}

  /**
   * A link to an earlier version.
   *
   * @param iri of the earlier paragraph
   * @param relation the relation of the later text to the earlier one, in words
   * @param changes what became of the paragraph, in words
   */
  public record Origin(String iri, String relation, List<String> changes) {}

  /**
   * A report that a version requests.
   *
   * @param iri of the request
   * @param text the words of the request
   * @param reporters names of those who are to report
   * @param to names of the bodies to be reported to
   * @param dueSessions at which it is due, rising
   * @param dueBy days by which it is due, rising
   * @param answers the places in later texts of the store that take note of it
   */
  public record Request(
      String iri,
      String text,
      List<String> reporters,
      List<String> to,
      List<Integer> dueSessions,
      List<String> dueBy,
      List<Answer> answers) {}

  /**
   * A place that takes note of a requested report.
   *
   * @param report symbol of the report; empty where the text gives none
   * @param document the text's part of its IRI below {@code id/}
   * @param place the paragraph in the text, such as {@code op1}
   */
  public record Answer(String report, String document, String place) {}
}
