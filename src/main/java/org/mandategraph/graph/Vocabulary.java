package org.mandategraph.graph;

import static org.apache.jena.rdf.model.ResourceFactory.createProperty;
import static org.apache.jena.rdf.model.ResourceFactory.createResource;

import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/**
 * Every term that the graph uses beside those for which Jena has constants. What a term means, the
 * ontology says.
 */
public final class Vocabulary {
  /** Namespace of the ontology; it stays, whatever the base of the data. */
  public static final String MG = "https://w3id.org/mandategraph/ontology#";

  static final String ELI = "http://data.europa.eu/eli/ontology#";
  static final String ELI_DL = "http://data.europa.eu/eli/eli-draft-legislation-ontology#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String CITO = "http://purl.org/spar/cito/";

  // Documents.
  public static final Resource DOCUMENT = mgClass("Document");

  /** A document whose text is in the store; any other is only cited. */
  public static final Resource STORED_DOCUMENT = mgClass("StoredDocument");

  public static final Resource RESOLUTION = mgClass("Resolution");
  public static final Resource DRAFT_RESOLUTION = mgClass("DraftResolution");
  public static final Resource DECISION = mgClass("Decision");
  public static final Resource DRAFT_DECISION = mgClass("DraftDecision");
  public static final Resource AMENDMENT = mgClass("Amendment");
  public static final Resource REPORT = mgClass("Report");
  public static final Resource INSTRUMENT = mgClass("Instrument");
  public static final Resource VERBATIM_RECORD = mgClass("VerbatimRecord");
  public static final Resource SUMMARY_RECORD = mgClass("SummaryRecord");

  // What documents are in ELI and ELI-DL: reports and records are works, and no legal resources.
  static final Resource WORK = createResource(ELI + "Work");
  static final Resource LEGAL_RESOURCE = createResource(ELI + "LegalResource");
  static final Resource DRAFT_WORK = createResource(ELI_DL + "DraftLegislationWork");
  static final Resource AMENDMENT_WORK = createResource(ELI_DL + "AmendmentToDraftLegislationWork");
  static final Resource LEGISLATIVE_ACTIVITY = createResource(ELI_DL + "LegislativeActivity");
  static final Resource ELI_DL_VOTE = createResource(ELI_DL + "Vote");

  public static final Property SYMBOL = mg("symbol");
  public static final Property BODY = mg("body");
  public static final Property PASSED_BY = createProperty(ELI + "passed_by");
  public static final Property COMMITTEE = mg("committee");
  public static final Property SESSION = mg("session");
  public static final Property YEAR = mg("year");
  public static final Property AGENDA_ITEM = mg("agendaItem");
  public static final Property COMMITTEE_REPORT = mg("committeeReport");
  public static final Property BASED_ON = createProperty(ELI + "based_on");
  public static final Property SPONSOR = mg("sponsor");
  public static final Property SPONSOR_NAME = mg("sponsorName");
  public static final Property ON_BEHALF_OF = mg("onBehalfOf");
  public static final Property PLENARY_MEETING = mg("plenaryMeeting");
  public static final Property DATE_DOCUMENT = createProperty(ELI + "date_document");
  public static final Property ID_LOCAL = createProperty(ELI + "id_local");

  public static final Resource BALLOT = mgClass("Ballot");
  public static final Resource VOTE = mgClass("Vote");
  public static final Property IN_BALLOT = mg("inBallot");
  public static final Property VOTE_ON = mg("voteOn");
  public static final Property CHOICE = mg("choice");
  public static final Property VOTE_COUNT = mg("voteCount");
  public static final Property VOTER = mg("voter");
  public static final Property VOTER_NAME = mg("voterName");

  public static final Resource STEP = mgClass("Step");
  public static final Property STEP_OF = mg("stepOf");
  public static final Property OUTCOME = mg("outcome");
  public static final Property RECORD = mg("record");
  public static final Property RECORDED_IN = mg("recordedIn");
  public static final Property TAKEN_BY = mg("takenBy");
  public static final Property TAKEN_BY_NAME = mg("takenByName");

  // Language versions.
  public static final Resource LEGAL_EXPRESSION = createResource(ELI + "LegalExpression");
  public static final Resource FORMAT = createResource(ELI + "Format");
  public static final Property REALIZES = createProperty(ELI + "realizes");
  public static final Property EMBODIES = createProperty(ELI + "embodies");
  public static final Property LANGUAGE = createProperty(ELI + "language");
  public static final Property EXPRESSION_TITLE = createProperty(ELI + "title");
  public static final Property JOB_NUMBER = mg("jobNumber");
  public static final Resource PART_EXPRESSION = mgClass("PartExpression");
  public static final Property IN_EXPRESSION = mg("inExpression");
  public static final Resource EXPRESSION_GRAPH = mgClass("ExpressionGraph");

