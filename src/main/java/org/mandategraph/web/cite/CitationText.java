package org.mandategraph.web.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a reference as reference managers read it, and as a footnote. */
public final class CitationText {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private CitationText() {}

  /**
   * A footnote by the United Nations Editorial Manual: {@code General Assembly resolution 66/181,
   * para. 34.}
   */
  public static String footnote(Reference r) {
    return r.name() + (r.locator() == null ? "" : ", " + r.locator()) + ".\n";
  }

  /** BibTeX, for biber or a BibTeX that takes UTF-8. */
  public static String bibTex(Reference r) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("author", "{" + tex(r.author()) + "}");
    fields.put("title", "{" + tex(r.heading()) + "}");
    fields.put("type", tex(r.kind()));
    fields.put("number", r.symbol() == null ? null : tex(r.symbol()));
    fields.put("institution", Reference.PUBLISHER);
    LocalDate date = r.date();
    if (date != null) {
      fields.put("date", date.toString());
      fields.put("year", Integer.toString(date.getYear()));
    }
    fields.put("note", r.locator() == null ? null : tex(r.locator()));
    fields.put("url", r.url() == null ? r.iri() : r.url());
    StringBuilder out = new StringBuilder("@techreport{" + key(r));
    fields.forEach(
        (name, value) -> {
          if (value != null) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
          }
        });
    return out.append("\n}\n").toString();
  }

  /** RIS, whose lines end with carriage return and line feed. */
  public static String ris(Reference r) {
    StringBuilder out = new StringBuilder();
    risLine(out, "TY", "RPRT");
    risLine(out, "AU", r.author());
    risLine(out, "TI", r.heading());
    risLine(out, "M3", r.kind());
    risLine(out, "SN", r.symbol()); // Of a report its number, for EndNote and Zotero.
    risLine(out, "PB", Reference.PUBLISHER);
    LocalDate date = r.date();
    if (date != null) {
      risLine(out, "PY", Integer.toString(date.getYear()));
      risLine(out, "DA", date.toString().replace('-', '/'));
    }
    risLine(out, "SP", r.locator());
    risLine(out, "UR", r.url());
    risLine(out, "L2", r.iri());
    return out.append("ER  - \r\n").toString();
  }

  /** CSL-JSON: a list of one item. */
  public static String cslJson(Reference r) {
    ArrayNode list = JSON.createArrayNode();
    ObjectNode item = list.addObject();
    item.put("id", r.iri()).put("type", "report").put("genre", r.kind());
    item.putArray("author").addObject().put("literal", r.author());
    item.put("title", r.heading()).put("publisher", Reference.PUBLISHER);
    if (r.symbol() != null) {
      item.put("number", r.symbol());
    }
    LocalDate date = r.date();
    if (date != null) {
      ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
      parts.add(date.getYear()).add(date.getMonthValue()).add(date.getDayOfMonth());
    }
    if (r.locator() != null) {
      item.put("note", r.locator());
    }
    item.put("URL", r.url() == null ? r.iri() : r.url());
    try {
      return JSON.writeValueAsString(list) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers is always JSON", e);
    }
  }

  private static String key(Reference r) {
    String id = r.iri().substring(r.iri().indexOf("/id/") + "/id/".length());
    return id.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** What TeX takes for its own signs is escaped. */
  private static String tex(String text) {
    return text.replaceAll("\\\\", "\\\\textbackslash ").replaceAll("[&%$#_{}]", "\\\\$0");
  }

  private static void risLine(StringBuilder out, String tag, @Nullable String value) {
    if (value != null) {
      out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }
  }
}
