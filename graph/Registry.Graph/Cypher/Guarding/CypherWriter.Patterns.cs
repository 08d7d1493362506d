using System.Globalization;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <content>
/// Patterns. Every node gets a test that it is visible, every relationship the list of its visible types; where a
/// relationship spans several steps, the nodes between are tested too. All other conditions stand in WHERE.
/// </content>
internal sealed partial class CypherWriter
{
    private static readonly LabelAny Any = new();

    private string WriteMatch(IReadOnlyList<PathPattern> patterns, Expression? where, KnownNames names)
    {
        var written = patterns.Select(p => new WrittenPattern(this, p, names)).ToList();
        if (written is [{ Selector: { } selector } selected])
        {
            // What a path must be like has to be known before one is chosen, what was asked beside the pattern after.
            var within = WhereOf(selected.Own(selected.Guards, names));
            return $"{selected.Name}{selector} ({selected.Chain}{within}){WhereOf(Asked(where, selected.Guards, names))}";
        }

        return string.Join(", ", written.Select(w => w.Name + w.Chain)) + WhereOf(written, where, names);
    }

    private string WhereOf(List<WrittenPattern> patterns, Expression? where, KnownNames names)
    {
        var guards = patterns.SelectMany(p => p.Guards).ToList();
        return WhereOf([.. patterns.SelectMany(p => p.Own(guards, names)), .. Asked(where, guards, names)]);
    }

    private static string WhereOf(IEnumerable<string> conditions)
    {
        var all = string.Join(" AND ", conditions);
        return all.Length == 0 ? "" : $" WHERE {all}";
    }

    private IEnumerable<string> Asked(Expression? where, List<string> guards, KnownNames names) =>
        Split(where).Select(condition => Guarded(
            condition is LabelTestExpression test ? WriteLabelTest(test, names, stands: true) : Write(condition, names),
            IsTotal(condition),
            guards));

    private static IEnumerable<Expression> Split(Expression? condition) => condition switch
    {
        null => [],
        LogicExpression { IsAnd: true } logic => logic.Operands.SelectMany(Split),
        _ => [condition],
    };

    /// <summary>
    /// A server may try conditions in any order, also before it has seen that a node is hidden. One that can fail would
    /// then tell of that node by its error, so it waits for the tests.
    /// </summary>
    private static string Guarded(string condition, bool isTotal, List<string> guards) => isTotal || guards.Count == 0
        ? $"({condition})"
        : $"CASE WHEN {string.Join(" AND ", guards)} THEN ({condition}) ELSE false END";

    private string WritePatternPredicate(PatternExpression pattern, KnownNames names) =>
        $"EXISTS {{ MATCH {WriteMatch([pattern.Pattern], null, names.Below())} }}";

    private string WritePatternComprehension(PatternComprehensionExpression comprehension, KnownNames names)
    {
        var inner = names.Inner();
        var match = WriteMatch([comprehension.Pattern], comprehension.Where, inner);
        return $"[{match} | {Write(comprehension.Projection, inner)}]";
    }

    /// <summary>A shortest path as a value: the server's own form leaves no room for conditions.</summary>
    private string WriteShortestPath(PatternExpression expression, KnownNames names)
    {
        var path = Fresh();
        var match = WriteMatch([expression.Pattern with { Variable = path }], null, names.Below());
        var paths = $"COLLECT {{ MATCH {match} RETURN `{path}` }}";
        return expression.Pattern.Shortest == ShortestKind.All ? paths : $"head({paths})";
    }

    private string WriteLabels(LabelExpression labels) => labels switch
    {
        LabelName name => rules.LabelOrNothing(name.Name),
        LabelAny => rules.Labels is [var only] ? ViewRules.Quote(only)
            : rules.Labels.Count == 0 ? ViewRules.Quote(ViewRules.NoName) : $"({AnyLabel})",
        LabelNot not => $"!({WriteLabels(not.Operand)})",
        LabelGroup group => $"({string.Join(group.IsAnd ? "&" : "|", group.Operands.Select(WriteLabels))})",
        _ => throw ViewRules.Refused("this label test must not be sent to a server", -1),
    };

    private string AnyLabel => string.Join('|', rules.Labels.Select(ViewRules.Quote));

    /// <summary>Tells whether whatever passes a label test has a visible label.</summary>
    private static bool ImpliesVisible(LabelExpression? labels) => labels switch
    {
        LabelName or LabelAny => true,
        LabelGroup { IsAnd: true } group => group.Operands.Any(ImpliesVisible),
        LabelGroup group => group.Operands.All(ImpliesVisible),
        _ => false,
    };

