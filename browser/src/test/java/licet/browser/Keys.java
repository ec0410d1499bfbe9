package licet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// A visitor who has a keyboard and nothing else.
///
/// @param page what it types into
record Keys(Page page) {
  private static final int STEPS = 250;

  /// Goes on by Tab until the first element of those is in focus.
  ///
  /// @throws IllegalStateException if it can't be come to
  Keys to(Locator goal) {
    for (int step = 0; step < STEPS; step++) {
      if (inFocus(goal.first())) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new IllegalStateException("Tab never comes to " + goal);
  }

  private static boolean inFocus(Locator goal) {
    return (boolean) goal.evaluate("it => it === document.activeElement");
  }

  /// Presses a key.
  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /// Presses a key that leads to another page, maybe at the same address, which nothing else that
  /// waits can tell apart.
  @SuppressWarnings("deprecation")
  Keys go(String key) {
    page.waitForNavigation(() -> page.keyboard().press(key));
    return this;
  }

  /// Puts words in place of what stands in the field.
  Keys write(String words) {
    page.keyboard().press("Control+a");
    page.keyboard().type(words);
    return this;
  }
}
