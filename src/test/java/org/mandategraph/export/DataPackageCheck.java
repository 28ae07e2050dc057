package org.mandategraph.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the tables of a folder with its {@code datapackage.json}, as a validator of data
 * packages does: columns, types, required cells, numbers of rows, primary and foreign keys.
 */
final class DataPackageCheck {
  private final Map<String, JsonNode> schemas = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
  private final List<String> violations = new ArrayList<>();

  private DataPackageCheck(Path folder) throws IOException {
    JsonNode description = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    for (JsonNode resource : description.get("resources")) {
      String name = resource.get("name").asText();
      schemas.put(name, resource.get("schema"));
      List<Map<String, String>> rows =
          TableSamples.csv(folder.resolve(resource.get("path").asText()));
      tables.put(name, rows);
      if (resource.at("/stats/rows").asInt() != rows.size()) {
        violations.add(name + ": " + rows.size() + " rows");
      }
    }
  }

  /** What is wrong, a line a fault; empty where all is as described. */
  static List<String> violations(Path folder) throws IOException {
    DataPackageCheck check = new DataPackageCheck(folder);
    check.schemas.forEach(check::table);
    return check.violations;
  }

  /** The foreign keys to which no row has a value: {@code table: columns}. */
  static List<String> unusedForeignKeys(Path folder) throws IOException {
    DataPackageCheck check = new DataPackageCheck(folder);
    List<String> unused = new ArrayList<>();
    check.schemas.forEach(
        (table, schema) -> {
          for (JsonNode key : schema.path("foreignKeys")) {
            if (check.values(table, key.get("fields")).stream().allMatch(Set.of("")::containsAll)) {
              unused.add(table + ": " + key.get("fields"));
            }
          }
        });
    return unused;
  }

  private void table(String table, JsonNode schema) {
    List<String> names = schema.get("fields").findValuesAsText("name");
    for (Map<String, String> row : rows(table)) {
      if (!names.equals(List.copyOf(row.keySet()))) {
        violations.add(table + ": columns " + row.keySet());
      }
      schema.get("fields").forEach(field -> cell(table, field, row));
    }
    unique(table, schema.get("primaryKey"));
    schema.path("foreignKeys").forEach(key -> references(table, key));
  }

  private List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  private void cell(String table, JsonNode field, Map<String, String> row) {
    String name = field.get("name").asText();
    String value = row.getOrDefault(name, "");
    if (value.isEmpty()) {
      if (field.at("/constraints/required").asBoolean()) {
        violations.add(table + ": empty " + name);
      }
    } else if (!isOfType(field.get("type").asText(), value) || !isAllowed(field, value)) {
      violations.add(table + ": " + name + " " + value);
    }
  }

  private static boolean isAllowed(JsonNode field, String value) {
    JsonNode values = field.at("/constraints/enum");
    JsonNode pattern = field.at("/constraints/pattern");
    boolean listed = values.isMissingNode();
    for (JsonNode one : values) {
      listed |= one.asText().equals(value);
    }
    return listed && (pattern.isMissingNode() || value.matches(pattern.asText()));
  }

  private static boolean isOfType(String type, String value) {
    return switch (type) {
      case "integer" -> value.matches("-?[0-9]+");
      case "number" -> value.matches("-?[0-9]+([.][0-9]+)?");
      case "date" -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
      case "boolean" -> value.equals("true") || value.equals("false");
      default -> type.equals("string");
    };
  }

  private void unique(String table, JsonNode fields) {
    Set<List<String>> seen = new HashSet<>();
    for (List<String> key : values(table, fields)) {
      if (!seen.add(key)) {
        violations.add(table + ": twice " + key);
      }
    }
  }

  private void references(String table, JsonNode key) {
    String target = key.at("/reference/resource").asText();
    JsonNode fields = key.at("/reference/fields");
    unique(target, fields);
    Set<List<String>> known = new HashSet<>(values(target, fields));
    for (List<String> value : values(table, key.get("fields"))) {
      if (!value.stream().allMatch(String::isEmpty) && !known.contains(value)) {
        violations.add(table + ": nothing in " + target + " is " + value);
      }
    }
  }

  private List<List<String>> values(String table, JsonNode fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.asText()));
    return rows(table).stream()
        .map(row -> names.stream().map(name -> row.getOrDefault(name, "")).toList())
        .toList();
  }
}
