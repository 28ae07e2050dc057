package org.mandategraph.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.time.Period;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.structure.FactId;

/**
 * Records as JSON: the components are the fields, in their order. Days, periods, symbols and ids
 * are strings.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(Period.class, ToStringSerializer.instance)
                  .addSerializer(DocumentSymbol.class, ToStringSerializer.instance)
                  .addSerializer(FactId.class, ToStringSerializer.instance))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /** On one line, without a line end. */
  public static String line(Object view) {
    try {
      return MAPPER.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view consists of records, lists and plain values", e);
    }
  }

  /** Indented, with a line end. */
  public static String indented(Object view) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(view) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view consists of records, lists and plain values", e);
    }
  }

  /**
   * Reads a record; fields that it does not have are ignored.
   *
   * @throws JsonProcessingException if the text is no JSON or a required field is missing
   */
  public static <T> T read(String json, Class<T> type) throws JsonProcessingException {
    return MAPPER.readValue(json, type);
  }
}
