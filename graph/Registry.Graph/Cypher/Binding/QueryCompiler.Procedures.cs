using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>CALL of a procedure.</content>
internal sealed partial class QueryCompiler
{
    private Scope CompileProcedure(
        CallProcedureClause call, Scope scope, Scope outer, List<PlanStep> steps, bool standalone)
    {
        var procedure = procedures.Find(call.Name) ?? SchemaProcedures.Find(call.Name, catalog)
            ?? throw Error(
                "ProcedureNotFound", $"there is no procedure {call.Name}: {SchemaProcedures.Instead}", call.Position,
                "ProcedureError");
        var arguments = Arguments(call, procedure, scope, standalone);
        if (!standalone && call.YieldsAll)
        {
            throw Error("UnexpectedSyntax", "YIELD * must stand only in a CALL of its own", call.Position);
        }

        var yield = Yield(call, procedure, standalone);
        var result = standalone ? new Scope(outer) : scope;
        var slots = new List<(int Column, Slot Slot)>();
        foreach (var (column, variable) in yield)
        {
            var index = procedure.Outputs.ToList().FindIndex(o => o.Name == column);
            if (index < 0)
            {
                throw Error("UndefinedVariable", $"the procedure has no result column {column}", call.Position);
            }

            Declare(variable, result, call.Position);
            var slot = NewSlot(SlotKind.Value);
            slots.Add((index, slot));
            result.Add(new(variable, slot, Kinds.Any));
        }

        steps.Add(
            new ProcedureStep(procedure, arguments, [.. slots], passes: procedure.Outputs.Count == 0 && !standalone));
        if (call.Where is not null)
        {
            steps.Add(new FilterStep([CompilePredicate(call.Where, result)], ExpressionText.Of(call.Where)));
        }

        return result;
    }

    private Expr[] Arguments(CallProcedureClause call, Procedure procedure, Scope scope, bool standalone)
    {
        if (call.Arguments is null)
        {
            if (!standalone)
            {
                throw Error(
                    "InvalidArgumentPassingMode", "the arguments of a CALL within a query must be given",
                    call.Position);
            }

            // Given by parameters of the names of the inputs.
            return [.. procedure.Inputs.Select(i => CompileParameter(new ParameterExpression(i.Name, call.Position)))];
        }

        if (call.Arguments.Count != procedure.Inputs.Count)
        {
            throw Error(
                "InvalidNumberOfArguments", $"the procedure must be given {procedure.Inputs.Count} arguments",
                call.Position);
        }

        var arguments = new Expr[call.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Aggregations.Contains(call.Arguments[i]))
            {
                throw Error("InvalidAggregation", "an argument of CALL must not aggregate", call.Arguments[i].Position);
            }

            arguments[i] = CompileExpression(call.Arguments[i], scope);
            Demand(arguments[i], KindsOf(procedure.Inputs[i].Type), procedure.Inputs[i].Type.ToLowerInvariant());
        }

        return arguments;
    }

    private static Kinds KindsOf(string type) => type.TrimEnd('?').ToUpperInvariant() switch
    {
        "STRING" => Kinds.String,
        "INTEGER" => Kinds.Integer,
        "FLOAT" or "NUMBER" => Kinds.Number,
        "BOOLEAN" => Kinds.Boolean,
        _ => Kinds.Any,
    };

    private IEnumerable<(string Column, string Variable)> Yield(
        CallProcedureClause call, Procedure procedure, bool standalone)
    {
        if (call.Yield is not null)
        {
            return call.Yield;
        }

        if (!standalone && procedure.Outputs.Count > 0)
        {
            throw Error(
                "UndefinedVariable", "the result columns of a CALL within a query must be named by YIELD",
                call.Position);
        }

        return procedure.Outputs.Select(o => (o.Name, o.Name));
    }
}
