package org.mandategraph.lineage;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What shows that two texts are of one series, read once from their paragraphs.
 *
 * @param number of the text; empty where it has a title
 * @param wording runs of words
 * @param names the names that a text without title is about; empty for one with a title
 * @param renewed the mandates that a text without title renews, and itself by its number
 * @param telling what of these tells that another text is on the same mandate
 * @param changed the missions whose strength or tasks a text without title changes
 * @param onlyExtends whether all its operative paragraphs extend something
 * @param named the missions and resolutions that its operative paragraphs name
 * @param field what a text without title is on, of the several series of one country
 */
public record SeriesTraits(
    String number,
    Wording wording,
    Set<String> names,
    Set<String> renewed,
    Set<String> telling,
    Set<String> changed,
    boolean onlyExtends,
    Set<String> named,
    CouncilField field) {
  /** Copies the sets. */
  public SeriesTraits {
    names = Set.copyOf(names);
    renewed = Set.copyOf(renewed);
    telling = Set.copyOf(telling);
    changed = Set.copyOf(changed);
    named = Set.copyOf(named);
  }

  /**
   * The traits of a text.
   *
   * @param id of the text, for its own number
   * @param titled whether it has a title: then that, and its wording, decide
   */
  static SeriesTraits of(String id, boolean titled, List<ComparedParagraph> paragraphs) {
    Wording wording = Wording.of(paragraphs);
    if (titled) {
      return new SeriesTraits(
          "",
          wording,
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          false,
          Set.of(),
          CouncilField.of(List.of()));
    }
    List<ComparedParagraph> body = paragraphs.stream().filter(p -> p.annex() == null).toList();
    return new SeriesTraits(
        RenewedMandates.number(id),
        wording,
        LeadingNames.of(body.stream().map(ComparedParagraph::text).toList()),
        RenewedMandates.of(id, body),
        RenewedMandates.telling(id, body),
        RenewedMandates.changed(body),
        RenewedMandates.alone(body),
        RenewedMandates.named(id, body),
        CouncilField.of(body));
  }

  /** Whether an earlier text renews, or is, what this one renews. */
  boolean renewsWhatIsRenewedBy(SeriesTraits earlier) {
    return mandates().anyMatch(earlier.renewed::contains) || telling.contains(earlier.number);
  }

  /** Whether both renew missions by their names, and none in common. */
  boolean renewsAnotherMission(SeriesTraits earlier) {
    return telling.stream().anyMatch(RenewedMandates::isName)
        && earlier.telling.stream().anyMatch(RenewedMandates::isName)
        && mandates().noneMatch(earlier.telling::contains);
  }

  /** Whether an earlier text changes what this one renews. */
  boolean renewsWhatIsChangedBy(SeriesTraits earlier) {
    return mandates().anyMatch(earlier.changed::contains);
  }

  /** Whether an earlier text names what this one renews. */
  boolean renewsWhatIsNamedBy(SeriesTraits earlier) {
    return mandates().anyMatch(earlier.named::contains);
  }

  /** The missions that are renewed by their names; where there are none, all that tells. */
  private Stream<String> mandates() {
    boolean byName = telling.stream().anyMatch(RenewedMandates::isName);
    return telling.stream().filter(r -> !byName || RenewedMandates.isName(r));
  }
}
