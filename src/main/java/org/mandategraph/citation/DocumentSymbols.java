package org.mandategraph.citation;

import static org.mandategraph.citation.PatternPieces.JOINT;
import static org.mandategraph.citation.PatternPieces.RANGE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Reading;

/**
 * Document symbols: {@code A/64/123}, {@code E/CN.15/2010/4}, {@code A/76/6 (Sect. 2)}; two for one
 * document, {@code A/78/92-E/2023/87}; with a tail that makes further symbols, "A/64/440 and
 * Corr.1", "A/62/PV.117–120", "A/64/PV.116 and 117".
 */
final class DocumentSymbols implements CitationRule {
  static final String NAME = "document-symbol";

  /** 66; PV.117; ES-10; COP(15); the year of 1373 (2001) is {@link #YEAR}. */
  private static final String COMPONENT =
      "(?:E?S-[0-9]{1,3}|[A-Za-z0-9]{1,12}(?:\\.[A-Za-z0-9]{1,8}){0,2})(?:\\([0-9IVX]{1,7}\\))?";

  /** The volume of a document: "(Part I)", "(Vol. II)", "(Sect. 29A)". */
  private static final String PART =
      " ?\\((?:Parts?|Vols?\\.|Sect\\.|Supp\\.?|Introduction)[ A-Za-z0-9.]{0,20}\\)";

