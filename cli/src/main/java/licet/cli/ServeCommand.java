package licet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import licet.desk.api.Api;
import licet.desk.door.Place;
import licet.desk.door.Server;
import licet.desk.page.Pages;
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

  @Override
  public Integer call() {
    var console = new Console(spec);
    var place = new Place(Place.LOOPBACK, port);
    try (var house = console.house(register.place(console.around()));
        var server = Server.start(place, List.of(new Api(house), new Pages(house)))) {
      console.screen().message("the desk is open at http://" + place.host() + ":" + server.port());
      var end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
      end.await();
      return 0;
    } catch (InterruptedException _) {
      return 0;
    }
  }
}
