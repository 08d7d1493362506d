using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>The entry rule of a view: some nodes are reached only from a key, and step by step.</content>
internal sealed partial class QueryCompiler
{
    private bool IsEntryGroup(int group) => catalog.LabelsOfGroup(group).Any(catalog.View.EntryKeys.ContainsKey);

    private bool MayStart(PatternNode node, PatternGraph graph) =>
        catalog.View.EntryKeys.Count == 0 || IsEntry(node, graph)
        || (!graph.Nodes.Exists(n => n.Groups.Any(IsEntryGroup)) && !node.Groups.Any(IsEntryGroup));

    /// <summary>Tells whether a node is fixed by equality of an entry property with a value the caller gives.</summary>
    private bool IsEntry(PatternNode node, PatternGraph graph) =>
        catalog.View.EntryKeys.Count > 0
        && graph.Conjuncts.Exists(
            c => c.IsEquality(node.Name, out var property, out var value, out var isList) && !isList
            && value is LiteralExpression or ParameterExpression
            && node.Groups.Count > 0 && node.Groups.All(g => IsEntryProperty(g, property)));

    private bool IsEntryProperty(int group, string property) => catalog.LabelsOfGroup(group)
        .Any(l => catalog.View.EntryKeys.TryGetValue(l, out var properties) && properties.Contains(property));

    private void DemandEntry(PatternNode node, IEnumerable<int> groups, bool isFixed)
    {
        if (isFixed || catalog.View.EntryKeys.Count == 0)
        {
            return;
        }

        foreach (var group in groups.Where(IsEntryGroup))
        {
            var label = catalog.LabelsOfGroup(group).First(catalog.View.EntryKeys.ContainsKey);
            throw Refused($"{label} must be reached from a given key ({KeysFor(label)} = a value)", node.Position);
        }
    }

    /// <summary>
    /// A step over a stepped type must lie beside a node that a key gives: what another one leads to belongs to whoever is there.
    /// </summary>
    private void DemandKeys(PatternGraph graph)
    {
        if (catalog.View.SteppedTypes.Count == 0)
        {
            return;
        }

        graph.Nodes.ForEach(node => node.IsKeyed |= IsEntry(node, graph));
        while (graph.Relationships.Find(r => r.Left.IsKeyed != r.Right.IsKeyed && r.Types.All(IsStepped)) is { } next)
        {
            (next.Left.IsKeyed, next.Right.IsKeyed) = (true, true);
        }

        if (graph.Relationships.Find(r => !r.Left.IsKeyed && !r.Right.IsKeyed && r.Types.Any(IsStepped)) is { } loose)
        {
            throw Refused(
                $"the step over {loose.Types.First(IsStepped).Type} must begin at a given key ({AllKeys()} = a value)",
                loose.Pattern.Position);
        }
    }

    private bool IsStepped(RelationshipGroup type) => catalog.View.SteppedTypes.Contains(type.Type);

    /// <summary>A pattern that repeats itself would go on to whomever it finds.</summary>
    private void DemandSteps(PatternRelationship relationship)
    {
        if (relationship.Types.FirstOrDefault(IsStepped) is { } type)
        {
            throw Refused(
                $"a pattern of many steps must not walk over {type.Type}: name other types, or write each step",
                relationship.Pattern.Position);
        }
    }

    private QueryException Refused(string rule, int position) => Error(
        "EntryRule", rule + (catalog.View.EntryReason is { } reason ? $": {reason}" : ""), Math.Max(0, position), "AccessError");

    /// <summary>The keys of a label, or where it has none those of the nodes that lead to it.</summary>
    private string KeysFor(string label) =>
        catalog.View.EntryKeys[label] is { Count: > 0 } own ? string.Join(" or ", own) : AllKeys();

    private string AllKeys() => string.Join(
        " or ", catalog.View.EntryKeys.SelectMany(e => e.Value.Select(key => $"{e.Key}.{key}")).Order(StringComparer.Ordinal));
}