  /** The session or year of a resolution: "S/RES/1373 (2001)", "A/RES/1514 (XV)". */
  private static final String YEAR = " ?\\((?:(?:19|20)[0-9]{2}|(?:E?S-)?[IVXL]{1,7})\\)";

  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![A-Za-z0-9/.:_@=])[A-Z][A-Z0-9]{0,9}(?:\\([0-9]{1,3}\\))?"
              + ("(?:/ ?" + COMPONENT + ")(?:/ ?" + COMPONENT + "|/ ?[0-9]{1,4}" + "){0,7}")
              + ("(?:" + PART + "(?:/ ?" + COMPONENT + "){0,2})?")
              + ("(?:(?<=/RES/[0-9]{1,4}[A-Z]?)" + YEAR + ")?"));

  /** A symbol has a part that is a number: "A/H1N1" and "HIV/AIDS" have none. */
  private static final Pattern NUMBERED = Pattern.compile("/(?:[A-Z]{1,5}\\.)?[0-9]+(?![A-Za-z])");

  private static final Pattern SERIAL = Pattern.compile("(.*/(?:PV|SR|Add)\\.)([0-9]{1,4})");
  private static final Pattern ISSUE =
      Pattern.compile("(.*?)((?:/(?:Add|Corr|Rev|Amend)\\.[0-9]{1,3})*)");

  /** The most that one range is taken to mean; a longer one is a misreading. */
  private static final int LONGEST_RANGE = 50;

  private final Locators locators;

  /** "and Corr.1", ", Add.1". */
  private final Pattern furtherIssue;

  /** "–120", " to 120". */
  private final Pattern upTo;

  /** ", 118", " and 119", not "and 12 May". */
  private final Pattern furtherNumber;

  DocumentSymbols(Language language, Locators locators) {
    this.locators = locators;
    furtherIssue =
        language.compile(
            "(?:%s| )((?:Add|Corr|Rev|Amend)\\.[0-9]{1,3}(?:/(?:Add|Corr|Rev)\\.[0-9]{1,3})?)(?![0-9/])"
                .formatted(JOINT));
    upTo = language.compile(RANGE + "([0-9]{1,4})(?![0-9/]|\\.[0-9])");
    furtherNumber = language.compile(JOINT + "([0-9]{1,4})(?![0-9/]|\\.[0-9]| \\p{L})");
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    Matcher m = SYMBOL.matcher(reading.text());
    int from = 0;
    while (from < reading.text().length() && m.find(from)) {
      DocumentSymbol symbol = symbol(m.group());
      if (symbol == null) {
        from = m.end();
        continue;
      }
      SymbolList list = new SymbolList(reading.text(), m.start(), m.end(), symbol);
      list.items.forEach(found::add);
      from = list.end;
    }
  }

  private static @Nullable DocumentSymbol symbol(String written) {
    return NUMBERED.matcher(written).find() ? DocumentSymbol.of(written) : null;
  }

  /** A symbol with what its tail adds to it. */
  private final class SymbolList {
    final List<FoundCitation> items = new ArrayList<>();
    private final String text;
    private String last = "";
    int end;

    SymbolList(String text, int start, int end, DocumentSymbol symbol) {
      this.text = text;
      this.end = end;
      add(start, symbol, Basis.EXPLICIT);
      joint();
      serials();
      issues();
      Locator locator = locators.inReport(text, this.end);
      if (locator != null) {
        FoundCitation cited = items.remove(items.size() - 1);
        items.add(found(cited.span(), cited.target(), locator.words(), cited.basis()));
        this.end = locator.span().end();
      } else if (items.size() == 1) {
        inFront(start);
      }
    }

    /** A place that is given in front of the report's name. */
    private void inFront(int start) {
      Locator place = locators.ofReport(text, start);
      place = place == null ? locators.singledOut(text, end) : place;
      if (place != null) {
        FoundCitation cited = items.remove(0);
        items.add(found(cited.span(), cited.target(), place.words(), cited.basis()));
      }
    }

    private void add(int start, DocumentSymbol symbol, Basis basis) {
      items.add(found(new Span(start, end), new OfDocument(symbol), null, basis));
      last = symbol.value();
    }

    private static FoundCitation found(
        Span span, Target target, @Nullable String locator, Basis basis) {
      return new FoundCitation(span, target, locator, null, basis, NAME);
    }

    /** "A/78/92-E/2023/87": one document of two bodies. */
    private void joint() {
      Matcher m = SYMBOL.matcher(text);
      while (end < text.length() - 1 && text.charAt(end) == '-') {
        m.region(end + 1, text.length());
        DocumentSymbol other = m.lookingAt() ? symbol(m.group()) : null;
        if (other == null) {
          return;
        }
        int start = end + 1;
        end = m.end();
        add(start, other, Basis.EXPLICIT);
      }
    }

    /** "PV.117–120", "PV.116 and 117", "SR.19, 20 and 21". */
    private void serials() {
      Matcher serial = SERIAL.matcher(last);
      if (!serial.matches()) {
        return;
      }
      String stem = serial.group(1);
      int number = Integer.parseInt(serial.group(2));
      Matcher range = upTo.matcher(text);
      Matcher further = furtherNumber.matcher(text);
      while (true) {
        Matcher m = range.region(end, text.length()).lookingAt() ? range : further;
        if (m == further && !further.region(end, text.length()).lookingAt()) {
          return;
        }
        int next = Integer.parseInt(m.group(1));
        if (next <= number || next - number > LONGEST_RANGE) {
          return;
        }
        end = m.end();
        for (int n = m == range ? number + 1 : next; n <= next; n++) {
          add(m.start(1), new DocumentSymbol(stem + n), m == range ? Basis.RANGE : Basis.LIST);
        }
        number = next;
      }
    }

    /**
     * "A/64/440 and Corr.1": a corrigendum is one of the text before it, an addendum of the first.
     */
    private void issues() {
      Matcher m = furtherIssue.matcher(text);
      while (m.region(end, text.length()).lookingAt()) {
        Matcher stem = ISSUE.matcher(last);
        boolean matches = stem.matches();
        String issue = m.group(1);
        String base =
            !matches || (issue.startsWith("Corr") && !stem.group(2).contains("/Corr"))
                ? last
                : issue.startsWith("Corr")
                    ? last.substring(0, last.lastIndexOf("/Corr"))
                    : stem.group(1);
        end = m.end();
        add(m.start(1), new DocumentSymbol(base + "/" + issue), Basis.LIST);
      }
    }
  }
}
