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
  Speaker known(Speaker speaker) {
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
    return open ? full.with(full.name(), full.role(), around(full)) : full;
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
  /// one before where the office is somebody's, the party the text names most where it is a name's.
  private @Nullable String around(Speaker speaker) {
    int sentence = scene.sentence(speaker.from()).index();
    String near = partyIn(sentence, speaker.from());
    if (near != null) {
      return near;
    }
    if (speaker.name() == null || possessive(speaker)) {
      for (int back = 1; back <= 2 && sentence - back >= 0; back++) {
        near = partyIn(sentence - back, Integer.MAX_VALUE);
        if (near != null) {
          return near;
        }
      }
    }
    return mostNamed();
  }

  private boolean possessive(Speaker speaker) {
    return scene.sense(speaker.from(), licet.reader.lexicon.WordClass.DET) > 0;
  }

  /// The first party of a sentence outside quotation marks and before a token.
  private @Nullable String partyIn(int sentence, int limit) {
    for (var other : speakers) {
      boolean here =
          other.sort() == Speaker.Sort.PARTY
              && other.to() <= limit
              && scene.sentence(other.from()).index() == sentence;
      if (here) {
        return other.organization();
      }
    }
    return null;
  }

  private @Nullable String mostNamed() {
    Map<String, Integer> times = new HashMap<>();
    String most = null;
    for (var mention : scene.named.mentions()) {
      String name = mention.who().name();
      int weight = scene.sentence(mention.from()).title() ? 2 : 1;
      int now = times.merge(name, weight, Integer::sum);
      if (most == null || now > times.getOrDefault(most, 0)) {
        most = name;
      }
    }
    return most;
  }
}
