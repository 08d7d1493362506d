namespace Registry.Graph.Cypher.Binding;

/// <summary>The procedures a query may call besides those of the schema; the compatibility kit brings its own.</summary>
internal sealed class ProcedureCatalog
{
    private readonly Dictionary<string, Procedure> _procedures = new(StringComparer.OrdinalIgnoreCase);

    public static ProcedureCatalog Empty { get; } = new();

    public void Add(Procedure procedure) => _procedures.Add(procedure.Name, procedure);

    public Procedure? Find(string name) => _procedures.GetValueOrDefault(name);
}

/// <summary>A procedure: its inputs and outputs by name and type, and what it yields.</summary>
internal sealed record Procedure(
    string Name,
    IReadOnlyList<(string Name, string Type)> Inputs,
    IReadOnlyList<(string Name, string Type)> Outputs,
    Func<IReadOnlyList<Value>, IEnumerable<Value[]>> Body);
