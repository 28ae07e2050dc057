package org.mandategraph.export;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** A table in Apache Parquet, with Snappy compression; any cell may be empty. */
final class ParquetTable implements TableSink.TableWriter {
  private final ParquetWriter<List<@Nullable String>> writer;

  ParquetTable(Path file, String name, List<Column> columns) throws IOException {
    List<Type> types = new ArrayList<>();
    columns.forEach(c -> types.add(type(c)));
    writer =
        ParquetWriter.writeFile(
            new MessageType(name, types),
            file.toFile(),
            (cells, out) -> {
              for (int i = 0; i < columns.size(); i++) {
                String cell = cells.get(i);
                if (cell != null) {
                  out.write(columns.get(i).name(), value(columns.get(i), cell));
                }
              }
            });
  }

  private static PrimitiveType type(Column column) {
    return switch (column.type()) {
      case STRING, LIST ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      case DATE ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
    };
  }

  private static Object value(Column column, String cell) {
    return switch (column.type()) {
      case STRING, LIST -> cell;
      case INTEGER -> Long.valueOf(cell);
      case DECIMAL -> Double.valueOf(cell);
      case BOOLEAN -> Boolean.valueOf(cell);
      case DATE -> Math.toIntExact(LocalDate.parse(cell).toEpochDay());
    };
  }

  @Override
  public void write(List<@Nullable String> cells) throws IOException {
    writer.write(cells);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
