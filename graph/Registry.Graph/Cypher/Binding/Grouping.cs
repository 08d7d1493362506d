using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <summary>
/// What expressions over groups may use: the aggregates, by their text, and the grouping keys that are plain variables
/// or properties. Anything else would have many values in one group.
/// </summary>
internal sealed class Grouping
{
    private readonly Dictionary<string, Func<Expr>> _replacements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _complexKeyVariables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _columns = new(StringComparer.Ordinal);
    private bool _isSort;

    public required Func<string, string, int, QueryException> Error { get; init; }

    public void AddAggregate(string text, Func<Expr> reference) => _replacements[text] = reference;

    public bool HasAggregate(string text) => _replacements.ContainsKey(text);

    public void AddKey(Expression key, string name, Func<Expr> reference)
    {
        _columns.Add(name);
        if (key is VariableExpression variable)
        {
            _names.Add(variable.Name);
            _replacements.TryAdd(variable.Name, reference);
        }
        else
        {
            _replacements.TryAdd(ExpressionText.Of(key), reference);
            foreach (var mentioned in VariablesOf(key))
            {
                _complexKeyVariables.Add(mentioned);
            }
        }
    }

    /// <summary>From now on sort keys are compiled, which see the columns as well.</summary>
    public void BeginSort(IEnumerable<string> columns)
    {
        _isSort = true;
        _columns.UnionWith(columns);
        _names.UnionWith(_columns);
    }

    /// <summary>An aggregate that only a sort key has may name nothing but grouping keys.</summary>
    public void DemandNames(Expression aggregate)
    {
        foreach (var name in VariablesOf(aggregate).Where(n => !_names.Contains(n) && !_columns.Contains(n)))
        {
            throw Error(
                "UndefinedVariable", $"the variable {name} is not defined here: only the columns are",
                aggregate.Position);
        }
    }

    public Expr CompileItem(QueryCompiler compiler, Expression item, Scope scope)
    {
        Validate(item, [], inAggregating: true, whole: true);
        return compiler.WithReplacements(_replacements, () => compiler.CompileExpression(item, scope));
    }

    public Expr CompileKey(QueryCompiler compiler, Expression key, Scope scope)
    {
        Validate(key, [], Aggregations.Contains(key), whole: true);
        return compiler.WithReplacements(_replacements, () => compiler.CompileExpression(key, scope));
    }

    private void Validate(Expression expression, string[] locals, bool inAggregating, bool whole = false)
    {
        if (Aggregations.IsAggregate(expression))
        {
            return;
        }

        switch (expression)
        {
            case VariableExpression variable when !locals.Contains(variable.Name) && !_names.Contains(variable.Name):
                throw Unknown(variable.Name, variable.Position, inAggregating);
            case PropertyExpression when _replacements.ContainsKey(ExpressionText.Of(expression)):
                return;
            case CaseExpression { SubjectName: { } name }:
                locals = [.. locals, name];
                break;
            case IteratingExpression iterating:
                Validate(iterating.List, locals, inAggregating);
                var own = iterating is ReduceExpression reduce ? reduce.Accumulator : iterating.Variable;
                foreach (var child in iterating.Children.Where(c => c != iterating.List))
                {
                    Validate(child, [.. locals, iterating.Variable, own], inAggregating);
                }

                return;
        }

        // Without an aggregate beside it a key may be repeated whole.
        if ((whole || !inAggregating) && _replacements.ContainsKey(ExpressionText.Of(expression)))
        {
            return;
        }

        foreach (var child in expression.Children)
        {
            Validate(child, locals, inAggregating);
        }
    }

    private QueryException Unknown(string name, int position, bool inAggregating) =>
        inAggregating && !_columns.Contains(name) && (!_isSort || _complexKeyVariables.Contains(name))
            ? Error("AmbiguousAggregationExpression",
                $"beside an aggregate {name} must be a grouping key: a column of its own that is a variable or a property", position)
            : Error(
                "UndefinedVariable",
                $"the variable {name} is not defined here: " + (_isSort ? "only the columns are" : "the columns are not yet"), position);

    private static IEnumerable<string> VariablesOf(Expression expression) => expression is VariableExpression variable
        ? [variable.Name]
        : expression.Children.SelectMany(VariablesOf);
}
