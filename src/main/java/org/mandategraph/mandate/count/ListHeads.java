package org.mandategraph.mandate.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.structure.Paragraph;

/**
 * The words above lists: of lettered parts the paragraph that they belong to, of numbered
 * paragraphs the one without a number that opens them, "Resolves that, for 2023:" (A/RES/77/264 C);
 * not in annexes, whose introductions end so too.
 */
final class ListHeads {
  private final ReadResolution read;
  private final Map<String, Integer> places = new HashMap<>();
  private final @Nullable Integer[] opened;

  ListHeads(ReadResolution read) {
    this.read = read;
    List<Paragraph> all = read.resolution().paragraphs();
    opened = new Integer[all.size()];
    Integer head = null;
    for (int i = 0; i < all.size(); i++) {
      Paragraph p = all.get(i);
      places.putIfAbsent(p.id(), i);
      if (head != null && !division(p).equals(division(all.get(head)))) {
        head = null;
      }
      opened[i] = p.number() == null ? null : head;
      if (p.parent() == null && p.number() == null) {
        head = opens(i) && p.annex() == null ? Integer.valueOf(i) : null;
      }
    }
  }

  /** The words above the lists that a paragraph is in, the nearest first. */
  List<String> above(int paragraph) {
    List<String> heads = new ArrayList<>();
    for (Integer head = head(paragraph); head != null; head = head(head)) {
      if (opens(head)) {
        heads.add(read.paragraphs().get(head).text());
      }
    }
    return heads;
  }

  private @Nullable Integer head(int paragraph) {
    String parent = read.resolution().paragraphs().get(paragraph).parent();
    Integer head = parent == null ? opened[paragraph] : places.get(parent);
    return head == null || head >= paragraph ? null : head;
  }

  private boolean opens(int paragraph) {
    return read.paragraphs().get(paragraph).text().endsWith(":");
  }

  private static String division(Paragraph p) {
    return p.id().substring(0, p.id().lastIndexOf('/') + 1);
  }
}
