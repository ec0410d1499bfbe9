package licet.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Print a script that lets your shell complete commands and options.",
    footer = {"", "  source <(licet completion bash)     in ~/.bashrc or ~/.zshrc"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:printed", "1:a failure of ours", "2:wrong use"})
final class CompletionCommand implements Callable<Integer> {
  /// A shell.
  enum Shell {
    /// GNU Bash.
    BASH,
    /// The Z shell, which runs the same script.
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      defaultValue = "bash",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
  private Shell shell;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    if (shell == Shell.ZSH) {
      out.println("autoload -U +X compinit && compinit");
      out.println("autoload -U +X bashcompinit && bashcompinit");
    }
    out.println(AutoComplete.bash("licet", spec.root().commandLine()));
    return 0;
  }
}
