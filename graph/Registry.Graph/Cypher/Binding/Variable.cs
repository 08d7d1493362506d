using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Binding;

/// <summary>A variable in scope: where it lies and what it may be.</summary>
internal sealed record Variable(string Name, Slot Slot, Kinds Kinds)
{
    /// <summary>Gets what is known of the items of a list variable.</summary>
    public ItemKinds? Items { get; init; }

    /// <summary>
    /// Gets a value indicating whether a node was fixed by an entry key, or reached from one that was.
    /// </summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets a value indicating whether a node was given by an entry key, or reached from one so over stepped types alone.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>Gets the groups a node variable may belong to.</summary>
    public NodeSet? Groups { get; init; }

    /// <summary>
    /// Gets a value indicating whether it was made by a pattern without a name, so that no text can mean it.
    /// </summary>
    public bool IsHidden { get; init; }
}

/// <summary>
/// The variables that an expression or clause may name. A child sees its parent's and may hide them by its own.
/// </summary>
internal sealed class Scope(Scope? parent = null)
{
    private readonly Dictionary<string, Variable> _variables = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>
    /// Gets a value indicating whether its names mean the same all through the sub-query that sees them: what it imports, or
    /// what lies around it.
    /// </summary>
    public bool KeepsNames { get; init; }

    /// <summary>Gets a name of the parent that means nothing here until it is bound anew.</summary>
    public string? Hides { get; init; }

    /// <summary>Gets the variables in the order of their binding, the parent's first.</summary>
    public IEnumerable<Variable> All => (parent?.All ?? []).Where(v => v.Name != Hides && !_variables.ContainsKey(v.Name))
        .Concat(_order.Select(n => _variables[n]));

    /// <summary>Gets the variables that RETURN * means.</summary>
    public IEnumerable<Variable> Visible => All.Where(v => !v.IsHidden);

    public Variable? Find(string name) => _variables.GetValueOrDefault(name) ?? (name == Hides ? null : parent?.Find(name));

    public bool IsOwn(string name) => _variables.ContainsKey(name);

    public void Add(Variable variable)
    {
        if (!_variables.ContainsKey(variable.Name))
        {
            _order.Add(variable.Name);
        }

        _variables[variable.Name] = variable;
    }
}
