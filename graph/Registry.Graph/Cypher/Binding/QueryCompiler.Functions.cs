using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>Function calls, and what is computed once a run.</content>
internal sealed partial class QueryCompiler
{
    private Expr CompileFunction(Expression expression, Scope scope)
    {
        if (Aggregations.IsAggregate(expression))
        {
            throw Error("InvalidAggregation", "an aggregate must not stand here", expression.Position);
        }

        var call = (FunctionExpression)expression;
        if (call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase)
            && call.Arguments is [PatternExpression pattern])
        {
            return CompilePatternPredicate(pattern, scope);
        }

        if (FunctionRegistry.Find(call.Name) is not { } function)
        {
            var nearest = NearestName.Of(call.Name, FunctionRegistry.Names.Concat(Aggregations.All));
            throw Error(
                "UnknownFunction",
                $"there is no function {call.Name}" + (Advice.OfFunction(call.Name) is { } advice ? $": {advice}"
                    : nearest is null ? "" : $": did you mean {nearest}?"),
                call.Position);
        }

        if (call.Arguments.Count < function.MinArguments || call.Arguments.Count > function.MaxArguments)
        {
            throw Error(
                "InvalidNumberOfArguments",
                $"{call.Name} must be given {function.Arity}, but is given {call.Arguments.Count}"
                + (function.Name == "trim" ? ": write btrim(text, signs)" : ""), call.Position);
        }

        if (call.Distinct)
        {
            throw Error("UnexpectedSyntax", "DISTINCT must stand only in an aggregate", call.Position);
        }

        var arguments = call.Arguments.Select(a => CompileExpression(a, scope)).ToArray();
        for (var i = 0; i < arguments.Length; i++)
        {
            Demand(arguments[i], function.ArgumentKinds(i), NameOf(function.ArgumentKinds(i)));
        }

        return Once(function.Call(arguments, call.Position));
    }

    /// <summary>What is the same for every row is computed once a run.</summary>
    private Expr Once(Expr expr) => expr.IsConstant ? new OnceExpr(expr, _scratch++) { Items = expr.Items } : expr;
}
