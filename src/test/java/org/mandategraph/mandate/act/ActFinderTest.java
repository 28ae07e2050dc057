package org.mandategraph.mandate.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.Texts;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.structure.Resolution;

/** Spans, clauses and hostile input; what is found stands in {@code spec/mandate.md}. */
class ActFinderTest {
  private static final ActFinder FINDER = new ActFinder(Lexicon.standard());

  @Test
  void spansPointToTheWords() {
    String words = "Notes the report, and also requests the Secretary-General to act, and so on;";
    List<Act> acts = find(new Texts("A", null).operative(words).build());
    Act act = acts.get(1);
    assertThat(act.number()).isEqualTo(2);
    assertThat(act.span().of(words)).isEqualTo("also requests").isEqualTo(act.phrase());
    assertThat(act.source()).isEqualTo(act.span());
    assertThat(act.clause().of(words))
        .isEqualTo("also requests the Secretary-General to act, and so on");
    assertThat(act.addressees().get(0).span().of(words)).isEqualTo("Secretary-General");
    assertThat(act.rule()).isEqualTo("further act, object of the verb");
    assertThat(acts.get(0).clause().of(words)).isEqualTo("Notes the report");
  }

  @Test
  void thePhraseGoesOnAsFarAsTheItalics() {
    String words = "Reaffirms its strong call to peace;";
    assertThat(find(new Texts("A", null).operative(words).build()).get(0).phrase())
        .isEqualTo("Reaffirms");
    assertThat(find(new Texts("A", null).operative(words, new Span(0, 17)).build()).get(0).phrase())
        .isEqualTo("Reaffirms its strong");
  }

  @Test
  void italicsThatCoverTheWholeParagraphTellNothing() {
    String words = "Reaffirms its call. " + "All of it is set in italics. ".repeat(5);
    Span all = new Span(0, words.length());
    assertThat(find(new Texts("A", null).operative(words, all).build()).get(0).phrase())
        .isEqualTo("Reaffirms");
  }

  @Test
  void theTitleTellsWhoIsMeant() {
    Resolution r =
        new Texts("A", "Work of the United Nations Office on Drugs and Crime")
            .preambular("Noting the Office of Counter-Terrorism and the Ethics Office,")
            .operative("Requests the Office to report;")
            .build();
    assertThat(find(r).get(1).addressees())
        .extracting(a -> a.actor().key())
        .containsExactly("unodc");
  }

  @Test
  void brokenHyphensAndNoBreakSpacesDoNotHideNames() {
    String words = "Requests\u00a0the Secretary\u2011General to re\u00adport;";
    assertThat(find(new Texts("A", null).operative(words).build()).get(0).addressees()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and requests the Office ",
        "Requests ",
        "which notes the report and notes ",
        "the Office of ",
        "Member States and ",
        "international, regional and ",
        "also ",
        "in this regard, ",
        "(\u201c",
        "takes note with ",
        "urges and encourages "
      })
  void repeatedWordsTakeLinearTime(String words) {
    String text = "Requests the Committee, " + words.repeat(20_000);
    assertThatCode(() -> find(new Texts("A", null).operative(text).build()))
        .doesNotThrowAnyException();
  }

  @Test
  void nothingMakesItFail() {
    String[] words = {
      "Requests",
      "requests",
      "that",
      "to",
      "the",
      "Office",
      ",",
      ";",
      "and",
      "of",
      "We",
      "are",
      "(",
      ")",
      "\u201c",
      "\u201d",
      "Member",
      "States",
      "them",
      "takes",
      "note",
      "in",
      "this",
      "regard",
      "Government",
      ":",
      "\u0301",
      "\ud83d",
      "1",
      "-",
      "'",
      "as",
      "well",
      "decides",
      "shall",
      "call",
      "upon",
      "\u00a0",
      "a"
    };
    Random random = new Random(7);
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) > 0 ? " " : "");
      }
      Texts texts = new Texts("A", text.toString());
      texts.preambular(text.toString()).operative(text.toString()).sub("a", text.toString());
      for (Act act : find(texts.build())) {
        assertThat(act.clause().contains(act.span())).as("%s", text).isTrue();
      }
    }
  }

  private static List<Act> find(Resolution resolution) {
    return FINDER.find(Texts.read(resolution), List.of()).acts();
  }
}
