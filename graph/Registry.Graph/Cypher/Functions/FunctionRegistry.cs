namespace Registry.Graph.Cypher.Functions;

/// <summary>All functions by name, without regard to case.</summary>
internal static class FunctionRegistry
{
    private static readonly Dictionary<string, Function> All = new[]
        {
            EntityFunctions.All, ListFunctions.All, MathFunctions.All, TextFunctions.All, NormalFormFunctions.All,
            ConversionFunctions.All, Temporal.TemporalFunctions.All, Spatial.PointFunctions.All,
        }
        .SelectMany(f => f)
        .ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> Names => All.Keys;

    public static Function? Find(string name) => All.GetValueOrDefault(name);
}
