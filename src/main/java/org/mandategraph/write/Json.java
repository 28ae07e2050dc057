package org.mandategraph.write;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.time.Period;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Term;
import org.mandategraph.authority.Verb;
import org.mandategraph.citation.Basis;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.Span;
import org.mandategraph.language.Labelled;
import org.mandategraph.structure.FactId;

/**
 * Records as JSON: the components are the fields, in their order. Days, periods, symbols and ids
 * are strings; so are the things of the vocabularies, by their keys, and what has a label.
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
          .addMixIn(Actor.class, ByKey.class)
          .addMixIn(Instrument.class, ByKey.class)
          .addMixIn(Term.class, ByKey.class)
          .addMixIn(Verb.class, ByLabel.class)
          .addMixIn(Labelled.class, ByLabel.class)
          .addMixIn(Basis.class, ByLabel.class)
          .addMixIn(Body.class, BySymbol.class)
          .addMixIn(Finding.class, FlatFinding.class)
          .addMixIn(Issue.class, KebabCase.class)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  interface ByKey {
    @JsonValue
    String key();
  }

  interface ByLabel {
    @JsonValue
    String label();
  }

  interface BySymbol {
    @JsonValue
    String symbol();
  }

  interface FlatFinding {
    @JsonUnwrapped
    Span source();
  }

  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  interface KebabCase {}

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
