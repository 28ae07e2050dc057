package org.mandategraph.extract;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mandategraph.authority.Authorities;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.CitationFinder;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.ActFinder;
import org.mandategraph.mandate.act.Acts;
import org.mandategraph.mandate.count.StatedCounts;
import org.mandategraph.mandate.report.ReportingFinder;
import org.mandategraph.mandate.subject.SubjectFinder;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reader;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.StructureReader;
import org.mandategraph.text.Repair;

/**
 * Runs the stages on one document. A pure function of the document's bytes, unless scans are
 * recognized. Safe for use by many threads.
 */
public final class Extractor {
  private final Limits limits;
  private final DocumentReader documents;
  private final StructureReader structure;
  private final InLanguage ownLanguage;
  private final Map<String, InLanguage> otherLanguages;
  private final SubjectFinder subjects;
  private final StatedCounts counts;
  private final ReportingFinder reporting;

  private Extractor(Builder builder) {
    limits = builder.limits;
    documents = new DocumentReader(builder.scans);
    Authorities authorities = builder.vocabularies;
    structure = new StructureReader(authorities);
    Lexicon lexicon = new Lexicon(authorities, builder.language);
    ownLanguage = new InLanguage(lexicon);
    otherLanguages =
        Language.all().stream()
            .filter(language -> language != builder.language)
            .collect(toMap(Language::code, l -> new InLanguage(new Lexicon(authorities, l))));
    subjects = new SubjectFinder(lexicon);
    counts = new StatedCounts(lexicon);
    reporting = new ReportingFinder(builder.language);
  }

  /** An extractor with the program's vocabularies that refuses scans, unless told otherwise. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it accepts. */
  public Limits limits() {
    return limits;
  }

  /**
   * Reads a document.
   *
   * @param bytes the file's content
   * @param name the file's name, for messages only
   * @throws UnreadableDocumentException if the bytes are no document that can be read, or a larger
   *     one than the limits allow
   */
  public Extraction extract(byte[] bytes, String name) throws UnreadableDocumentException {
    if (bytes.length > limits.bytes()) {
      throw tooLarge(name, limits.bytes() + " bytes");
    }
    SourceDocument source = documents.read(bytes, name);
    if (source.text().length() > limits.characters()) {
      throw tooLarge(name, limits.characters() + " characters");
    }
    Resolution resolution = structure.read(source, Repair.repair(source));
    List<Finding> findings = new ArrayList<>(resolution.findings());
    ReadResolution read = ownLanguage.reader.read(resolution);
    InLanguage other = otherLanguages.get(resolution.metadata().language());
    InLanguage rules = other == null ? ownLanguage : other;
    ReadResolution inItsWords = other == null ? read : other.reader.read(resolution);
    List<Citation> cited = rules.citations.find(inItsWords, findings);
    Acts done = rules.acts.find(inItsWords, cited);
    findings.addAll(done.findings());
    return new Extraction(
        source,
        resolution,
        cited,
        done.acts(),
        subjects.find(read, cited),
        counts.find(read, cited, done.acts()),
        reporting.find(read, done.acts(), cited),
        findings);
  }

  private static UnreadableDocumentException tooLarge(String name, String limit) {
    return new UnreadableDocumentException(
        name + " is larger than " + limit + "; give the resolution as a file of its own");
  }

  /** The rules that know the words of one language. */
  private static final class InLanguage {
    final Reader reader;
    final CitationFinder citations;
    final ActFinder acts;

    InLanguage(Lexicon lexicon) {
      reader = new Reader(lexicon);
      citations = new CitationFinder(lexicon);
      acts = new ActFinder(lexicon);
    }
  }

  /** The choices of an extractor. */
  public static final class Builder {
    private Authorities vocabularies = Authorities.standard();
    private Language language = Language.ENGLISH;
    private Scans scans = Scans.REFUSED;
    private Limits limits = Limits.STANDARD;

    private Builder() {}

    /** The verbs, actors, instruments, bodies and symbol series that are known. */
    public Builder vocabularies(Authorities vocabularies) {
      this.vocabularies = vocabularies;
      return this;
    }

    /**
     * The language of documents that do not show theirs. Of a document in another language the
     * citations and the opening verbs are read in its own words.
     */
    public Builder language(Language language) {
      this.language = language;
      return this;
    }

    /**
     * Whether the words of scans are recognized. {@link Scans#RECOGNIZED} runs Tesseract: the
     * result then depends on what the system has installed.
     */
    public Builder scans(Scans scans) {
      this.scans = scans;
      return this;
    }

    /** What it accepts. */
    public Builder limits(Limits limits) {
      this.limits = limits;
      return this;
    }

    /** The extractor; building it takes much longer than reading a document, so keep it. */
    public Extractor build() {
      return new Extractor(this);
    }
  }
}
