package licet.reader.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The people of one document, with all that it tells of each of them anywhere.
final class Cast {
  private final Scene scene;
  private final List<Speaker> speakers;
  private final Map<String, Speaker> byName;

  Cast(Scene scene, List<Speaker> speakers) {
    this.scene = scene;
    this.speakers = speakers;
    this.byName = byName(speakers);
  }

  private static Map<String, Speaker> byName(List<Speaker> speakers) {
    var cast = new TreeMap<String, Speaker>();
    for (var speaker : speakers) {
      String name = speaker.name();
      if (speaker.sort() == Speaker.Sort.NAMED && name != null) {
        cast.merge(
            name,
            speaker,
            (known, more) ->
                known.with(
                    name,
                    known.role() == null ? more.role() : known.role(),
                    known.organization() == null ? more.organization() : known.organization()));
      }
    }
    return cast;
  }

  /// A speaker with his full name, his role and whom he speaks for, as far as the text shows.
  ///
  /// @param said what he says; the parties he names are no sign of whom he speaks for
  Speaker known(Quotes.Said said) {
    var speaker = said.speaker();
    var full = speaker;
    if (speaker.sort() == Speaker.Sort.NAMED && speaker.name() != null) {
      String name = fullName(speaker.name());
      var known = byName.getOrDefault(name, speaker);
      full =
          speaker.with(
              name,
              speaker.role() == null ? known.role() : speaker.role(),
              speaker.organization() == null ? known.organization() : speaker.organization());
    }
    boolean open = full.organization() == null && !full.civil() && full.role() != null;
    return open ? full.with(full.name(), full.role(), around(full, said)) : full;
  }

  private String fullName(String name) {
    if (name.indexOf(' ') > 0) {
      return name;
    }
    for (String other : byName.keySet()) {
      if (other.endsWith(" " + name) || other.startsWith(name + " ")) {
        return other;
      }
    }
    return name;
  }

  /// Whom an office is in where nothing beside it tells: the party of the same sentence or of the
  /// one before where the office is somebody's, the party that most sentences name first where it
  /// is a name's.
  private @Nullable String around(Speaker speaker, Quotes.Said said) {
    int sentence = scene.sentence(speaker.from()).index();
    String near = partyIn(sentence, speaker.from(), said);
    if (near != null) {
      return near;
    }
    if (speaker.name() == null || owned(speaker)) {
      for (int back = 1; back <= 2 && sentence - back >= 0; back++) {
        near = partyIn(sentence - back, Integer.MAX_VALUE, said);
        if (near != null) {
          return near;
        }
      }
    }
    return foremost();
  }

  /// `son directeur général`: somebody's, who was named right before.
  private boolean owned(Speaker speaker) {
    for (int i = speaker.from(); i < speaker.to(); i++) {
      if (scene.possessive(i)) {
        return true;
      }
    }
    return false;
  }

  /// The first party of a sentence outside quotation marks and before a token.
  private @Nullable String partyIn(int sentence, int limit, Quotes.Said said) {
    for (var other : speakers) {
      boolean here =
          other.sort() == Speaker.Sort.PARTY
              && other.to() <= limit
              && (other.from() < said.from() || other.from() >= said.to())
              && scene.sentence(other.from()).index() == sentence;
      if (here) {
        return other.organization();
      }
    }
    return null;
  }

  private @Nullable String foremost() {
    Map<String, Integer> times = new HashMap<>();
    String most = null;
    int last = -1;
    for (var other : speakers) {
      int sentence = scene.sentence(other.from()).index();
      String name = other.organization();
      if (other.sort() == Speaker.Sort.PARTY && name != null && sentence != last) {
        last = sentence;
        int now = times.merge(name, 1, Integer::sum);
        most = most == null || now > times.getOrDefault(most, 0) ? name : most;
      }
    }
    return most;
  }
}
