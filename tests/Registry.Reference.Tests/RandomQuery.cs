namespace Registry.Reference.Tests;

/// <summary>
/// A random query, built clause by clause. A LIMIT always comes with an order over all columns, so that there is one
/// right answer; another engine numbers nodes otherwise, so for one it is no order over those.
/// </summary>
internal sealed class RandomQuery
{
    private readonly Random _random;
    private readonly List<string> _clauses = [];
    private Dictionary<string, char> _scope = [];
    private int _names;

    private readonly bool _sortsEntities;

    private RandomQuery(Random random, bool sortsEntities) => (_random, _sortsEntities) = (random, sortsEntities);

    private RandomExpressions Expressions => new(_random, _scope);

    public static string Next(Random random, bool sortsEntities = true)
    {
        if (random.Next(12) > 0)
        {
            return new RandomQuery(random, sortsEntities).Whole(columns: null);
        }

        var columns = random.Next(1, 3);
        return $"{new RandomQuery(random, sortsEntities).Whole(columns)} UNION{(random.Next(2) == 0 ? " ALL" : "")} "
            + new RandomQuery(random, sortsEntities).Whole(columns);
    }

    private string Whole(int? columns)
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            AddReading();
            if (_random.Next(4) == 0)
            {
                AddWith();
            }
        }

        AddReturn(columns);
        return string.Join(' ', _clauses);
    }

    private void AddReading()
    {
        switch (_random.Next(10))
        {
            case 0:
                var element = NewName();
                var list = Expressions.List();
                _clauses.Add($"UNWIND {list} AS {element}");
                _scope[element] = 'v';
                break;
            case 1 when Expressions.Of("n") is { } node:
                var made = NewName();
                _clauses.Add(Expressions.Pick(
                [
                    $"CALL ({node}) {{ MATCH ({node})-->(m) RETURN count(m) AS {made} }}",
                    $"CALL ({node}) {{ OPTIONAL MATCH ({node})-[e]-(m) RETURN m.uid AS {made} }}",
                    $"CALL {{ WITH {node} MATCH ({node})--(m) RETURN DISTINCT m.x AS {made} UNION RETURN 7 AS {made} }}",
                ]));
                _scope[made] = 'v';
                break;
            default:
                AddMatch();
                break;
        }
    }

    private void AddMatch()
    {
        var optional = _random.Next(4) == 0 ? "OPTIONAL " : "";
        var before = new Dictionary<string, char>(_scope);
        var quantified = _random.Next(6) == 0;
        var patterns = Enumerable.Range(0, _random.Next(4) == 0 ? 2 : 1).Select(_ => Pattern(quantified, before)).ToList();
        var where = _random.Next(2) == 0 ? $" WHERE {Expressions.Truth()}" : "";
        _clauses.Add($"{optional}MATCH {string.Join(", ", patterns)}{where}");
    }

    private string Pattern(bool quantified, Dictionary<string, char> before)
    {
        var length = _random.Next(0, 3);
        var path = _random.Next(6) == 0 ? NewName() : null;
        var pattern = Node(before);
        for (var i = 0; i < length; i++)
        {
            pattern += Relationship(quantified, before) + Node(before);
        }

        if (path is not null)
        {
            _scope[path] = 'p';
        }

        return path is null ? pattern : $"{path} = {pattern}";
    }

    private string Node(Dictionary<string, char> before)
    {
        var known = new RandomExpressions(_random, before).Of("n");
        var name = known is not null && _random.Next(3) == 0 ? known
            : Expressions.Of("n") is { } other && !before.ContainsKey(other) && _random.Next(5) == 0 ? other
            : NewName();
        _scope[name] = 'n';
        var labels = _random.Next(3) == 0 ? ":" + Expressions.Labels() : "";
        var properties = _random.Next(6) == 0 ? $" {{{Expressions.Pick(RandomGraph.Properties)}: {_random.Next(3)}}}" : "";
        return $"({name}{labels}{properties})";
    }

    private string Relationship(bool quantified, Dictionary<string, char> before)
    {
        var types = Expressions.Pick(["", ":R", ":R|S", ":!T"]);
        if (quantified)
        {
            return Quantified(types, before);
        }

        var name = NewName();
        switch (_random.Next(6))
        {
            case 0:
                _scope[name] = 'h';
                return Expressions.Arrow($"{name}{types}*{_random.Next(0, 2)}..{_random.Next(1, 4)}");
            case 1:
                _scope[name] = 'r';
                return Expressions.Arrow($"{name}{types} {{{Expressions.Pick(RandomGraph.Properties)}: {_random.Next(3)}}}");
            case 2:
                return Expressions.Arrow(types);
            default:
                _scope[name] = 'r';
                return Expressions.Arrow(name + types);
        }
    }

    private string Quantified(string types, Dictionary<string, char> before)
    {
        var (left, hop, right) = (NewName(), NewName(), NewName());
        var quantifier = Expressions.Pick(["{1,2}", "{0,2}", "{2}", "{1,3}", "{,2}"]);
        if (_random.Next(2) == 0)
        {
            _scope[hop] = 'h';
            return Expressions.Arrow($"{hop}{types}") + quantifier;
        }

        var within = new RandomExpressions(
            _random, new Dictionary<string, char>(before) { [left] = 'n', [hop] = 'r', [right] = 'n' });
        var where = _random.Next(2) == 0 ? $" WHERE {within.Truth(2)}" : "";
        (_scope[left], _scope[hop], _scope[right]) = ('h', 'h', 'h');
        var second = _random.Next(4) == 0 ? Expressions.Arrow(types) + "(:A|B)" : "";
        return $"(({left}){Expressions.Arrow($"{hop}{types}")}({right}){second}{where}){quantifier}";
    }

    private void AddWith()
    {
        var kept = _scope.Where(v => _random.Next(3) > 0).ToDictionary();
        var items = kept.Keys.ToList();
        var scope = kept;
        if (_random.Next(2) == 0)
        {
            var name = NewName();
            var aggregated = _random.Next(2) == 0;
            items.Add($"{(aggregated ? Aggregate() : Expressions.Whole())} AS {name}");
            scope = new(kept) { [name] = aggregated ? 'v' : 'i' };
        }

        if (items.Count == 0)
        {
            return;
        }

        var distinct = _random.Next(4) == 0 ? "DISTINCT " : "";
        var sortable = scope.All(v => (_sortsEntities ? "nrvi" : "vi").Contains(v.Value, StringComparison.Ordinal));
        _scope = scope;
        var order = sortable && _random.Next(3) == 0
            ? $" ORDER BY {string.Join(", ", scope.Keys.Select(k => k + Direction()))}{Limit()}" : "";
        var where = _random.Next(3) == 0 ? $" WHERE {Expressions.Truth()}" : "";
        _clauses.Add($"WITH {distinct}{string.Join(", ", items)}{order}{where}");
    }

    private void AddReturn(int? columns)
    {
        var names = new List<string>();
        var items = new List<string>();
        var ordered = columns is null && _random.Next(3) == 0;
        var failing = columns is null && Expressions.Of("nr") is not null && _random.Next(10) == 0;
        for (var i = columns ?? _random.Next(1, 4); i > 0; i--)
        {
            names.Add($"c{i}");
            items.Add($"{Column(ordered)} AS c{i}");
        }

        if (failing)
        {
            _clauses.Add($"RETURN {string.Join(", ", items)}, {Expressions.Failing()} AS f");
            return;
        }

        var distinct = _random.Next(5) == 0 ? "DISTINCT " : "";
        var order = ordered
            ? $" ORDER BY {string.Join(", ", names.Select(n => n + Direction()))}{Limit()}" : "";
        _clauses.Add($"RETURN {distinct}{string.Join(", ", items)}{order}");
    }

    private string Column(bool ordered) => _random.Next(9) switch
    {
        0 => Aggregate(),
        1 => Expressions.Whole(),
        2 => Expressions.Truth(),
        3 => Expressions.Text(),
        4 => Expressions.Of("n") is { } node ? Expressions.Pick([ordered && !_sortsEntities ? "6" : node, $"{node}.uid", $"size(labels({node}))"]) : "1",
        5 => Expressions.Of("r") is { } hop ? Expressions.Pick([$"type({hop})", $"startNode({hop}).uid", ordered && !_sortsEntities ? "7" : hop]) : "2",
        6 => Expressions.Of("h") is { } hops ? Expressions.Pick([$"size({hops})", $"[e IN {hops} | e.uid]"]) : "3",
        7 => Expressions.Of("p") is { } path ? Expressions.Pick([$"length({path})", ordered ? "5" : path]) : "4",
        _ => Expressions.Property(),
    };

    private string Aggregate() => Expressions.Pick(
    [
        "count(*)", $"count({Expressions.Property()})", $"count(DISTINCT {Expressions.Property()})",
        $"sum({Expressions.Whole()})", $"avg({Expressions.Whole()})", $"min({Expressions.Property()})",
        $"max({Expressions.Property()})", $"size(collect({Expressions.Property()}))",
        $"percentileCont({Expressions.Whole()}, 0.5)", $"percentileDisc({Expressions.Whole()}, 0.4)",
        $"count(*) + {_random.Next(3)}",
    ]);

    private string Direction() => _random.Next(3) == 0 ? " DESC" : "";

    private string Limit() => _random.Next(3) switch
    {
        0 => $" SKIP {_random.Next(3)}",
        1 => $" LIMIT {_random.Next(1, 4)}",
        _ => $" SKIP {_random.Next(2)} LIMIT {_random.Next(1, 4)}",
    };

    private string NewName() => $"v{_names++}";
}
