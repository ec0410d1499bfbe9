package licet.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import licet.house.Repository.Text;
import org.jspecify.annotations.Nullable;

/// The rules of tidiness that need Java's grammar: names, sizes, shapes. javac parses, without
/// looking types up.
final class TidyJava extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private static final int LONGEST_METHOD = 40;

  /// Endings that say nothing, and what would.
  private static final Map<String, String> ENDINGS = endings();

  /// Words we have a better one for; the whole table is in the glossary.
  private static final Map<String, String> WORDS =
      Map.of(
          "licence", "license",
          "snippet", "passage",
          "triple", "statement",
          "createdat", "recorded",
          "validtime", "holds",
          "dedupe", "same (a judgement)",
          "goldenrecord", "believed",
          "lineitem", "charge or accrual");

  private static final Set<String> DRAWERS =
      Set.of("core", "common", "util", "utils", "shared", "misc", "impl", "helper", "helpers");

  private static final Pattern SENTENCE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+");
  private static final Pattern BEAN = Pattern.compile("(get|is)[A-Z].*");

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Finding> found = new ArrayList<>();

  private TidyJava(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  private static Map<String, String> endings() {
    var endings = new LinkedHashMap<String, String>();
    endings.put("Manager", "what it keeps or decides");
    endings.put("Service", "the noun it stands for");
    endings.put("Helper", "the thing it works on");
    endings.put("Util", "the thing it works on");
    endings.put("Utils", "the thing it works on");
    endings.put("Impl", "what sets it apart");
    endings.put("DTO", "the noun, or a page");
    endings.put("Dto", "the noun, or a page");
    endings.put("Processor", "its verb: reader, judge");
    endings.put("Handler", "what comes in: a route, a command");
    endings.put("Factory", "a static of, from or parse");
    endings.put("Info", "the noun alone");
    endings.put("Data", "the noun alone");
    endings.put("Base", "an interface with a domain name");
    endings.put("Abstract", "an interface with a domain name");
    return endings;
  }

  static List<Finding> findings(Collection<Text> texts) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = texts.stream().filter(text -> text.endsIn(".java")).map(Held::new).toList();
    var task = (JavacTask) compiler.getTask(null, null, _ -> {}, null, null, files);
    var positions = Trees.instance(task).getSourcePositions();
    var found = new ArrayList<Finding>();
    try {
      for (var unit : task.parse()) {
        var tidy = new TidyJava(unit, positions);
        tidy.scan(unit, null);
        found.addAll(tidy.found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static final class Held extends SimpleJavaFileObject {
    private final Text text;

    Held(Text text) {
      super(URI.create("held:///" + text.path()), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text.content();
    }
  }

  @Override
  public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
    for (var name : tree.getPackageName().toString().split("\\.")) {
      if (DRAWERS.contains(name)) {
        add(tree, "package '" + name + "' is a drawer; name what lies in it");
      }
    }
    return super.visitPackage(tree, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    var name = tree.getSimpleName().toString();
    ENDINGS.forEach((ending, instead) -> {
      if (name.endsWith(ending) || (ending.equals("Abstract") && name.startsWith(ending))) {
        add(tree, "'" + name + "': say not " + ending + " but " + instead);
      }
    });
    word(tree, name);
    var modifiers = tree.getModifiers().getFlags();
    boolean open =
        tree.getKind() == Tree.Kind.CLASS
            && !name.isEmpty()
            && !path().contains("/src/test/")
            && !path().startsWith("bench/") // JMH extends its benchmarks
            && modifiers.stream().noneMatch(TidyJava::settlesWhoExtends);
    if (open) {
      add(tree, "'" + name + "' is open; make it final, or sealed");
    }
    return super.visitClass(tree, null);
  }

  private long lines(Tree tree) {
    return line(positions.getEndPosition(unit, tree)) - line(start(tree)) + 1;
  }

  /// The lines of text blocks, which are data: each block counts as one line.
  private long textBlockLines(MethodTree method) {
    var lines = new AtomicLong();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        lines.addAndGet(lines(tree) - 1);
        return super.visitLiteral(tree, null);
      }
    }.scan(method, null);
    return lines.get();
  }

  private static boolean settlesWhoExtends(Modifier modifier) {
    return modifier == Modifier.FINAL
        || modifier == Modifier.ABSTRACT
        || modifier == Modifier.SEALED
        || modifier == Modifier.NON_SEALED;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
    var name = tree.getName().toString();
    long lines = lines(tree) - textBlockLines(tree);
    if (lines > LONGEST_METHOD) {
      add(
          tree,
          "'" + name + "' has " + lines + " lines; tell it in methods of up to " + LONGEST_METHOD);
    }
    word(tree, name);
    boolean test =
        tree.getModifiers().getAnnotations().stream()
            .anyMatch(annotation -> annotation.getAnnotationType().toString().endsWith("Test"));
    if (test != SENTENCE.matcher(name).matches() && (test || name.contains("_"))) {
      add(tree, "'" + name + "': a_test_is_a_sentence, and nothing else is");
    }
    if (inside(Tree.Kind.RECORD)
        && tree.getParameters().isEmpty()
        && BEAN.matcher(name).matches()) {
      add(tree, "'" + name + "': a record's answers have no get or is");
    }
    return super.visitMethod(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    word(tree, tree.getName().toString());
    boolean local =
        !inside(Tree.Kind.METHOD) && !inside(Tree.Kind.RECORD) && !inside(Tree.Kind.CLASS);
    var type = tree.getType();
    if (!local && type != null && type.toString().startsWith("Optional<")) {
      add(
          tree,
          "'" + tree.getName() + "': Optional is for results; mark it @Nullable, or use a type");
    }
    return super.visitVariable(tree, null);
  }

  private boolean inside(Tree.Kind kind) {
    return getCurrentPath().getParentPath().getLeaf().getKind() == kind;
  }

  private void word(Tree tree, String name) {
    var plain = name.toLowerCase(Locale.ROOT).replace("_", "");
    WORDS.forEach((word, instead) -> {
      if (plain.contains(word)) {
        add(tree, "'" + name + "': say not " + word + " but " + instead);
      }
    });
  }

  private long start(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  private long line(long position) {
    return unit.getLineMap().getLineNumber(position);
  }

  private void add(Tree tree, String problem) {
    found.add(new Finding(path(), line(start(tree)), problem));
  }

  private String path() {
    return unit.getSourceFile().toUri().getPath().substring(1);
  }
}
