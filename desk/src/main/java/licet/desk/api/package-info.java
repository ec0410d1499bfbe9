/// The API: every inquiry as JSON under `/api/v1`. `openapi.yaml` is its contract.
@NullMarked
package licet.desk.api;

import org.jspecify.annotations.NullMarked;
