package licet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import licet.desk.api.Api;
import licet.desk.door.Keys;
import licet.desk.door.Place;
import licet.desk.door.Server;
import licet.desk.page.Pages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Open the desk: pages and an API in the browser, until it is interrupted.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:closed", "1:a failure of ours", "2:wrong use, or nothing can listen there"})
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RegisterOption register;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port; 0 for any that is free. Otherwise ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = Place.LOOPBACK,
      description =
          "The name or address of this machine to listen at. Otherwise ${DEFAULT-VALUE}, where only"
              + " this machine can come in; any other needs --token-file.")
  private String host;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Let in only who has one of these tokens: one a line, a name before it if it is to have"
              + " one. Nobody but you may be able to read the file.")
  private @Nullable Path tokens;

  @Override
  public Integer call() {
    var console = new Console(spec);
    var place = new Place(host, port);
    var keys = tokens == null ? Keys.NONE : Keys.read(tokens);
    var setting = Server.Setting.OPEN.with(keys, fault -> tell(fault, console));
    try (var house = console.house(register.place(console.around())).prepared();
        var server = Server.start(place, setting, List.of(new Api(house), new Pages(house)))) {
      house.register();
      console.screen().message("the desk is open at http://" + place.host() + ":" + server.port());
      var end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
      end.await();
      return 0;
    } catch (InterruptedException _) {
      return 0;
    }
  }

  private static void tell(Exception fault, Console console) {
    var err = console.spec().commandLine().getErr();
    err.println("licet: a failure of ours: " + Width.plain(fault.toString()));
    if (console.around().debug()) {
      fault.printStackTrace(err);
    }
    err.flush();
  }
}
