package org.mandategraph.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A table in Apache Parquet, with Snappy compression; any cell may be empty. Lists are lists of
 * three levels, as the format defines them.
 *
 * @see <a href="https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists">lists
 *     in Parquet</a>
 */
final class ParquetTable implements TableSink.TableWriter {
  private static final String ITEMS = "list";
  private static final String ITEM = "element";

  private final ParquetWriter<List<List<String>>> writer;

  ParquetTable(Path file, String name, List<Column> columns) throws IOException {
    MessageType schema = new MessageType(name, columns.stream().map(ParquetTable::type).toList());
    writer =
        new Builder(new LocalOutputFile(file), new RowWriter(schema, columns))
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build();
  }

  private static Type type(Column column) {
    return switch (column.type()) {
      case STRING ->
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
      case LIST ->
          Types.optionalList()
              .requiredElement(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
    };
  }

  @Override
  public void write(List<List<String>> cells) throws IOException {
    writer.write(cells);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** The library's builder for the writer of rows below. */
  private static final class Builder
      extends ParquetWriter.Builder<List<List<String>>, ParquetTable.Builder> {
    private final RowWriter rows;

    Builder(OutputFile file, RowWriter rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected ParquetTable.Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // Abstract in the library, and so to be written.
    protected WriteSupport<List<List<String>>> getWriteSupport(Configuration unused) {
      return rows;
    }
  }

  /** Writes rows, a value after the other; an empty cell is left out. */
  private static final class RowWriter extends WriteSupport<List<List<String>>> {
    private final MessageType schema;
    private final List<Column> columns;
    private @Nullable RecordConsumer out;

    RowWriter(MessageType schema, List<Column> columns) {
      this.schema = schema;
      this.columns = columns;
    }

    @Override
    @SuppressWarnings("deprecation") // As above.
    public WriteContext init(Configuration unused) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      out = consumer;
    }

    @Override
    public void write(List<List<String>> cells) {
      RecordConsumer to = out;
      if (to == null) {
        throw new IllegalStateException("not prepared");
      }
      to.startMessage();
      for (int i = 0; i < columns.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          to.startField(columns.get(i).name(), i);
          write(to, columns.get(i).type(), cells.get(i));
          to.endField(columns.get(i).name(), i);
        }
      }
      to.endMessage();
    }

    private static void write(RecordConsumer to, Column.Type type, List<String> cell) {
      String first = cell.get(0);
      switch (type) {
        case STRING -> to.addBinary(Binary.fromString(first));
        case INTEGER -> to.addLong(Long.parseLong(first));
        case DECIMAL -> to.addDouble(Double.parseDouble(first));
        case BOOLEAN -> to.addBoolean(Boolean.parseBoolean(first));
        case DATE -> to.addInteger(Math.toIntExact(LocalDate.parse(first).toEpochDay()));
        case LIST -> writeList(to, cell);
      }
    }

    private static void writeList(RecordConsumer to, List<String> items) {
      to.startGroup();
      to.startField(ITEMS, 0);
      for (String item : items) {
        to.startGroup();
        to.startField(ITEM, 0);
        to.addBinary(Binary.fromString(item));
        to.endField(ITEM, 0);
        to.endGroup();
      }
      to.endField(ITEMS, 0);
      to.endGroup();
    }
  }
}
