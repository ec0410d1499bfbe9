package licet.desk.page;

import java.util.List;
import licet.register.deals.Deal;

/// The deals that fit a filter.
///
/// @param deals in order
public record DealsPage(Frame frame, List<Deal> deals) implements Page {}
