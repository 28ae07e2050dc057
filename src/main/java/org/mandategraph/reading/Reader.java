package org.mandategraph.reading;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Instrument;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Resolution;
import org.mandategraph.text.MappedText;

/** Reads the paragraphs and footnotes of a resolution. Safe for use by many threads. */
public final class Reader {
  private static final Pattern DRAFT = Pattern.compile("d[rd][0-9]");
  private static final String ASSEMBLY = "general-assembly";

  /** Symbols of the organs that "the Council" and "the Assembly" mean in any text. */
  private static final Set<String> WELL_KNOWN = Set.of("A", "A/HRC", "S", "E");

  /** What "the Charter" means where a text names no other. */
  private static final String CHARTER = "un-charter";

  /** Before the number of its founding resolution, the key of a sanctions committee. */
  private static final String COMMITTEE = "committee-";

  /** "Government of the", before the name of a State. */
  private static final int BEFORE_STATE = 3;

  private final Lexicon lexicon;
  private final Set<String> governments;
  private final BodyNames bodies;
  private final InstrumentNames instruments;
  private final Set<Actor> wellKnown;
  private final Set<Instrument> wellKnownInstruments;

  /** Sanctions committees by the number of the resolution that founded them: "1718". */
  private final Map<String, Actor> committees = new HashMap<>();

  /** A reader that finds these names. */
  public Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.governments = lexicon.language().wordsIfAny("addressee.governments");
    this.bodies = new BodyNames(lexicon);
    this.instruments = new InstrumentNames(lexicon);
    this.wellKnown =
        lexicon.authorities().bodies().stream()
            .filter(b -> WELL_KNOWN.contains(b.symbol()))
            .map(Body::actor)
            .collect(toUnmodifiableSet());
    this.wellKnownInstruments =
        lexicon.authorities().instruments().stream()
            .filter(i -> i.key().equals(CHARTER))
            .collect(toUnmodifiableSet());
    for (Actor a : lexicon.authorities().actors()) {
      if (a.key().startsWith(COMMITTEE)) {
        committees.put(a.key().substring(COMMITTEE.length()), a);
      }
    }
  }

  /** Reads all parts in reading order: the title, the paragraphs, the footnotes. */
  public ReadResolution read(Resolution resolution) {
    Metadata metadata = resolution.metadata();
    Body own = lexicon.authorities().bodyOf(metadata.body()).orElse(null);
    Discourse discourse = new Discourse(wellKnown);
    NamedInstruments named = new NamedInstruments(wellKnownInstruments);
    Tokens title = new Tokens(metadata.title() == null ? "" : metadata.title());
    discourse.enter(own == null ? null : own.actor());
    actors(title, discourse);
    instruments.find(title, named, false);
    discourse.leaveTitle();
    named.leaveTitle();
    List<Reading> paragraphs = new ArrayList<>();
    for (Paragraph p : resolution.paragraphs()) {
      paragraphs.add(
          read(p.id(), p.text(), organ(p, metadata, own), discourse, named, p.annex() != null));
    }
    List<Reading> footnotes = new ArrayList<>();
    for (Footnote f : resolution.footnotes()) {
      footnotes.add(read(f.id(), f.text(), own, discourse, named, false));
    }
    return new ReadResolution(resolution, paragraphs, footnotes);
  }

  private Reading read(
      String part,
      MappedText text,
      @Nullable Body organ,
      Discourse discourse,
      NamedInstruments instrumentsNamed,
      boolean inAnnex) {
    Tokens t = new Tokens(text.text());
    instrumentsNamed.enter();
    discourse.enter(organ == null ? null : organ.actor());
    Map<Integer, ActorMention> actors = actors(t, discourse);
    List<BodyMention> named = bodies.find(t, actors, discourse);
    return new Reading(
        part,
        text,
        Reading.even(text.text()),
        t,
        lexicon,
        organ,
        actors,
        new SpanIndex<>(named, BodyMention::span),
        instruments.find(t, instrumentsNamed, inAnnex));
  }

  /**
   * The organ that speaks in a paragraph. A draft inside a resolution of another body is
   * recommended to the Assembly: the Economic and Social Council's carry drafts for it.
   */
  private @Nullable Body organ(Paragraph p, Metadata metadata, @Nullable Body own) {
    String annex = p.annex();
    boolean recommended =
        annex != null
            && DRAFT.matcher(annex).lookingAt()
            && metadata.kind() == DocumentKind.RESOLUTION;
    Authorities authorities = lexicon.authorities();
    return recommended ? authorities.body(ASSEMBLY) : own;
  }

  /** The longest name of an actor at each token, short forms resolved. */
  private Map<Integer, ActorMention> actors(Tokens t, Discourse discourse) {
    Map<Integer, ActorMention> names = new HashMap<>();
    int next = 0;
    for (int i = 0; i < t.size(); i++) {
      ActorMention name = ActorMention.at(lexicon.actors(), t, i);
      if (numbered(t, i)) {
        Actor committee = committees.get(t.word(i));
        if (committee != null) {
          discourse.citeFounding(committee);
        }
      }
      if (name != null) {
        names.put(i, name);
        if (i >= next) {
          name.resolved(discourse).actors().forEach(a -> discourse.name(a, name.start()));
          if (!name.shortForm() && government(t, name)) {
            name.actors().forEach(a -> discourse.nameGovernment(a, name.start()));
          }
          next = name.shortForm() ? i + 1 : name.end();
        }
      }
    }
    names.replaceAll((token, name) -> name.resolved(discourse));
    return names;
  }

  /** "1718 (2006)". */
  private static boolean numbered(Tokens t, int i) {
    return t.word(i + 1).equals("(") && t.word(i + 3).equals(")");
  }

  /** "the Government of Sierra Leone", "the Haitian authorities". */
  private boolean government(Tokens t, ActorMention name) {
    return IntStream.range(name.start() - BEFORE_STATE, name.end())
        .anyMatch(i -> governments.contains(t.lower(i)));
  }
}
