package org.mandategraph.ingest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Counted;
import org.mandategraph.authority.Deliverable;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Subject;
import org.mandategraph.authority.Term;
import org.mandategraph.authority.Verb;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.extract.Extraction;
import org.mandategraph.graph.ProgramHash;
import org.mandategraph.store.KeptFacts;
import org.mandategraph.text.MappedText;

/**
 * Where what was extracted from files is kept, by the hashes of their bytes: a file that did not
 * change is not read again, nor are all files when only the form of the graph changes. Rows of the
 * vocabularies are kept by their keys.
 */
public final class ExtractionFiles {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(Target.OfDocument.class),
    @JsonSubTypes.Type(Target.OfInstrument.class),
    @JsonSubTypes.Type(Target.OfThisText.class)
  })
  private interface NamedTarget {}

  /**
   * A text and where its characters come from.
   *
   * @param runs of characters that follow each other in the source too: the offset of the first,
   *     and how many they are, one run after the other
   */
  private record Runs(String text, List<Integer> runs) {}

  private record Conversion<A, B>(Class<A> from, Class<B> to, Function<A, B> how)
      implements Converter<A, B> {
    @Override
    public B convert(A value) {
      return how.apply(value);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
      return types.constructType(from);
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
      return types.constructType(to);
    }
  }

  private ExtractionFiles() {}

  /**
   * What was extracted with the program's own vocabularies.
   *
   * @param folder nothing else is in it
   */
  public static KeptFacts<Extraction> in(Path folder) {
    return new KeptFacts<>(
        folder, ProgramHash.ofExtraction(), Extraction.class, ExtractionFiles::form);
  }

  private static JsonMapper.Builder form(JsonMapper.Builder json) {
    json.withConfigOverride(
        Span.class, span -> span.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
    return json.addMixIn(Target.class, NamedTarget.class)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .addModule(rows(Authorities.standard()))
        .addModule(
            module(MappedText.class, Runs.class, ExtractionFiles::runs, ExtractionFiles::text))
        .addModule(module(Period.class, String.class, Period::toString, Period::parse));
  }

  private static SimpleModule rows(Authorities all) {
    SimpleModule rows = new SimpleModule("rows");
    add(rows, Verb.class, all.verbs(), Verb::key);
    add(rows, Actor.class, all.actors(), Actor::key);
    add(rows, Instrument.class, all.instruments(), Instrument::key);
    add(rows, Body.class, all.bodies(), Body::key);
    add(rows, Subject.class, all.subjects(), s -> s.term().iri());
    add(rows, Term.class, terms(all).toList(), Term::iri);
    return rows;
  }

  private static Stream<Term> terms(Authorities all) {
    return Stream.of(
            all.qualifiers().stream(),
            all.deliverables().stream().map(Deliverable::term),
            all.counted().stream().map(Counted::term))
        .flatMap(identity());
  }

  private static <T> void add(
      SimpleModule module, Class<T> type, Collection<T> rows, Function<T, String> key) {
    Map<String, T> byKey = rows.stream().collect(toMap(key, identity(), (a, b) -> a));
    add(
        module,
        type,
        String.class,
        key,
        k -> {
          T row = byKey.get(k);
          if (row == null) {
            throw new IllegalArgumentException("no row of the vocabulary: " + k);
          }
          return row;
        });
  }

  private static <T, J> SimpleModule module(
      Class<T> type, Class<J> json, Function<T, J> to, Function<J, T> from) {
    SimpleModule module = new SimpleModule(type.getName());
    add(module, type, json, to, from);
    return module;
  }

  private static <T, J> void add(
      SimpleModule module, Class<T> type, Class<J> json, Function<T, J> to, Function<J, T> from) {
    module.addSerializer(type, new StdDelegatingSerializer(type, new Conversion<>(type, json, to)));
    module.addDeserializer(
        type, new StdDelegatingDeserializer<>(new Conversion<>(json, type, from)));
  }

  private static Runs runs(MappedText text) {
    List<Integer> runs = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || text.offset(at) != text.offset(at - 1) + 1) {
        runs.add(text.offset(start));
        runs.add(at - start);
        start = at;
      }
    }
    return new Runs(text.text(), runs);
  }

  private static MappedText text(Runs kept) {
    MappedText.Builder text = new MappedText.Builder();
    int at = 0;
    for (int run = 0; run < kept.runs().size(); run += 2) {
      for (int i = 0; i < kept.runs().get(run + 1); i++) {
        text.append(kept.text().charAt(at++), kept.runs().get(run) + i);
      }
    }
    return text.build();
  }
}
