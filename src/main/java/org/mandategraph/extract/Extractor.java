package org.mandategraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.StructureReader;
import org.mandategraph.text.Repair;

/**
 * Runs the stages on one document. A pure function of the document's bytes, unless scans are
 * recognized. Safe for use by many threads.
 */
public final class Extractor {
  private final Limits limits;
  private final Scans scans;
  private final DocumentReader documents;
  private final StructureReader structure;
  private final Authorities vocabularies;
  private final Language undeclared;

  /** Built when the first document in the language comes. */
  private final Map<String, LanguageFinders> byLanguage = new HashMap<>();

  private Extractor(Builder builder) {
    limits = builder.limits;
    scans = builder.scans;
    documents = new DocumentReader(builder.scans);
    vocabularies = builder.vocabularies;
    structure = new StructureReader(vocabularies);
    undeclared = builder.language;
  }

  /** An extractor with the program's vocabularies that refuses scans, unless told otherwise. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it accepts. */
  public Limits limits() {
    return limits;
  }

  /** What it does with scans. */
  public Scans scans() {
    return scans;
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
    return finders(resolution.metadata().language()).extraction(source, resolution, findings);
  }

  private synchronized LanguageFinders finders(String code) {
    Language language =
        Language.all().stream().filter(l -> l.code().equals(code)).findFirst().orElse(undeclared);
    return byLanguage.computeIfAbsent(
        language.code(), c -> new LanguageFinders(new Lexicon(vocabularies, language)));
  }

  private static UnreadableDocumentException tooLarge(String name, String limit) {
    return new UnreadableDocumentException(
        name + " is larger than " + limit + "; give the resolution as a file of its own");
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
     * The language of documents that do not show theirs. A document that shows its language is read
     * in that.
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
