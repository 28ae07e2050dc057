package org.mandategraph.write.akn;

import java.util.List;
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
      out.block("analysis", "source", SOURCE);
      out.block("parliamentary");
      out.block("voting", "outcome", "adoptedRecordedVote");
      metadata.votes().forEach(this::count);
      out.end();
      out.end();
      out.end();
    }
  }

  private <T> void each(String element, List<T> facts, Consumer<T> writer) {
    if (!facts.isEmpty()) {
      out.block(element, "source", SOURCE);
      facts.forEach(writer);
      out.end();
    }
  }

  private void keyword(Keyword k) {
    String name = k.label();
    String dictionary = dictionary(k.iri());
    out.empty("keyword", "value", name, "href", k.iri(), "showAs", name, "dictionary", dictionary);
  }

  private static String dictionary(String iri) {
    if (iri.contains("//metadata.un.org/sdg/")) {
      return "SDGO";
    }
    return iri.contains("//eurovoc.europa.eu/") ? "EuroVoc" : "UNBIS";
  }

  private void step(Step s) {
    String date = Identification.date(s.date());
    String as = s.document() == null ? null : name(s.document());
    String by = s.by() == null ? "" : name(s.by());
    out.empty("step", "date", date, "outcome", s.outcome().markup, "as", as, "by", by);
  }

  /** The schema takes the names of who acted, and of what records it, as relative references. */
  private static String name(String words) {
    return NO_NAME.matcher(words).replaceAll(" ").strip();
  }

  private void count(Vote vote) {
    String value = String.valueOf(vote.count());
    out.block("count", "value", value, "refersTo", vote.choice().markup);
    if (!vote.voters().isEmpty()) {
      out.block(XmlOut.UN_PREFIX + ":voters");
      vote.voters()
          .forEach(state -> out.textLine("organization", state, "refersTo", "memberState"));
      out.end();
    }
    out.end();
  }
}
