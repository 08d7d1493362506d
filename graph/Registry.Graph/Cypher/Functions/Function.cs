using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Functions;

/// <summary>Where and in which run a function is called.</summary>
internal readonly record struct CallSite(QueryContext Context, int Position)
{
    public QueryException Wrong(string function, string wanted, Value found) =>
        Fail.Type(
            $"{function} must be given {wanted}, but found {Fail.Name(found.Kind)}", Position, "InvalidArgumentValue");
}

internal delegate Value FunctionBody(ReadOnlySpan<Value> arguments, CallSite site);

/// <summary>A function of the language.</summary>
internal sealed record Function(string Name, int MinArguments, int MaxArguments, FunctionBody? Body)
{
    /// <summary>
    /// Gets what makes the expression of a call that does not evaluate all its arguments first; then there is no body.
    /// </summary>
    public Func<Expr[], int, Expr>? Make { get; init; }

    /// <summary>
    /// Gets what the arguments may be, as far as it is refused before the query runs; the last entry repeats.
    /// </summary>
    public Kinds[] Arguments { get; init; } = [Kinds.Any];

    /// <summary>Gets what refuses a call before the query runs by more than the kinds of its arguments.</summary>
    public Action<Expr[]>? Check { get; init; }

    public Kinds ResultKinds { get; init; } = Kinds.Any;

    /// <summary>Gets what the items of the answer may be, where that is a list.</summary>
    public Kinds? ResultItems { get; init; }

    /// <summary>Gets what the answer may be, where that depends on the first argument, and what is known of its items.</summary>
    public Func<Expr, (Kinds Kinds, ItemKinds? Items)>? ResultOf { get; init; }

    /// <summary>Gets a value indicating whether a null argument makes the answer null.</summary>
    public bool NullGivesNull { get; init; } = true;

    public bool IsDeterministic { get; init; } = true;

    public string Arity => MinArguments == MaxArguments
        ? $"{MinArguments} argument{(MinArguments == 1 ? "" : "s")}"
        : MaxArguments == int.MaxValue
        ? $"at least {MinArguments} arguments"
        : $"{MinArguments} to {MaxArguments} arguments";

    public Kinds ArgumentKinds(int index) => Arguments[Math.Min(index, Arguments.Length - 1)];

    public Expr Call(Expr[] arguments, int position)
    {
        Check?.Invoke(arguments);
        return Make?.Invoke(arguments, position) ?? MakeCall(arguments, position);
    }

    private FunctionExpr MakeCall(Expr[] arguments, int position)
    {
        var (kinds, items) = ResultOf?.Invoke(arguments[0]) ?? (ResultKinds, ResultItems is { } known ? new ItemKinds(known) : null);
        return new(this, arguments, kinds, position) { Items = items };
    }
}
