using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Binding;

/// <summary>The procedures by which a tool asks what names there are: those that the caller's view shows.</summary>
internal static class SchemaProcedures
{
    /// <summary>Says what is there instead of a procedure that is not.</summary>
    public const string Instead =
        "CALL db.labels(), CALL db.relationshipTypes() and CALL db.propertyKeys() tell the names, all else is asked by MATCH";

    public static IReadOnlyList<(string Name, string Column, Func<GraphCatalog, IReadOnlyCollection<string>> Names)> All { get; } =
    [
        ("db.labels", "label", catalog => catalog.LabelNames),
        ("db.relationshipTypes", "relationshipType", catalog => catalog.TypeNames),
        ("db.propertyKeys", "propertyKey", catalog => catalog.PropertyNames),
    ];

    public static Procedure? Find(string name, GraphCatalog catalog)
    {
        var found = All.FirstOrDefault(p => p.Name.Equals(name, StringComparison.Ordinal));
        return found.Name is null ? null : new(found.Name, [], [(found.Column, "STRING")], _ =>
            found.Names(catalog).Order(StringComparer.Ordinal).Select(n => new[] { Value.From(n) }));
    }
}
