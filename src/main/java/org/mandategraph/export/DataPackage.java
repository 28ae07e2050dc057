package org.mandategraph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.ProgramResources;
import org.mandategraph.store.DatasetDescription;

/** Describes the CSV tables as a tabular data package of Frictionless Data, version 1. */
final class DataPackage {
  static final String FILE = "datapackage.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private DataPackage() {}

  /** Describes an export; a part of the data set has an id of its own. */
  static ObjectNode describe(Selection selection, Map<String, Long> rows) {
    ObjectNode root = JSON.createObjectNode().put("profile", "tabular-data-package");
    root.put("name", "mandate-graph").put("id", DatasetDescription.IRI + selection.path());
    root.put("title", text(DCTerms.title));
    root.put("description", text(DCTerms.description) + " " + text(DCTerms.rights));
    root.put("homepage", Identity.standard().base());
    ObjectNode licence = root.putArray("licenses").addObject();
    licence.put("name", "CC-BY-4.0").put("path", DatasetDescription.LICENCE);
    for (TableQuery table : TableQuery.ALL) {
      ObjectNode entry = root.withArray("resources").addObject();
      entry.put("profile", "tabular-data-resource").put("name", table.name());
      entry.put("path", table.name() + ".csv").put("description", table.row());
      entry.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
      entry.putObject("stats").put("rows", rows.getOrDefault(table.name(), 0L));
      describe(table, entry.putObject("schema"));
    }
    return root;
  }

  /** What the description of the data set says. */
  static String text(Property property) {
    return ModelFactory.createModelForGraph(ProgramResources.turtle("/store/dataset.ttl"))
        .getResource(DatasetDescription.IRI)
        .getRequiredProperty(property)
        .getString();
  }

  private static void describe(TableQuery table, ObjectNode schema) {
    for (Column column : table.columns()) {
      ObjectNode field = schema.withArray("fields").addObject();
      field.put("name", column.name()).put("type", type(column));
      field.put("description", definition(column));
      if (table.key().contains(column.name())) {
        field.withObject("/constraints").put("required", true);
      }
      if (!column.values().isEmpty()) {
        // A list is one string here: its values are checked by a pattern.
        ObjectNode constraints = field.withObject("/constraints");
        if (column.type() == Column.Type.LIST) {
          constraints.put("pattern", listPattern(column.values()));
        } else {
          constraints.set("enum", JSON.valueToTree(column.values()));
        }
      }
    }
    schema.set("primaryKey", JSON.valueToTree(table.key()));
    for (TableQuery.ForeignKey key : table.foreignKeys()) {
      ObjectNode entry = schema.withArray("foreignKeys").addObject();
      entry.set("fields", JSON.valueToTree(key.columns()));
      ObjectNode target = entry.putObject("reference").put("resource", key.table());
      target.set("fields", JSON.valueToTree(key.referenced()));
    }
  }

  /** Version 1 has no type for lists with a separator. */
  private static String type(Column column) {
    return switch (column.type()) {
      case STRING, LIST -> "string";
      case DECIMAL -> "number";
      case INTEGER, BOOLEAN, DATE -> column.type().toString();
    };
  }

  private static String listPattern(List<String> values) {
    String one = "(" + String.join("|", values) + ")";
    return one + "(" + Column.SEPARATOR + one + ")*";
  }

  private static String definition(Column column) {
    return column.type() == Column.Type.LIST
        ? column.definition() + " Several are separated by \"" + Column.SEPARATOR + "\"."
        : column.definition();
  }
}