  /** The issue of a language version with parts that the version with the facts does not have. */
  public static final Resource PARTS_NOT_ALIGNED = mgClass("PartsNotAligned");

  // Parts.
  public static final Resource PART = mgClass("Part");
  public static final Resource HEAD = mgClass("Head");
  public static final Resource PREAMBULAR_PARAGRAPH = mgClass("PreambularParagraph");
  public static final Resource OPERATIVE_PARAGRAPH = mgClass("OperativeParagraph");
  public static final Resource SUB_PARAGRAPH = mgClass("SubParagraph");

  /** Unnumbered text, as annexes have it; the class above the other three. */
  public static final Resource PARAGRAPH = mgClass("Paragraph");

  public static final Resource ANNEX = mgClass("Annex");
  public static final Resource RECOMMENDED_RESOLUTION = mgClass("RecommendedResolution");
  public static final Resource RECOMMENDED_DECISION = mgClass("RecommendedDecision");
  public static final Resource LETTERED_PART = mgClass("LetteredPart");
  public static final Resource FOOTNOTE = mgClass("Footnote");
  public static final Resource FOOTNOTE_CALL = mgClass("FootnoteCall");
  static final Resource WORK_SUBDIVISION = createResource(ELI + "WorkSubdivision");
  static final Resource LEGAL_RESOURCE_SUBDIVISION =
      createResource(ELI + "LegalResourceSubdivision");

  public static final Property IN_DOCUMENT = mg("inDocument");
  public static final Property IN_PART = mg("inPart");
  public static final Property PLACE = mg("place");
  public static final Property POSITION = mg("position");
  public static final Property NUMBER = mg("number");
  public static final Property HEADING = mg("heading");
  public static final Property TEXT = mg("text");
  public static final Property MARKER = mg("marker");
  public static final Property CALLS_FOOTNOTE = mg("callsFootnote");
  public static final Property FOOTNOTE_OF_CALL = mg("footnote");
  public static final Property OFFSET = mg("offset");
  public static final Property IS_ANNEX_OF = createProperty(ELI + "is_annex_of");
  public static final Property IS_PART_OF = createProperty(ELI + "is_part_of");
  public static final Property HAS_PART = createProperty(ELI + "has_part");

  // Citations.
  public static final Resource CITATION = mgClass("Citation");
  public static final Resource CITO_CITATION = createResource(CITO + "Citation");
  public static final Property CITING_ENTITY = createProperty(CITO + "hasCitingEntity");
  public static final Property CITED_ENTITY = createProperty(CITO + "hasCitedEntity");
  public static final Property AMENDS = createProperty(ELI_DL + "amends_draft");

  /** What a part cites; {@link #DOCUMENT_CITES} is what any part of a document cites. */
  public static final Property CITES = createProperty(ELI + "cites");

  public static final Property DOCUMENT_CITES = mg("documentCites");
  public static final Property CITING_WORDS = mg("citingWords");
  public static final Property LOCATOR = mg("locator");
  public static final Property STATED_DATE = mg("statedDate");
  public static final Property BASIS = mg("basis");
  public static final Property RULE = mg("rule");

  // Acts.
  public static final Resource ACT = mgClass("Act");
  public static final Resource VERB_CLASS = mgClass("Verb");
  public static final Resource ACTOR_CLASS = mgClass("Actor");
  public static final Property PROPONENT = mg("proponent");
  public static final Property VERB = mg("verb");
  public static final Property PHRASE = mg("phrase");
  public static final Property CLAUSE = mg("clause");
  public static final Property ADDRESSEE = mg("addressee");
  public static final Property PARTIES_TO = mg("partiesTo");
  public static final Property ASKS_ACTOR = mg("asksActor");

  public static final Property IN_ACT = mg("inAct");
  public static final Property MENTIONS = mg("mentions");
  public static final Property WORDS = mg("words");

  public static final Resource QUALIFIER_CLASS = mgClass("Qualifier");
  public static final Resource QUALIFIER_MENTION = mgClass("QualifierMention");
  public static final Property QUALIFIER = mg("qualifier");
  public static final Property WITH = mg("with");

  public static final Resource DELIVERABLE_CLASS = mgClass("Deliverable");
  public static final Resource DELIVERABLE_MENTION = mgClass("DeliverableMention");
  public static final Property DELIVERABLE = mg("deliverable");

  // Subjects.
  public static final Resource SUBJECT_MENTION = mgClass("SubjectMention");

  // Counts.
  public static final Resource STATED_COUNT = mgClass("StatedCount");
  public static final Resource COUNTED_CLASS = mgClass("Counted");
  public static final Property VALUE = mg("value");
  public static final Property COUNTED = mg("counted");
  public static final Property COUNT_OF = mg("countOf");
  public static final Property AS_OF = mg("asOf");
  public static final Property AS_OF_STATED = mg("asOfStated");

