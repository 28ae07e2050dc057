package org.mandategraph.reading;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mandategraph.LinearTime;

@Tag("linear-time")
class LinearTimeTest {
  @Test
  void tokens() {
    LinearTime.check("Tokens", Tokens::new, LinearTime.RUNS);
  }

  @Test
  void reader() {
    LinearTime.check("Reader", text -> Readings.of("E", List.of(text)), LinearTime.RUNS);
  }

  @Test
  void namesThatAlmostGoOn() {
    LinearTime.check(
        "Reader",
        text -> Readings.of("E", List.of(text)),
        List.of(
            "the Council ",
            "the Government of ",
            "Bosnia and Herzegovina and ",
            "Economic and Social ",
            "calls in this regard, ",
            "expresses its deep and ",
            "Committee on the ",
            "the Convention on ",
            "the Convention, ",
            "Human-Rights-Council-"));
  }
}
