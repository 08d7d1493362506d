using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>
/// A list that many rows ask for members, as a hash set where all of its members can be hashed. Who makes it charges it, if
/// it may be larger than what is charged already.
/// </summary>
internal sealed class HashedList
{
    private readonly HashSet<Value>? _hashed;
    private readonly bool _hasNull;

    public HashedList(IReadOnlyList<Value> values, Budget budget)
    {
        Values = values;
        var hashed = new HashSet<Value>();
        _hashed = hashed;
        foreach (var member in values)
        {
            budget.Tick();
            _hasNull |= member.IsNull;
            if (member.Kind is ValueKind.List or ValueKind.Map)
            {
                _hashed = null;
            }
            else if (_hashed is not null)
            {
                hashed.Add(member);
            }
        }
    }

    public IReadOnlyList<Value> Values { get; }

    /// <summary>Tells whether the list holds a value, three-valued.</summary>
    public Truth Contains(Value value, Budget budget)
    {
        if (_hashed is null || value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Float or ValueKind.Null)
        {
            return Semantics.Contains(Values, value, budget);
        }

        return _hashed.Contains(value) ? Truth.True : _hasNull ? Truth.Unknown : Truth.False;
    }
}
