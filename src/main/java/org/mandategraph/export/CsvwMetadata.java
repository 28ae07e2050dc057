package org.mandategraph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Describes the CSV tables as the W3C's metadata of tabular data (CSVW). */
final class CsvwMetadata {
  static final String FILE = "csv-metadata.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private CsvwMetadata() {}

  static ObjectNode describe() {
    ObjectNode root = JSON.createObjectNode().put("@context", "http://www.w3.org/ns/csvw");
    for (TableQuery table : TableQuery.ALL) {
      ObjectNode entry = root.withArray("tables").addObject();
      entry.put("url", table.name() + ".csv").put("dc:description", table.row());
      describe(table, entry.putObject("tableSchema"));
    }
    return root;
  }

  private static void describe(TableQuery table, ObjectNode schema) {
    for (Column column : table.columns()) {
      ObjectNode field = schema.withArray("columns").addObject();
      field.put("name", column.name()).put("titles", column.name());
      if (column.type() == Column.Type.LIST) {
        field.put("datatype", "string").put("separator", Column.SEPARATOR);
      } else {
        field.put("datatype", column.type().toString());
      }
      if (table.key().contains(column.name())) {
        field.put("required", true);
      }
      field.put("dc:description", column.definition());
    }
    schema.set("primaryKey", JSON.valueToTree(table.key()));
    for (TableQuery.ForeignKey key : table.foreignKeys()) {
      ObjectNode entry = schema.withArray("foreignKeys").addObject();
      entry.set("columnReference", JSON.valueToTree(key.columns()));
      ObjectNode target = entry.putObject("reference").put("resource", key.table() + ".csv");
      target.set("columnReference", JSON.valueToTree(key.referenced()));
    }
  }
}
