package licet.desk.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Inquiry;

/// Gets one page that somebody asks for by its address. Nothing is ever got that nobody asked for.
///
/// The host is looked up once for each step, and the line goes to the very address that was found
/// to be on the open network; so a name can't mean one address when it is checked and another when
/// it is used. Each redirect is checked anew.
///
/// @param address as somebody wrote it
/// @param open which addresses may be gone to
public record FetchPage(String address, Predicate<InetAddress> open) implements Inquiry<Fetched> {
  private static final int MOST_STEPS = 4;
  private static final int MOST_BYTES = 20 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// Gets a page of the open network.
  public FetchPage(String address) {
    this(address, Addresses::open);
  }

  @Override
  public Fetched ask(House house, Asker asker) {
    try {
      var at = new URI(address.strip());
      long end = System.nanoTime() + PATIENCE.toNanos();
      for (int step = 0; step < MOST_STEPS; step++) {
        switch (step(at, end)) {
          case Step.Done(var fetched) -> {
            return fetched;
          }
          case Step.Onward(var next) -> at = next;
        }
      }
      return new Fetched.Refused(address + " leads on and on; " + at + " was not gone to");
    } catch (URISyntaxException wrong) {
      return new Fetched.Refused("'" + address + "' is no address: " + wrong.getReason());
    }
  }

  private sealed interface Step {
    /// It ends here.
    record Done(Fetched fetched) implements Step {}

    /// It leads on.
    record Onward(URI to) implements Step {}
  }

  private Step step(URI at, long end) {
    String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
    String host = at.getHost();
    if (!scheme.matches("https?") || host == null || at.getUserInfo() != null) {
      return refused("'" + at + "' is no page; expected http:// or https:// and a host");
    }
    try {
      var all = InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""));
      if (!Arrays.stream(all).allMatch(open)) {
        return refused(
            host
                + " is on this machine or in its own network; only pages of the open"
                + " web are got");
      }
      var answer = new Wire(at, all[0], end, MOST_BYTES).get();
      return answer.redirect()
          ? new Step.Onward(at.resolve(new URI(answer.header("location"))))
          : done(answer, at);
    } catch (UnknownHostException _) {
      return refused("nobody is called " + host);
    } catch (URISyntaxException _) {
      return refused(at + " leads to what is no address");
    } catch (IOException broken) {
      return refused(at + " can't be got: " + broken.getMessage());
    }
  }

  private static Step done(Wire.Answer answer, URI at) {
    return answer.status() == Wire.OK
        ? new Step.Done(new Fetched.Page(answer.body(), answer.header("content-type"), at))
        : refused(at + " answers " + answer.status());
  }

  private static Step refused(String why) {
    return new Step.Done(new Fetched.Refused(why));
  }
}
