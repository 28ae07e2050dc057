package org.mandategraph.mandate.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Verb;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.detail.DeliverableMention;
import org.mandategraph.mandate.detail.QualifierMention;
import org.mandategraph.structure.FactId;

/**
 * An act of a paragraph: one verb with those it asks. A preambular paragraph's opening verb is an
 * act that asks nobody.
 *
 * @param part id of the paragraph
 * @param number counted from 1 in its paragraph
 * @param verb the verb, "also" and "further" taken away
 * @param phrase the act's words as printed, such as {@code Also requests}
 * @param span the phrase in the paragraph's text
 * @param source the phrase in the source text
 * @param clause from the phrase to the end of what is asked, in the paragraph's text
 * @param addressees those who are asked, in order; empty where nobody is
 * @param partiesTo the treaties whose parties or signatories it asks, where it names them
 * @param qualifiers conditions, means and manners of what is asked or decided, in order
 * @param deliverables what is asked for or decided, in order, each kind once
 * @param proponent the organ that acts: whose text it is, or to which the text recommends a draft;
 *     null where that is not known
 * @param rule name of the rule that found it
 */
public record Act(
    String part,
    int number,
    Verb verb,
    String phrase,
    Span span,
    Span source,
    Span clause,
    List<Addressee> addressees,
    List<Instrument> partiesTo,
    List<QualifierMention> qualifiers,
    List<DeliverableMention> deliverables,
    @Nullable Actor proponent,
    String rule) {
  /** Copies the lists. */
  public Act {
    addressees = List.copyOf(addressees);
    partiesTo = List.copyOf(partiesTo);
    qualifiers = List.copyOf(qualifiers);
    deliverables = List.copyOf(deliverables);
  }

  /** Its part of the IRI. */
  public FactId id() {
    return new FactId(part, FactId.Kind.ACT, number);
  }
}