    /// <summary>Writes the labels of a node that stands in a pattern for the first time, but for <see cref="ChoicesOf"/>.</summary>
    private string LabelsOfNewNode(LabelExpression? labels)
    {
        string?[] shown =
        [
            HasChoice(labels ?? Any) ? null : WriteLabels(labels ?? Any),
            rules.HiddenMark is { } mark ? $"!{ViewRules.Quote(mark)}" : null,
        ];
        return shown.All(s => s is null) ? "" : ":" + string.Join('&', shown.OfType<string>());
    }

    /// <summary>Writes the tests of such a node for the labels of which it may have one or another.</summary>
    private IEnumerable<string> ChoicesOf(string node, LabelExpression? labels)
    {
        if (HasChoice(labels ?? Any))
        {
            yield return Chosen($"{node}:{WriteLabels(labels ?? Any)}");
        }

        if (!ImpliesVisible(labels ?? Any))
        {
            yield return Chosen($"{node}:{rules.VisibleNode}");
        }
    }

    /// <summary>
    /// Tests a choice of labels inside a CASE, into which no planner looks. Where that of Neo4j 5.26 sees a choice and another
    /// label of the same node it scans label by label, and a hash join of such scans loses rows.
    /// </summary>
    private static string Chosen(string test) => $"CASE WHEN {test} THEN true ELSE false END";

    /// <summary>Tells whether there are several ways for a node to pass a label test.</summary>
    private bool HasChoice(LabelExpression labels, bool isNegated = false) => labels switch
    {
        LabelAny => !isNegated && rules.Labels.Count > 1,
        LabelNot not => HasChoice(not.Operand, !isNegated),
        LabelGroup group => group.IsAnd == isNegated || group.Operands.Any(o => HasChoice(o, isNegated)),
        _ => false,
    };

    /// <summary>Tests that a node of some groups is visible.</summary>
    private string VisibleTest(string node, IReadOnlyList<int> groups) => rules.Reach is { } reach
        ? $"({node}:{rules.VisibleNode} AND {reach.Test(node, groups, Fresh)})"
        : $"{node}:{rules.VisibleNode}";

    /// <summary>Tests that all nodes along a relationship of several steps are visible.</summary>
    private string SpanTest(string relationships)
    {
        var step = Fresh();
        if (rules.Reach is null)
        {
            var visible = rules.VisibleNode;
            return $"all(`{step}` IN {relationships} WHERE startNode(`{step}`):{visible} AND endNode(`{step}`):{visible})";
        }

        var node = $"`{Fresh()}`";
        return $"all(`{step}` IN {relationships} WHERE all({node} IN [startNode(`{step}`), endNode(`{step}`)] "
            + $"WHERE {VisibleTest(node, rules.Catalog.VisibleGroups)}))";
    }

    private static string HopsOf(HopRange? hops) => hops switch
    {
        null => "",
        { Min: null, Max: null } => "*",
        _ => string.Create(CultureInfo.InvariantCulture, $"*{hops.Min}..{hops.Max}"),
    };

    /// <summary>One path of a pattern: its text, and what must hold besides.</summary>
    private sealed class WrittenPattern
    {
        private readonly CypherWriter _writer;
        private readonly List<(string Name, bool IsSpan, MapExpression? Properties, Expression? Where)> _parts = [];

        public WrittenPattern(CypherWriter writer, PathPattern pattern, KnownNames names)
        {
            _writer = writer;
            if (pattern.Selector is not null && writer.Rules.Reach is not null)
            {
                // The planner of a server fails at some of these, where the tests of the reach stand in what is repeated.
                throw ViewRules.Refused(
                    "a path selector must not be sent to a server for who sees a stock only: write shortestPath or allShortestPaths",
                    pattern.Position);
            }

            Selector = pattern.Selector;
            var text = Node(pattern.Nodes[0], names);
            for (var i = 0; i < pattern.Relationships.Count; i++)
            {
                text += Relationship(pattern.Relationships[i], names) + Node(pattern.Nodes[i + 1], names);
            }

            Chain = pattern.Shortest switch
            {
                ShortestKind.One => $"shortestPath({text})",
                ShortestKind.All => $"allShortestPaths({text})",
                _ => text,
            };
            if (pattern.Variable is { } path)
            {
                names.Add(path, new(Kinds.Path));
                Name = $"{ViewRules.Quote(path)} = ";
            }
        }

        /// <summary>Gets which paths are kept, if not all.</summary>
        public PathSelector? Selector { get; }

        /// <summary>Gets the name of the path with an equals sign; empty where it has none.</summary>
        public string Name { get; } = "";

        /// <summary>Gets the nodes and relationships.</summary>
        public string Chain { get; }

