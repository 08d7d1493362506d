using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Functions;

/// <summary>The types of values: what valueType() says, and what IS :: asks.</summary>
internal static class ValueTypes
{
    /// <summary>The order in which a union names its types.</summary>
    private static readonly string[] Order =
    [
        "NULL", "BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME",
        "ZONED DATETIME", "DURATION", "POINT", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH",
    ];

    /// <summary>Names the narrowest type of a value.</summary>
    public static string Of(Value value, Budget budget) => TypeOf(value, budget).ToString();

    public static bool Is(Value value, TypeUnion types, Budget budget)
    {
        budget.Tick();
        foreach (var type in types.Types)
        {
            if (Is(value, type, budget))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(Value value, TypeName type, Budget budget) => value.IsNull
        ? !type.IsNotNull && type.Name != "NOTHING"
        : type.Name switch
        {
            "ANY" => true,
            "PROPERTY VALUE" => IsStorable(value),
            "LIST" => value.Kind == ValueKind.List && value.AsList.All(v => Is(v, type.Element!, budget)),
            _ => type.Name == NameOf(value.Kind),
        };

    /// <summary>Tells whether a property can hold the value: a list only of one kind, and without gaps.</summary>
    private static bool IsStorable(Value value) => value.Kind switch
    {
        ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => false,
        ValueKind.List => value.AsList.All(v => v.Kind is not (ValueKind.List or ValueKind.Null) && IsStorable(v))
            && value.AsList.Select(v => v.Kind).Distinct().Count() <= 1,
        _ => true,
    };

    private static TypeName TypeOf(Value value, Budget budget)
    {
        budget.Tick();
        return value.Kind switch
        {
            ValueKind.Null => new("NULL", false, null),
            ValueKind.List => new("LIST", true, ElementOf(value.AsList, budget)),
            _ => new(NameOf(value.Kind), true, null),
        };
    }

    private static TypeUnion ElementOf(IReadOnlyList<Value> list, Budget budget)
    {
        var hasNull = list.Any(v => v.IsNull);
        var types = list.Where(v => !v.IsNull).Select(v => TypeOf(v, budget)).DistinctBy(t => t.ToString())
            .Select(t => t with { IsNotNull = !hasNull })
            .OrderBy(t => Array.IndexOf(Order, t.Name)).ThenBy(ElementOrder).ToList();
        types.RemoveAll(t => types.Exists(o => o != t && IsWithin(t, o)));
        return new(types.Count > 0 ? types : [new(hasNull ? "NULL" : "NOTHING", false, null)]);
    }

    /// <summary>Tells whether a type says more than another that holds as well.</summary>
    private static bool IsWithin(TypeName type, TypeName other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return type.Name == "NOTHING" || (type.Name == "NULL" ? !other.IsNotNull && other.Name != "NOTHING"
            : type.Name == other.Name && (type.IsNotNull || !other.IsNotNull)
                && (type.Element is null || type.Element.Types.All(t => other.Element!.Types.Any(o => IsWithin(t, o)))));
    }

    private static int ElementOrder(TypeName type) =>
        type.Element is { } element ? Array.IndexOf(Order, element.Types[0].Name) : 0;

    private static string NameOf(ValueKind kind) => kind switch
    {
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
