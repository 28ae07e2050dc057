package org.mandategraph.write.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.graph.Identity;

/**
 * What the United Nations' mark-up declares in every text, and the organ that speaks in this one.
 */
final class Concepts {
  private record Concept(String element, String eId, String href, String showAs) {}

  private static final Pattern WORD_START = Pattern.compile("[ -]+([A-Za-z])");

  private static final List<Concept> EVERYWHERE =
      List.of(
          organization("un", "", "United Nations"),
          concept("Concept", "dateOfIssuance", "concept", "Date of issuance"),
          concept("Concept", "dateOfAdoption", "concept", "Date of adoption"),
          concept("Concept", "symbol", "reference", "Symbol"),
          concept("Role", "publisher", "role", "Publisher"),
          concept("Role", "issuingBody", "role", "Issuing body"),
          concept("Role", "issuer", "role", "Issuer"),
          concept("Role", "author", "role", "Author"),
          concept("Role", "editor", "role", "Editor"),
          concept("Role", "sponsor", "role", "Sponsor"),
          concept("Term", "resolutionTitle", "reference", "Resolution title"));

  private final List<Concept> concepts = new ArrayList<>();
  private final String author;

  Concepts(@Nullable Body body, Identity iris, EIds eIds) {
    concepts.add(new Concept("TLCObject", "mandategraph", iris.base(), "Mandate Graph"));
    concepts.addAll(EVERYWHERE);
    if (body != null) {
      concepts.add(organization(eId(body), "/" + eId(body), body.label()));
    }
    author = "#" + (body == null ? "un" : eId(body));
    concepts.forEach(c -> eIds.unique(c.eId()));
  }

  /** {@code generalAssembly}: what the IRI of an organ ends with in the United Nations' mark-up. */
  private static String eId(Body body) {
    return camel(body.label());
  }

  /** Reference to the organ whose text it is; to the United Nations where it is not known. */
  String author() {
    return author;
  }

  void write(XmlOut out) {
    for (Concept c : concepts) {
      out.empty(c.element(), "eId", c.eId(), "href", c.href(), "showAs", c.showAs());
    }
  }

  /**
   * {@code generalAssembly} for "General Assembly", as the United Nations' mark-up writes names.
   */
  static String camel(String name) {
    String joined = WORD_START.matcher(name).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    return EIds.token(joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1));
  }

  private static Concept organization(String eId, String path, String name) {
    return new Concept("TLCOrganization", eId, "/akn/ontology/organization/un" + path, name);
  }

  private static Concept concept(String kind, String eId, String path, String name) {
    return new Concept("TLC" + kind, eId, "/akn/ontology/%s/un/%s".formatted(path, eId), name);
  }
}
