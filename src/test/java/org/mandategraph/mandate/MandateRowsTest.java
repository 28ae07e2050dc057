package org.mandategraph.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Term;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.act.ActFinder;
import org.mandategraph.mandate.count.StatedCount;
import org.mandategraph.mandate.count.StatedCounts;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.structure.Resolution;

/** Every row's example is read by the rules: qualifiers, deliverables, things counted. */
class MandateRowsTest {
  private static final Authorities AUTHORITIES = Authorities.standard();

  @Test
  void theExampleOfAQualifierStatesIt() {
    wrong(
        "qualifiers.ttl",
        example ->
            acts(example).get(0).qualifiers().stream().map(q -> q.qualifier().key()).toList());
  }

  @Test
  void theExampleOfADeliverableAsksForIt() {
    wrong(
        "deliverables.ttl",
        example ->
            acts(example).get(0).deliverables().stream().map(d -> d.deliverable().key()).toList());
  }

  @Test
  void theExampleOfAThingCountedCountsIt() {
    wrong("counted.ttl", example -> counts(example).stream().map(c -> c.counted().key()).toList());
  }

  @Test
  void noPhraseOfAQualifierBelongsToTwo() {
    Map<String, String> owner = new TreeMap<>();
    for (Term qualifier : AUTHORITIES.qualifiers()) {
      qualifier
          .names()
          .forEach(name -> assertThat(owner.put(name, qualifier.key())).as(name).isNull());
    }
  }

  private static void wrong(String file, Function<String, List<String>> found) {
    Map<String, String> wrong = new TreeMap<>();
    RowExamples.of(file)
        .forEach(
            (key, example) -> {
              List<String> keys = found.apply(example);
              if (!keys.contains(key)) {
                wrong.put(key, example + " " + keys);
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static List<Act> acts(String words) {
    return new ActFinder(Lexicon.standard())
        .find(new Texts("A", null).operative(words).read(), List.of())
        .acts();
  }

  private static List<StatedCount> counts(String words) {
    boolean preambular = words.endsWith(",");
    Texts texts = new Texts("A", null);
    Resolution r = (preambular ? texts.preambular(words) : texts.operative(words)).build();
    List<Act> acts = new ActFinder(Lexicon.standard()).find(Texts.read(r), List.of()).acts();
    return new StatedCounts(Lexicon.standard()).find(Texts.read(r), List.of(), acts);
  }
}
