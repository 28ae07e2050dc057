package org.mandategraph.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.ProgramHash;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.ComparedParagraph;
import org.mandategraph.lineage.LineageFacts;

/** Where a store keeps what lineage needs of its documents, by the names of their graphs. */
final class LineageFiles {
  /** A text has its traits from its paragraphs: the JSON does not have them. */
  @JsonIgnoreProperties("traits")
  private abstract static class WithoutTraits {
    @JsonCreator
    @SuppressWarnings("unused") // Jackson finds by it the constructor to call.
    WithoutTraits(
        @JsonProperty("iri") String iri,
        @JsonProperty("id") String id,
        @JsonProperty("draft") boolean draft,
        @JsonProperty("body") @Nullable String body,
        @JsonProperty("session") @Nullable Integer session,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("date") @Nullable LocalDate date,
        @JsonProperty("cited") Set<String> cited,
        @JsonProperty("origins") Set<String> origins,
        @JsonProperty("paragraphs") List<ComparedParagraph> paragraphs) {}
  }

  private LineageFiles() {}

  static KeptFacts<LineageFacts> in(Path folder) {
    return new KeptFacts<>(
        folder,
        ProgramHash.whole(),
        LineageFacts.class,
        json -> json.addMixIn(ComparedDocument.class, WithoutTraits.class));
  }
}
