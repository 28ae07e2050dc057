package org.mandategraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.mandategraph.authority.Authorities;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.CitationFinder;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.mandate.ReportingFinder;
import org.mandategraph.mandate.StatedCounts;
import org.mandategraph.mandate.Subjects;
import org.mandategraph.mandate.act.ActFinder;
import org.mandategraph.mandate.act.Acts;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reader;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.StructureReader;
import org.mandategraph.text.Repair;

/**
 * Runs the stages on one document. A pure function of the document's bytes, safe for use by many
 * threads.
 */
public final class Extractor {
  private final DocumentReader documents;
  private final StructureReader structure;
  private final Reader reader;
  private final CitationFinder citations;
  private final ActFinder acts;
  private final Subjects subjects;
  private final StatedCounts counts;
  private final ReportingFinder reporting;

  /** With the vocabularies of this version of the program; scans are recognized. */
  public Extractor() {
    this(Scans.RECOGNIZED);
  }

  /**
   * With the vocabularies of this version of the program.
   *
   * @param scans what becomes of scans
   */
  public Extractor(Scans scans) {
    documents = new DocumentReader(scans);
    Authorities authorities = Authorities.standard();
    structure = new StructureReader(authorities);
    reader = new Reader(Lexicon.standard());
    citations = new CitationFinder(Lexicon.standard());
    acts = new ActFinder(Lexicon.standard());
    subjects = new Subjects(authorities);
    counts = new StatedCounts(authorities);
    reporting = new ReportingFinder(authorities);
  }

  /**
   * Reads a document.
   *
   * @param bytes the file's content
   * @param name the file's name, for messages only
   * @throws UnreadableDocumentException if the bytes are no document that can be read
   */
  public Extraction extract(byte[] bytes, String name) throws UnreadableDocumentException {
    SourceDocument source = documents.read(bytes, name);
    Resolution resolution = structure.read(source, Repair.repair(source));
    List<Finding> findings = new ArrayList<>(resolution.findings());
    ReadResolution read = reader.read(resolution);
    List<Citation> cited = citations.find(read, findings);
    Acts done = acts.find(read, cited);
    findings.addAll(done.findings());
    return new Extraction(
        source,
        resolution,
        cited,
        done.acts(),
        subjects.find(resolution, cited),
        counts.find(resolution, cited, done.acts()),
        reporting.find(resolution, done.acts(), cited),
        findings);
  }
}
