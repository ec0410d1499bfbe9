package licet.bench.rights;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.question.Question;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/// The plain part of a check as one recursive SQL query in PostgreSQL over the same facts: need,
/// chain of title, control, capture by owner and days or by list, life, and whether the license
/// binds later owners. It knows no exclusive right, merger or open point.
final class SqlPeer implements AutoCloseable {
  private static final String TABLES =
      """
      drop table if exists patent, title, stake, license, listed;
      create table patent (number text, country text, owner int, granted date, expires date);
      create table title (number text, giver int, taker int, day date);
      create table lapse (number text, day date);
      create table stake (holder int, company int, votes int, since date, until date);
      create table license (id int, grantor int, grantee int, affiliates bool, covenant bool,
        signed date, until date, owned_from date, owned_until date);
      create table listed (license int, number text);
      """;

  private static final String INDEXES =
      """
      alter table patent add primary key (number);
      create index on title (number);
      create index on lapse (number);
      create index on stake (company);
      create index on license (grantee);
      create index on listed (license, number);
      analyze;
      """;

  private static final String CHECK =
      """
      with recursive asked as (
        select ?::text as number, ?::int as actor, ?::date as day),
      right_in_force as (
        select p.* from patent p, asked a where p.number = a.number
          and a.day between p.granted and p.expires
          and not exists (select from lapse l where l.number = p.number and l.day <= a.day)),
      chain as (
        select p.owner as holder, date '-infinity' as since, 0 as step from right_in_force p
        union all
        select t.taker, t.day, c.step + 1 from chain c, title t, asked a
          where t.number = a.number and t.giver = c.holder and t.day > c.since and c.step < 100),
      held as (
        select holder, since, step,
          coalesce(lead(since) over (order by step), date 'infinity') as until from chain),
      controlling as (
        select actor as party, false as above from asked
        union
        select s.holder, true from controlling c, stake s, asked a where s.company = c.party
          and s.votes > 50 and s.since <= a.day and (s.until is null or a.day < s.until)),
      licensed as (
        select 1 from controlling c join license g on g.grantee = c.party
            and (g.affiliates or not c.above)
          join asked a on a.day >= g.signed and (g.until is null or a.day < g.until)
          join held h on h.holder = g.grantor and h.until > g.signed
            and greatest(h.since, g.signed) <= a.day
          join right_in_force p on true
          where (
              (g.owned_from is not null and h.since < g.owned_until
                and h.until > greatest(g.owned_from, g.signed)
                and greatest(h.since, g.owned_from, g.signed) <= a.day)
              or exists (select from listed l where l.license = g.id and l.number = p.number))
            and not exists (select from held later where later.step > h.step
              and later.since <= a.day and later.holder <> g.grantor
              and not (p.country in ('US', 'DE', 'CN') and not (g.covenant and p.country <> 'US')
                or p.country = 'JP' and later.since >= date '2012-04-01' and not g.covenant)))
      select case
        when not exists (select from right_in_force) then 'NOT-NEEDED'
        when exists (select from held h, asked a
          where h.holder = a.actor and h.since <= a.day and a.day < h.until) then 'PERMITTED'
        when exists (select from licensed) then 'PERMITTED'
        else 'NOT-SHOWN' end
      """;

  /// Places of the two times behind the name of the process.
  private static final int USER_TICKS = 11;

  private static final int SYSTEM_TICKS = 12;
  private static final double TICKS_A_SECOND = 100;

  private final Connection connection;
  private final PreparedStatement check;

  /// Loads a ledger into the database at a JDBC address, whose tables of these names it replaces.
  SqlPeer(String address, Ledgers ledger) throws SQLException, IOException {
    connection = DriverManager.getConnection(address);
    try (var statement = connection.createStatement()) {
      statement.execute("drop table if exists lapse");
      statement.execute(TABLES);
      copy("patent", ledger.patents, ledger::patentRow);
      copy("title", ledger.events, ledger::titleRow);
      copy("lapse", ledger.events / 5, ledger::lapseRow);
      copy("stake", ledger.stakes(), ledger::stakeRow);
      copy("license", ledger.grants, ledger::licenseRow);
      copy("listed", ledger.grants, ledger::listedRows);
      statement.execute(INDEXES);
    }
    check = connection.prepareStatement(CHECK);
  }

  private void copy(String table, int rows, IntFunction<String> row)
      throws SQLException, IOException {
    var copies = new CopyManager(connection.unwrap(BaseConnection.class));
    int chunk = 100_000;
    for (int start = 0; start < rows; start += chunk) {
      var text = new StringBuilder();
      for (int i = start; i < Math.min(rows, start + chunk); i++) {
        text.append(row.apply(i));
      }
      copies.copyIn("copy " + table + " from stdin", new StringReader(text.toString()));
    }
  }

  /// The answer to a question.
  Verdict verdict(Question.Practise asked) throws SQLException {
    LocalDate on = asked.on();
    check.setString(1, asked.patents().getFirst());
    check.setInt(2, Ledgers.party(asked.actor()));
    check.setDate(3, Date.valueOf(on));
    try (var rows = check.executeQuery()) {
      rows.next();
      return Verdict.of(rows.getString(1));
    }
  }

  /// The seconds of processor that the server's process for this connection has used; only where
  /// it runs on this machine and the system tells them below `/proc`.
  double processor() throws SQLException, IOException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select pg_backend_pid()")) {
      rows.next();
      var told = Files.readString(Path.of("/proc", rows.getString(1), "stat"));
      var fields = told.substring(told.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]))
          / TICKS_A_SECOND;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
