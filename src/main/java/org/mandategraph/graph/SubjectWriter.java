package org.mandategraph.graph;

import java.util.HashMap;
import java.util.Map;
import org.mandategraph.mandate.subject.SubjectMention;

/** Writes what a document and its paragraphs are about. */
final class SubjectWriter {
  private final GraphBuilder graph;
  private final MentionWriter mentions;
  private final Map<String, String> texts = new HashMap<>();

  SubjectWriter(GraphBuilder graph, MentionWriter mentions) {
    this.graph = graph;
    this.mentions = mentions;
    graph.extraction.resolution().paragraphs().forEach(p -> texts.put(p.id(), p.text().text()));
  }

  void write() {
    String title = graph.extraction.resolution().metadata().title();
    for (SubjectMention subject : graph.extraction.subjects()) {
      String part = subject.part();
      String text = part == null ? title : texts.get(part);
      if (text != null) {
        mentions.write(subject, text);
      }
    }
  }
}
