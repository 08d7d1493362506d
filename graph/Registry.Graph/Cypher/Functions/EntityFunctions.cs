using System.Globalization;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Functions;

/// <summary>
/// Functions of nodes, relationships, paths and maps. All go through the catalogue, so a view hides from them too.
/// </summary>
internal static class EntityFunctions
{
    private const Kinds Entity = Kinds.Node | Kinds.Relationship;

    public static IEnumerable<Function> All { get; } =
    [
        new("id", 1, 1, Id) { Arguments = [Entity], ResultKinds = Kinds.Integer },
        new("elementId", 1, 1,
            (a, s) => Value.From(Id(a, s).AsInt64.ToString(CultureInfo.InvariantCulture))) { Arguments = [Entity],
            ResultKinds = Kinds.String },
        new("labels", 1, 1, Labels) { Arguments = [Kinds.Node], ResultKinds = Kinds.List, ResultItems = Kinds.String },
        new("type", 1, 1, Type) { Arguments = [Kinds.Relationship], ResultKinds = Kinds.String },
        new("startNode", 1, 1, (a, s) => End(a[0], s, start: true)) { Arguments = [Kinds.Relationship],
            ResultKinds = Kinds.Node },
        new("endNode", 1, 1, (a, s) => End(a[0], s, start: false)) { Arguments = [Kinds.Relationship],
            ResultKinds = Kinds.Node },
        new("properties", 1, 1, Properties) { Arguments = [Entity | Kinds.Map], ResultKinds = Kinds.Map },
        new("keys", 1, 1, Keys) { Arguments = [Entity | Kinds.Map], ResultKinds = Kinds.List, ResultItems = Kinds.String },
        new("nodes", 1, 1, Nodes) { Arguments = [Kinds.Path], ResultKinds = Kinds.List, ResultItems = Kinds.Node },
        new("relationships", 1, 1, Relationships) { Arguments = [Kinds.Path], ResultKinds = Kinds.List,
            ResultItems = Kinds.Relationship },
        new("length", 1, 1, Length) { Arguments = [Kinds.Path], ResultKinds = Kinds.Integer },
    ];

    public static IEnumerable<(string Name, Value Value)> PropertiesOf(
        Value value, QueryContext context, int position) =>
        value.Kind switch
        {
            ValueKind.Node => context.Catalog.PropertiesOfNode(value.AsNode),
            ValueKind.Relationship => context.Catalog.PropertiesOfRelationship(value.AsRelationship),
            ValueKind.Map => value.AsMap.Select(e => (e.Key, e.Value)),
            _ => throw Fail.Type(
                $"expected a node, a relationship or a map, but found {Fail.Name(value.Kind)}", position,
                "InvalidArgumentValue"),
        };

    private static Value Id(ReadOnlySpan<Value> arguments, CallSite site) => arguments[0].Kind switch
    {
        ValueKind.Node => Value.From(site.Context.Catalog.Numbers.OfNode(arguments[0].AsNode)),
        ValueKind.Relationship => Value.From(site.Context.Catalog.Numbers.OfRelationship(arguments[0].AsRelationship)),
        _ => throw site.Wrong("id", "a node or a relationship", arguments[0]),
    };

    private static Value Labels(ReadOnlySpan<Value> arguments, CallSite site) => arguments[0].Kind == ValueKind.Node
        ? Texts(site.Context.Catalog.LabelsOf(arguments[0].AsNode))
        : throw site.Wrong("labels", "a node", arguments[0]);

    private static Value Texts(IEnumerable<string> texts) =>
        Value.From((IReadOnlyList<Value>)[.. texts.Select(Value.From)]);

    private static Value Type(ReadOnlySpan<Value> arguments, CallSite site) =>
        arguments[0].Kind == ValueKind.Relationship
        ? Value.From(site.Context.Graph.TypeOf(arguments[0].AsRelationship).Type)
        : throw site.Wrong("type", "a relationship", arguments[0]);

    private static Value End(Value relationship, CallSite site, bool start)
    {
        if (relationship.Kind != ValueKind.Relationship)
        {
            throw site.Wrong(start ? "startNode" : "endNode", "a relationship", relationship);
        }

        var number = relationship.AsRelationship;
        return Value.FromNode(start ? site.Context.Graph.StartOf(number) : site.Context.Graph.EndOf(number));
    }

    private static Value Properties(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var map = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, value) in PropertiesOf(arguments[0], site.Context, site.Position))
        {
            map[name] = value;
        }

        site.Context.Budget.ChargeMade(map.Count * 3 * Budget.ValueBytes);
        return Value.From(map);
    }

    private static Value Keys(ReadOnlySpan<Value> arguments, CallSite site) =>
        Texts(PropertiesOf(arguments[0], site.Context, site.Position).Select(p => p.Name));

    private static GraphPath Path(Value value, string function, CallSite site) =>
        value.Kind == ValueKind.Path ? value.AsPath : throw site.Wrong(function, "a path", value);

    private static Value Nodes(ReadOnlySpan<Value> arguments, CallSite site) =>
        Value.From((IReadOnlyList<Value>)[.. Path(arguments[0], "nodes", site).Nodes.Select(Value.FromNode)]);

    private static Value Relationships(ReadOnlySpan<Value> arguments, CallSite site) =>
        Value.From(
            (IReadOnlyList<Value>)[.. Path(arguments[0], "relationships", site)
                .Relationships.Select(Value.FromRelationship)]);

    private static Value Length(ReadOnlySpan<Value> arguments, CallSite site) =>
        Value.From((long)Path(arguments[0], "length", site).Length);
}
