package licet.notation.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML text in UTF-8 into a tree. What is too large, too deep or grows by repeated anchors
/// is refused before it fills the memory.
public final class YamlText {
  /// The most bytes of a text.
  public static final int MOST_BYTES = 64 << 20;

  private static final int DEEPEST = 40;
  private static final int MOST_REPEATED = 100_000;

  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Sized> anchors = new HashMap<>();
  private @Nullable Sized root;
  private int documents;
  private long repeated;

  private YamlText(Problems problems) {
    this.problems = problems;
  }

  /// The tree of a text; empty, with a problem told, if it is no YAML or there is nothing in it.
  public static Optional<Yaml> read(byte[] bytes, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(
          Yaml.Place.NOWHERE,
          "has %,d bytes; expected no more than %,d".formatted(bytes.length, MOST_BYTES));
      return Optional.empty();
    }
    return decode(bytes, problems).flatMap(text -> new YamlText(problems).read(text));
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean broken = decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (broken) {
      String hex = "%02X".formatted(bytes[in.position()] & 0xFF);
      problems.add(end(text), "the byte " + hex + " is no UTF-8; expected a text in UTF-8");
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static Yaml.Place end(String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    return new Yaml.Place(lines + 1, text.length() - text.lastIndexOf('\n'));
  }

  private Optional<Yaml> read(String text) {
    var settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES).build();
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        if (!take(event)) {
          return Optional.empty();
        }
      }
    } catch (MarkedYamlEngineException broken) {
      problems.add(
          broken.getProblemMark().map(YamlText::place).orElse(end(text)), words(broken, text));
      return Optional.empty();
    } catch (YamlEngineException broken) {
      problems.add(end(text), "is no YAML: " + broken.getMessage());
      return Optional.empty();
    }
    if (root == null) {
      problems.add(new Yaml.Place(1, 1), "nothing stands in it; expected keys with values");
      return Optional.empty();
    }
    return Optional.of(root.yaml());
  }

  private static String words(MarkedYamlEngineException broken, String text) {
    String problem = broken.getProblem();
    var mark = broken.getProblemMark();
    boolean tab =
        mark.isPresent()
            && text.codePoints().skip(mark.get().getIndex()).findFirst().orElse(0) == '\t';
    if (tab) {
      return "a tab; YAML is indented with blanks";
    }
    String context = broken.getContext();
    return "is no YAML: " + (context == null ? "" : context + ", ") + problem;
  }

  /// Takes the next event; false if reading ends here with a problem.
  private boolean take(Event event) {
    return switch (event) {
      case DocumentStartEvent _ ->
          ++documents == 1 || refuse(event, "a second document; expected one a file");
      case AliasEvent alias -> repeat(alias);
      case ScalarEvent scalar -> {
        var node = new Yaml.Scalar(scalar.getValue(), scalar.isPlain(), place(event));
        yield place(new Sized(node, 1), scalar);
      }
      case CollectionStartEvent start -> begin(start);
      case CollectionEndEvent _ -> {
        var done = open.pop();
        yield done.complete() ? place(done.sized(), done.start) : refuse(event, "a key is missing");
      }
      default -> true;
    };
  }

  private boolean begin(CollectionStartEvent start) {
    if (open.size() >= DEEPEST) {
      return refuse(start, "nested deeper than " + DEEPEST + " levels");
    }
    open.push(new Open(start));
    return true;
  }

  private boolean repeat(AliasEvent alias) {
    String name = alias.getAlias().getValue();
    var anchored = anchors.get(name);
    if (anchored == null) {
      return refuse(alias, "*" + name + " repeats an anchor that does not stand above it");
    }
    repeated += anchored.size();
    return repeated <= MOST_REPEATED
        ? put(anchored, alias)
        : refuse(alias, "anchors are repeated to more than " + MOST_REPEATED + " values");
  }

  private boolean place(Sized node, NodeEvent event) {
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
    return put(node, event);
  }

  private boolean put(Sized node, Event event) {
    if (open.isEmpty()) {
      root = node;
      return true;
    }
    return open.element().add(node)
        || refuse(event, "a key that is no single word; expected a word");
  }

  private boolean refuse(Event event, String words) {
    problems.add(place(event), words);
    return false;
  }

  private static Yaml.Place place(Event event) {
    return event.getStartMark().map(YamlText::place).orElse(Yaml.Place.NOWHERE);
  }

  private static Yaml.Place place(Mark mark) {
    return new Yaml.Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /// A part with the number of values in it, repeated ones counted each time.
  private record Sized(Yaml yaml, long size) {}

  /// A list or map of which more is to come.
  private static final class Open {
    private final CollectionStartEvent start;
    private final List<Yaml> items = new ArrayList<>();
    private final List<Yaml.Entry> entries = new ArrayList<>();
    private final boolean list;
    private Yaml.@Nullable Scalar key;
    private long size = 1;

    Open(CollectionStartEvent start) {
      this.start = start;
      this.list = start instanceof SequenceStartEvent;
    }

    boolean add(Sized part) {
      size += part.size();
      if (list) {
        items.add(part.yaml());
      } else if (key != null) {
        entries.add(new Yaml.Entry(key, part.yaml()));
        key = null;
      } else if (part.yaml() instanceof Yaml.Scalar scalar) {
        key = scalar;
      } else {
        return false;
      }
      return true;
    }

    boolean complete() {
      return key == null;
    }

    Sized sized() {
      var at = place(start);
      return new Sized(list ? new Yaml.Items(items, at) : new Yaml.Entries(entries, at), size);
    }
  }
}
