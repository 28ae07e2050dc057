package org.mandategraph.store;

import org.apache.jena.graph.Graph;
import org.mandategraph.lineage.LineageFacts;

/**
 * What a store may keep of a file: of each language of a document, of the best file.
 *
 * @param id its part of the IRI below {@code id/}
 * @param version which of the document's files was read
 * @param graph the document's named graph, as this file gives it; without blank nodes
 * @param lineage what lineage needs of the graph
 * @param text its text as it was read; the offsets of evidence count in it
 * @param akomaNtoso its text as Akoma Ntoso; the graph does not contain the typography
 */
public record DocumentGraph(
    String id,
    Version version,
    Graph graph,
    LineageFacts lineage,
    String text,
    String akomaNtoso) {}
