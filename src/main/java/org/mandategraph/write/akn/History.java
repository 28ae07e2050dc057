package org.mandategraph.write.akn;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mandategraph.structure.Keyword;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Step;
import org.mandategraph.structure.Vote;

/**
 * Writes what a text was filed under and how it came about, where the document told it: keywords,
 * workflow and vote, in the words of the United Nations' mark-up.
 */
final class History {
  private static final Map<Step.Outcome, String> OUTCOMES =
      Map.of(
          Step.Outcome.DRAFT_RESOLUTION, "draftResolution",
          Step.Outcome.ADDITIONAL_SPONSORS, "draftResolutionAdditionalSponsors",
          Step.Outcome.RECOMMENDED_FOR_ADOPTION, "recommendedForAdoption",
          Step.Outcome.ADOPTED, "adopted");
  private static final Map<Vote.Choice, String> CHOICES =
      Map.of(
          Vote.Choice.IN_FAVOUR, "inFavour",
          Vote.Choice.AGAINST, "against",
          Vote.Choice.ABSTAINING, "abstaining");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N} ,.()'’/-]|^/+");
  private static final String SOURCE = "#un";

  private final XmlOut out;
  private final Metadata metadata;

  History(XmlOut out, Metadata metadata) {
    this.out = out;
    this.metadata = metadata;
  }

  void write() {
    each("classification", metadata.keywords(), this::keyword);
    each("workflow", metadata.steps(), this::step);
    if (!metadata.votes().isEmpty()) {
      out.block("analysis", () -> out.block("parliamentary", this::voting), "source", SOURCE);
    }
  }

  private <T> void each(String element, List<T> facts, Consumer<T> writer) {
    if (!facts.isEmpty()) {
      out.block(element, () -> facts.forEach(writer), "source", SOURCE);
    }
  }

  private void keyword(Keyword k) {
    out.empty(
        "keyword",
        "value",
        k.label(),
        "href",
        k.iri(),
        "showAs",
        k.label(),
        "dictionary",
        dictionary(k.iri()));
  }

  private static String dictionary(String iri) {
    if (iri.contains("//metadata.un.org/sdg/")) {
      return "SDGO";
    }
    return iri.contains("//eurovoc.europa.eu/") ? "EuroVoc" : "UNBIS";
  }

  private void step(Step s) {
    out.empty(
        "step",
        "date",
        Identification.date(s.date()),
        "outcome",
        OUTCOMES.get(s.outcome()),
        "as",
        s.document() == null ? null : name(s.document()),
        "by",
        s.by() == null ? "" : name(s.by()));
  }

  /** The schema takes the names of who acted, and of what records it, as relative references. */
  private static String name(String words) {
    return NO_NAME.matcher(words).replaceAll(" ").strip();
  }

  private void voting() {
    out.block(
        "voting", () -> metadata.votes().forEach(this::count), "outcome", "adoptedRecordedVote");
  }

  private void count(Vote vote) {
    out.block(
        "count",
        () -> {
          if (!vote.voters().isEmpty()) {
            out.block(XmlOut.UN_PREFIX + ":voters", () -> vote.voters().forEach(this::voter));
          }
        },
        "value",
        String.valueOf(vote.count()),
        "refersTo",
        CHOICES.get(vote.choice()));
  }

  private void voter(String state) {
    out.line("organization", () -> out.text(state), "refersTo", "memberState");
  }
}
