/// Deals as reconciled from what sources say. Begin at [licet.register.deals.Reconciliation].
@NullMarked
package licet.register.deals;

import org.jspecify.annotations.NullMarked;
