package licet.bench.desk;

import io.javalin.Javalin;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import licet.desk.api.Api;
import licet.desk.door.Place;
import licet.desk.door.Server;
import licet.desk.inquiry.House;
import licet.desk.page.Pages;

/// A process of its own with a desk, and a bare route beside it. It prints the two ports; then, for
/// each line that it is told, how much memory of the heap it uses. Argument: the register.
final class OpenedDesk {
  private OpenedDesk() {}

  public static void main(String[] arguments) throws Exception {
    var bare =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.startup.showOldJavalinVersionWarning = false;
                  config.concurrency.useVirtualThreads = true;
                  config.jetty.host = Place.LOOPBACK;
                  config.jetty.port = 0;
                  config.routes.get("/", request -> request.result("here"));
                })
            .start();
    try (var house = new House(arguments[0], Clock.systemUTC()).prepared();
        var desk =
            Server.start(new Place(Place.LOOPBACK, 0), List.of(new Api(house), new Pages(house)))) {
      System.out.println(desk.port() + " " + bare.port());
      System.out.flush();
      var memory = ManagementFactory.getMemoryMXBean();
      while (System.in.read() >= 0) {
        System.gc();
        System.out.println(memory.getHeapMemoryUsage().getUsed());
        System.out.flush();
      }
    }
    bare.stop();
  }
}