        /// <summary>Gets the tests that all new nodes of the pattern are visible.</summary>
        public List<string> Guards { get; } = [];

        /// <summary>Writes what a path of the pattern must be like: visible, and as the conditions inside it say.</summary>
        public IEnumerable<string> Own(List<string> guards, KnownNames names) =>
            [.. Tests, .. Conditions(names).Select(c => Guarded(c.Text, c.IsTotal, guards))];

        /// <summary>Gets those of the guards that the text of the pattern does not hold.</summary>
        private List<string> Tests { get; } = [];

        private IEnumerable<(string Text, bool IsTotal)> Conditions(KnownNames names)
        {
            foreach (var (name, isSpan, properties, where) in _parts)
            {
                foreach (var (key, value) in properties?.Entries ?? [])
                {
                    yield return (Equality(name, isSpan, key, _writer.Write(value, names), names), IsValue(value));
                }

                if (where is not null)
                {
                    yield return (_writer.Write(where, names), _writer.IsTotal(where));
                }
            }
        }

        private string Node(NodePattern node, KnownNames names)
        {
            var (name, asked) = (node.Variable ?? _writer.Fresh(), _writer.Named(node.Labels));
            _parts.Add((name, false, node.Properties, node.Where));
            var quoted = ViewRules.Quote(name);
            if (names.Find(name) is not null)
            {
                Tests.AddRange(asked is null ? [] : [Chosen($"{quoted}:{_writer.WriteLabels(asked)}")]);
                return $"({quoted})";
            }

            int[] groups = [.. _writer.Rules.Catalog.GroupsWhere(asked)];
            names.Add(name, new(Kinds.Node, Kinds.None, groups));
            Guards.Add(_writer.VisibleTest(quoted, groups));
            if (_writer.Rules.Reach is { } reach)
            {
                Tests.Add(reach.Test(quoted, groups, _writer.Fresh));
            }

            var (labels, choices) = (_writer.LabelsOfNewNode(asked), _writer.ChoicesOf(quoted, asked));
            if (Selector is not null)
            {
                // The server fails at some selected paths of a given length with conditions beside them.
                return $"({quoted}{labels}{WhereOf(choices)})";
            }

            Tests.AddRange(choices);
            return $"({quoted}{labels})";
        }

        private string Relationship(RelationshipPattern relationship, KnownNames names)
        {
            if (relationship.Quantified is { } quantified)
            {
                return Repeated(quantified, relationship.Hops!, names);
            }

            var name = relationship.Variable ?? _writer.Fresh();
            var isSpan = relationship.Hops is not null;
            _parts.Add((name, isSpan, relationship.Properties, relationship.Where));
            if (isSpan)
            {
                var test = _writer.SpanTest(ViewRules.Quote(name));
                Tests.Add(test);
                Guards.Add(test);
            }

            names.Add(name, isSpan ? new(Kinds.List, Kinds.Relationship) : new(Kinds.Relationship));
            var types = _writer.Rules.TypesOf(_writer.Named(relationship.Types));
            var detail = $"-[{ViewRules.Quote(name)}:{types}{HopsOf(relationship.Hops)}]-";
            return relationship.Direction switch
            {
                PatternDirection.Incoming => "<" + detail,
                PatternDirection.Outgoing => detail + ">",
                _ => detail,
            };
        }

        /// <summary>What is repeated holds its own tests, so that no repetition goes by a hidden node.</summary>
        private string Repeated(QuantifiedPath quantified, HopRange range, KnownNames names)
        {
            var within = names.Inner();
            var inner = new WrittenPattern(_writer, quantified.Pattern, within);
            var text = $"({inner.Chain}{_writer.WhereOf([inner], quantified.Where, within)})";
            foreach (var node in quantified.Pattern.Nodes.Select(n => n.Variable).OfType<string>())
            {
                names.Add(node, new(Kinds.List, Kinds.Node));
            }

            foreach (var relationship in quantified.Pattern.Relationships.Select(r => r.Variable).OfType<string>())
            {
                names.Add(relationship, new(Kinds.List, Kinds.Relationship));
            }

            return string.Create(CultureInfo.InvariantCulture, $"{text}{{{range.Min},{range.Max}}}");
        }

        private string Equality(string name, bool isSpan, string key, string value, KnownNames names)
        {
            if (!isSpan)
            {
                return $"{_writer.Access(new VariableExpression(name, -1), key, names)} = {value}";
            }

            var step = _writer.Fresh();
            var inner = names.Inner();
            inner.Add(step, new(Kinds.Relationship));
            var property = _writer.Access(new VariableExpression(step, -1), key, inner);
            return $"all(`{step}` IN {ViewRules.Quote(name)} WHERE {property} = {value})";
        }
    }
}
