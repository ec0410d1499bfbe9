package licet.desk.page;

import java.util.List;
import licet.rights.RuleBook;

/// The rules by which questions about rights are decided.
public record RulesPage(Frame frame, List<RuleBook.Rule> rules) implements Page {}
