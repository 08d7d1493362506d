using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <content>
/// Expressions that look into nodes and relationships. A property that the view hides on some of them is read only where a
/// label or a type says that it is visible; where it is not known whether a value is a node, it is refused.
/// </content>
internal sealed partial class CypherWriter
{
    /// <summary>Numbers of the server's own, clocks and chance: they tell of what is hidden, or differ each time.</summary>
    private static readonly HashSet<string> NotSent = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "elementId", "rand", "randomUUID", "timestamp",
    };

    private string Access(Expression target, string property, KnownNames names)
    {
        target = Owner(target);
        var known = KnownOf(target, names);
        var text = Write(target, names);
        var plain = $"{text}.{ViewRules.Quote(property)}";
        if (ShowsEverywhere(known, property))
        {
            return plain;
        }

        if (known.Kinds == Kinds.Node)
        {
            var labels = rules.LabelsShowing(property);
            return labels.Count == 0
                ? $"CASE WHEN {text} IS NULL THEN null END"
                : $"CASE WHEN {text}:{string.Join('|', labels.Select(ViewRules.Quote))} THEN {plain} END";
        }

        if (known.Kinds == Kinds.Relationship)
        {
            return $"CASE WHEN type({text}) IN {Texts(rules.TypesShowing(property))} THEN {plain} END";
        }

        throw ViewRules.Refused(
            $"{property} is not readable on every node: read it from a variable of a pattern", target.Position);
    }

    /// <summary>Tells whether no value that an expression may have hides the property.</summary>
    private bool ShowsEverywhere(Known known, string property) =>
        ((known.Kinds & Kinds.Node) == 0 || rules.ShowsOnAll(known.Groups ?? rules.Catalog.VisibleGroups, property))
        && ((known.Kinds & Kinds.Relationship) == 0 || rules.ShowsOnAllTypes(property));

    private bool ShowsWhole(Known known) =>
        ((known.Kinds & Kinds.Node) == 0 || rules.ShowsWhole(known.Groups ?? rules.Catalog.VisibleGroups))
        && ((known.Kinds & Kinds.Relationship) == 0 || rules.ShowsWholeTypes());

    private void DemandWhole(Known known, string what, int position)
    {
        if (!ShowsWhole(known))
        {
            throw ViewRules.Refused(
                $"{what} must not be asked of nodes that may have properties you may not read: name the properties", position);
        }
    }

    private string WriteIndex(IndexExpression index, KnownNames names)
    {
        var known = KnownOf(index.Target, names);
        if (index.Index is LiteralExpression { Value: string property } && known.MayBeEntity)
        {
            return Access(index.Target, property, names);
        }

        // A whole number is no name of a property, so what it is asked of is a list.
        if (index.Index is not LiteralExpression { Value: long })
        {
            DemandWhole(known, "a property whose name is computed", index.Position);
        }

        return $"{Write(index.Target, names)}[{Write(index.Index, names)}]";
    }

    private string WriteLabelTest(LabelTestExpression test, KnownNames names, bool stands = false)
    {
        var labels = Named(test.Labels)!;
        var known = KnownOf(test.Target, names);
        var target = Write(test.Target, names);
        if (known.Kinds == Kinds.Node)
        {
            var text = $"{target}:{WriteLabels(labels)}";

            // What stands by itself is no part of a choice; see Chosen.
            return stands && !HasChoice(labels)
                ? $"({text})"
                : $"CASE WHEN {text} THEN true WHEN {target} IS NOT NULL THEN false END";
        }

        return known.Kinds == Kinds.Relationship
            ? $"(type({target}) IN {Texts([.. rules.Catalog.TypesWhere(labels).Select(t => t.Type)])})"
            : throw ViewRules.Refused("a label must be tested on a variable of a pattern", test.Position);
    }

    private string WriteMapProjection(MapProjectionExpression projection, KnownNames names)
    {
        if (projection.Target is not VariableExpression target)
        {
            throw ViewRules.Refused("a map projection must be made of a variable", projection.Position);
        }

        var items = new List<string>();
        foreach (var (key, value) in projection.Items)
        {
            if (key is null)
            {
                DemandWhole(KnownOf(target, names), ".*", projection.Position);
            }

            items.Add(key is null
                ? ".*"
                : $"{ViewRules.Quote(key)}: {(value is null ? Access(target, key, names) : Write(value, names))}");
        }

        return $"{ViewRules.Quote(target.Name)} {{{string.Join(", ", items)}}}";
    }

    /// <summary>The normal form is no value there but a word.</summary>
    private string WriteNormal(FunctionExpression call, string name, KnownNames names)
    {
        var form = call.Arguments is [_, LiteralExpression { Value: "NFC" or "NFD" or "NFKC" or "NFKD" } literal]
            ? literal.Value
            : call.Arguments.Count == 1 ? "NFC"
            : throw ViewRules.Refused("the form of normalize must be written NFC, NFD, NFKC or NFKD", call.Position);
        var text = Write(call.Arguments[0], names);
        return name == "normalize" ? $"normalize({text}, {form})" : $"({text} IS {form} NORMALIZED)";
    }

    private string WriteCall(FunctionExpression call, KnownNames names)
    {
        var name = call.Name.ToLowerInvariant();
        if (name == "exists" && call.Arguments is [PatternExpression pattern])
        {
            return Write(pattern, names);
        }

        RefuseClock(call, name);
        if (name == "keys" && Owner(call.Arguments[0]) is var owner && owner != call.Arguments[0])
        {
            return WriteCall(new FunctionExpression(call.Name, call.Distinct, [owner], call.Position), names);
        }

        if (name is "normalize" or "isnormalized")
        {
            return WriteNormal(call, name, names);
        }

        var arguments = call.Arguments.Select(a => Write(a, names)).ToList();
        switch (name)
        {
            case "labels":
                return WriteNodeLabels(arguments[0]);
            case "keys" when KnownOf(call.Arguments[0], names) is var asked && (IsEntity(asked.Kinds) || !ShowsWhole(asked)):
                return WriteKeys(call, arguments[0], asked);
            case "point" or "date.truncate" or "time.truncate" or "localtime.truncate" or "datetime.truncate" or "localdatetime.truncate"
                when call.Arguments.Count is 1 or 3:
                // A node is a map of its properties to them.
                DemandWhole(KnownOf(call.Arguments[^1], names), $"{call.Name}()", call.Position);
                break;
            case "properties":
                DemandWhole(
                    KnownOf(call.Arguments[0], names),
                    "properties() within a comparison, a group, an order or a WITH, where a server takes them all,", call.Position);
                break;
        }

        var known = FunctionRegistry.Find(name)?.Name ?? Aggregations.All.First(
            a => a.Equals(name, StringComparison.OrdinalIgnoreCase));
        return $"{known}({(call.Distinct ? "DISTINCT " : "")}{string.Join(", ", arguments)})";
    }

    private static void RefuseClock(FunctionExpression call, string name)
    {
        var isClock = name.EndsWith(".transaction", StringComparison.Ordinal)
            || name.EndsWith(".statement", StringComparison.Ordinal) || name.EndsWith(".realtime", StringComparison.Ordinal)
            || (name.EndsWith(".truncate", StringComparison.Ordinal) && call.Arguments.Count == 1)
            || (call.Arguments.Count == 0 && name is "date" or "time" or "localtime" or "datetime" or "localdatetime");
        if (isClock && !(call.Arguments.Count > 0 && !name.Contains('.', StringComparison.Ordinal)))
        {
            throw ViewRules.Refused("this query has no clock: give the day as a parameter, such as $day", call.Position);
        }

        if (NotSent.Contains(name))
        {
            throw ViewRules.Refused(
                name is "id" or "elementid"
                    ? $"{call.Name} must not be asked of a server: its numbers change with every load and their gaps count what "
                        + "is hidden; compare the nodes themselves (a = b), or their keys (a.key < b.key)"
                    : $"{call.Name} must not be asked of a server: it would tell something else each time",
                call.Position);
        }
    }

    private string Texts(IEnumerable<string> texts) => Listed(texts.Order(StringComparer.Ordinal).Select(Value.From));

    /// <summary>What an expression may be, as far as it matters here: whether it is a node, a relationship or neither.</summary>
    private static Known KnownOf(Expression expression, KnownNames names) => expression switch
    {
        VariableExpression variable => names.Find(variable.Name) ?? Known.Anything,
        LiteralExpression or CountAllExpression or ComparisonExpression or LogicExpression or UnaryExpression
            or LabelTestExpression or QuantifierExpression => Known.Value,
        ParameterExpression => Known.Data,
        PropertyExpression property => IsEntity(KnownOf(property.Target, names).Kinds) ? Known.Data : Known.Anything,
        IndexExpression { Index: LiteralExpression { Value: long } } index => KnownOf(index.Target, names).Element,
        SliceExpression slice => KnownOf(slice.Target, names),
        MapExpression or MapProjectionExpression => new(Kinds.Map),
        ListExpression list => new(Kinds.List, ElementsOf(list.Items.Select(i => KnownOf(i, names).Kinds))),
        SubqueryExpression { Kind: not SubqueryKind.Collect } => Known.Value,
        SubqueryExpression or PatternComprehensionExpression or ListComprehensionExpression => new(Kinds.List),
        FunctionExpression call => KnownOf(call, names),
        PatternExpression { Pattern.Shortest: ShortestKind.One } => new(Kinds.Path),
        _ => Known.Anything,
    };

    private static bool IsEntity(Kinds kinds) => kinds is Kinds.Node or Kinds.Relationship;

    private static Kinds ElementsOf(IEnumerable<Kinds> kinds) => kinds.Aggregate(Kinds.None, (all, k) => all | k);

    private static Known KnownOf(FunctionExpression call, KnownNames names)
    {
        Known First() => KnownOf(call.Arguments[0], names);
        return call.Name.ToLowerInvariant() switch
        {
            "nodes" => new(Kinds.List, Kinds.Node),
            "relationships" => new(Kinds.List, Kinds.Relationship),
            "collect" => new(Kinds.List, First().Kinds),
            "head" or "last" => First().Element,
            "tail" or "reverse" or "min" or "max" => First(),
            "count" or "sum" or "avg" or "stdev" or "stdevp" or "percentilecont" or "percentiledisc" => Known.Value,
            "labels" or "keys" or "range" or "split" => Known.Data with { Kinds = Kinds.List },
            var name when FunctionRegistry.Find(name) is { ResultKinds: not Kinds.Any } function => new(function.ResultKinds),
            _ => Known.Anything,
        };
    }
}