  // Deadlines and reports.
  public static final Resource DEADLINE_CLASS = mgClass("Deadline");
  public static final Resource REPORT_REQUEST = mgClass("ReportRequest");
  public static final Resource REPORT_NOTING = mgClass("ReportNoting");
  public static final Property DEADLINE = mg("deadline");
  public static final Property SESSION_OF = mg("sessionOf");
  public static final Property DUE_SESSION = mg("dueSession");
  public static final Property DUE_BY = mg("dueBy");
  public static final Property RECURRENCE = mg("recurrence");
  public static final Property INTERVAL = mg("interval");
  public static final Property ACT_OF_REQUEST = mg("act");
  public static final Property REPORTER = mg("reporter");
  public static final Property REPORTER_WORDS = mg("reporterWords");
  public static final Property REPORTS_TO = mg("reportsTo");
  public static final Property SUBJECT_WORDS = mg("subjectWords");
  public static final Property NOTES_REPORT = mg("notesReport");
  public static final Property PURSUANT_TO = mg("pursuantTo");
  public static final Property PURSUANT_TO_PART = mg("pursuantToPart");
  public static final Resource ANSWER = mgClass("Answer");
  public static final Property REQUEST = mg("request");
  public static final Property NOTING = mg("noting");
  public static final Property ANSWERS = mg("answers");
  public static final Property ANSWERED_BY = mg("answeredBy");
  public static final Resource ANSWER_SEARCH = mgClass("AnswerSearch");
  public static final Property SEARCHED = mg("searched");
  public static final Property SEARCH_RESULT = mg("searchResult");
  public static final Property POSSIBLE_ANSWER = mg("possibleAnswer");

  // Lineage.
  public static final Resource COMPARISON = mgClass("Comparison");
  public static final Resource PARAGRAPH_REVISION = mgClass("ParagraphRevision");
  public static final Resource LINEAGE_GRAPH = mgClass("LineageGraph");
  public static final Property SERIES_TITLE = mg("seriesTitle");
  public static final Property LEADING_NAME = mg("leadingName");
  public static final Property EARLIER = mg("earlier");
  public static final Property LATER = mg("later");
  public static final Property IN_COMPARISON = mg("inComparison");
  public static final Property CHANGE = mg("change");
  public static final Property SIMILARITY = mg("similarity");
  public static final Property FOLLOWS = mg("follows");
  public static final Property ADOPTS = mg("adopts");
  public static final Property REVISES = mg("revises");

  static final Property WAS_REVISION_OF = createProperty(PROV + "wasRevisionOf");

  // Evidence, doubts and origin.
  public static final Resource UPDATE = mgClass("Update");
  public static final Resource RETIRED = mgClass("Retired");
  public static final Resource PROGRAM = createResource(MG + "program");
  public static final Property UPDATE_OF = mg("updateOf");
  public static final Property UPDATE_KIND = mg("updateKind");
  public static final Property ENDED_AT_TIME = createProperty(PROV + "endedAtTime");
  public static final Property WAS_ASSOCIATED_WITH = createProperty(PROV + "wasAssociatedWith");
  public static final Property WAS_INVALIDATED_BY = createProperty(PROV + "wasInvalidatedBy");
  static final Property WAS_GENERATED_BY = createProperty(PROV + "wasGeneratedBy");
  static final Property USED = createProperty(PROV + "used");
  public static final Resource EVIDENCE_CLASS = mgClass("Evidence");
  public static final Resource SOURCE = mgClass("Source");
  public static final Resource EXTRACTION = mgClass("Extraction");
  public static final Resource DOCUMENT_GRAPH = mgClass("DocumentGraph");
  public static final Resource FINDING = mgClass("Finding");
  public static final Property EVIDENCE = mg("evidence");
  public static final Property SHA256 = mg("sha256");
  public static final Property SOURCE_TEXT = mg("sourceText");
  public static final Resource SOURCE_PAGE = mgClass("SourcePage");
  public static final Property PAGE_OF = mg("pageOf");
  public static final Property PAGE_NUMBER = mg("pageNumber");
  public static final Property SOURCE_EID = mg("sourceEId");
  public static final Property TEXT_SHA256 = mg("textSha256");
  public static final Property PROGRAM_VERSION = mg("programVersion");
  public static final Property ISSUE = mg("issue");
  public static final Property DETAIL = mg("detail");

  private Vocabulary() {}

  /** A property of the ontology. */
  static Property mg(String name) {
    return createProperty(MG + name);
  }

  /** A class or individual of the ontology. */
  static Resource mgClass(String name) {
    return createResource(MG + name);
  }

  /**
   * The individual that stands for a constant: {@code TREATY_SERIES} is {@code mg:TreatySeries}.
   */
  public static Resource individual(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return mgClass(name.toString());
  }
}
