package licet.desk.score;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.notation.ExpectedReading.ExpectedDeal;
import licet.vocabulary.money.Sum;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.ToldDeal;
import org.jspecify.annotations.Nullable;

/// A field of a deal that is compared, as words that are equal when the field is read right.
enum Field {
  /// Whether it is the report's own news.
  MAIN {
    @Override
    String expected(ExpectedDeal deal) {
      return Boolean.toString(deal.main());
    }

    @Override
    String read(ToldDeal deal) {
      return Boolean.toString(deal.main());
    }
  },
  /// Its kinds, all of them.
  KINDS {
    @Override
    String expected(ExpectedDeal deal) {
      return words(deal.kinds().stream().map(kind -> kind.label()));
    }

    @Override
    String read(ToldDeal deal) {
      return words(deal.kinds().stream().map(kind -> kind.label()));
    }
  },
  /// Its state.
  STATUS {
    @Override
    String expected(ExpectedDeal deal) {
      return deal.status().label();
    }

    @Override
    String read(ToldDeal deal) {
      return deal.status().map(status -> status.label()).orElse("");
    }
  },
  /// Its parties, all of them.
  PARTIES {
    @Override
    String expected(ExpectedDeal deal) {
      return words(names(deal.parties()).stream());
    }

    @Override
    String read(ToldDeal deal) {
      return words(names(deal.parties()).stream());
    }
  },
  /// The roles of all its parties.
  ROLES {
    @Override
    String expected(ExpectedDeal deal) {
      return roles(deal.parties());
    }

    @Override
    String read(ToldDeal deal) {
      return roles(deal.parties());
    }
  },
  /// Its date, as exact as expected.
  DATE {
    @Override
    String expected(ExpectedDeal deal) {
      return deal.date() == null ? "" : deal.date().toString();
    }

    @Override
    String read(ToldDeal deal) {
      return deal.date().map(Object::toString).orElse("");
    }
  },
  /// How many patents.
  PATENTS {
    @Override
    String expected(ExpectedDeal deal) {
      return count(deal.patents());
    }

    @Override
    String read(ToldDeal deal) {
      return count(deal.patents().orElse(null));
    }
  },
  /// Its sums, all of them.
  MONEY {
    @Override
    String expected(ExpectedDeal deal) {
      return words(deal.money().stream().map(Field::sum));
    }

    @Override
    String read(ToldDeal deal) {
      return words(deal.claims(Claim.Pays.class).map(pays -> sum(pays.sum())));
    }
  },
  /// The standards it covers.
  STANDARDS {
    @Override
    String expected(ExpectedDeal deal) {
      return words(deal.standards().stream());
    }

    @Override
    String read(ToldDeal deal) {
      return words(deal.claims(Claim.CoversStandard.class).map(it -> it.standard()));
    }
  },
  /// The fields of technology it covers.
  TECHNOLOGIES {
    @Override
    String expected(ExpectedDeal deal) {
      return words(deal.technologies().stream());
    }

    @Override
    String read(ToldDeal deal) {
      return words(deal.claims(Claim.CoversTechnology.class).map(it -> it.technology()));
    }
  },
  /// Where it holds.
  TERRITORY {
    @Override
    String expected(ExpectedDeal deal) {
      return words(deal.territory().stream());
    }

    @Override
    String read(ToldDeal deal) {
      return words(deal.claims(Claim.HoldsIn.class).map(it -> it.territory()));
    }
  },
  /// How long it runs, as told.
  TERM {
    @Override
    String expected(ExpectedDeal deal) {
      return words(Stream.ofNullable(deal.term()));
    }

    @Override
    String read(ToldDeal deal) {
      return words(deal.claims(Claim.Runs.class).map(it -> it.term()));
    }
  };

  private static final Gazetteer PARTIES_KNOWN = Gazetteer.load();

  /// What the field should say.
  abstract String expected(ExpectedDeal deal);

  /// What the reader made of it.
  abstract String read(ToldDeal deal);

  /// The word used in files and on screen.
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The parties, each by one name, without case, marks and blanks.
  static Set<String> names(Iterable<Claim.Involves> parties) {
    var names = new TreeSet<String>();
    parties.forEach(party -> names.add(plain(party.party())));
    return names;
  }

  /// One name for a party, by whichever of its names it is called, where no other has that name.
  private static String plain(String name) {
    var known = PARTIES_KNOWN.named(name);
    return (known.size() == 1 ? known.getFirst().name() : name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String words(Stream<String> words) {
    return words
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String roles(Iterable<Claim.Involves> parties) {
    var roles = new TreeSet<String>();
    for (var party : parties) {
      roles.add(plain(party.party()) + ":" + words(party.roles().stream().map(it -> it.label())));
    }
    return String.join("; ", roles);
  }

  private static String count(@Nullable PatentCount count) {
    return switch (count) {
      case null -> "";
      case PatentCount.Stated(long stated) -> Long.toString(stated);
      case PatentCount.Undisclosed _ -> "undisclosed";
    };
  }

  private static String sum(Sum sum) {
    String amount =
        switch (sum.amount()) {
          case Sum.Amount.Known(var value, var currency) ->
              currency + " " + value.stripTrailingZeros().toPlainString();
          case Sum.Amount.Undisclosed _ -> "undisclosed";
          case Sum.Amount.ToBeSet _ -> "to be set";
        };
    return amount + " " + sum.per().label() + " " + sum.role().label();
  }
}
