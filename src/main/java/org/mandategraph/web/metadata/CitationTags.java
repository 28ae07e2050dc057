package org.mandategraph.web.metadata;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.web.cite.Reference;

/**
 * A reference as tags in the head of a page, by the names of Highwire Press and of Dublin Core. The
 * institution of a report makes reference managers take the text for a report, as our other formats
 * do; without it they take it for an article in a journal.
 *
 * @see <a href="https://scholar.google.com/intl/en/scholar/inclusion.html#indexing">Google
 *     Scholar's tags</a>
 */
final class CitationTags {
  private static final DateTimeFormatter HIGHWIRE_DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

  private final Map<String, String> tags = new LinkedHashMap<>();

  private CitationTags() {}

  /**
   * The tags.
   *
   * @param hasText whether the page shows the text, and not only what others say of it
   */
  static Map<String, String> of(Reference reference, boolean hasText) {
    CitationTags tags = new CitationTags();
    tags.addHighwire(reference, hasText);
    tags.addDublinCore(reference);
    return tags.tags;
  }

  private void addHighwire(Reference r, boolean hasText) {
    LocalDate date = r.date();
    add("citation_title", r.heading());
    add("citation_author", r.author());
    add("citation_publication_date", date == null ? null : HIGHWIRE_DAY.format(date));
    add("citation_technical_report_institution", Reference.PUBLISHER);
    add("citation_technical_report_number", r.symbol());
    add("citation_publisher", Reference.PUBLISHER);
    add("citation_language", r.language());
    add("citation_public_url", r.url());
    add("citation_fulltext_html_url", hasText ? r.iri() : null);
  }

  private void addDublinCore(Reference r) {
    LocalDate date = r.date();
    add("DC.title", r.heading());
    add("DC.creator", r.author());
    add("DC.publisher", Reference.PUBLISHER);
    add("DC.date", date == null ? null : date.toString());
    add("DC.type", r.kind());
    add("DC.language", r.language());
    add("DC.identifier", r.iri());
  }

  private void add(String name, @Nullable String content) {
    if (content != null) {
      tags.put(name, content);
    }
  }
}
