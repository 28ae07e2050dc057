package org.mandategraph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Describes the CSV tables as the W3C's metadata of tabular data (CSVW). */
final class CsvwMetadata {
  static final String FILE = "csv-metadata.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private CsvwMetadata() {}

  static ObjectNode describe(Map<String, Long> rows) {
    ObjectNode root = JSON.createObjectNode().put("@context", "http://www.w3.org/ns/csvw");
    for (TableQuery table : TableQuery.ALL) {
      ObjectNode entry = root.withArray("tables").addObject();
      entry.put("url", table.name() + ".csv").put("dc:description", table.row());
      entry.put("dc:extent", rows.getOrDefault(table.name(), 0L) + " rows");
      describe(table, entry.putObject("tableSchema"));
    }
    return root;
  }

  private static void describe(TableQuery table, ObjectNode schema) {
    for (Column column : table.columns()) {
      ObjectNode field = schema.withArray("columns").addObject();
      field.put("name", column.name()).put("titles", column.name());
      boolean list = column.type() == Column.Type.LIST;
      if (list) {
        field.put("separator", Column.SEPARATOR);
      }
      String base = list ? "string" : column.type().toString();
      if (column.values().isEmpty()) {
        field.put("datatype", base);
      } else {
        String format = String.join("|", column.values());
        field.putObject("datatype").put("base", base).put("format", format);
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
