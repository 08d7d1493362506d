using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Calls a procedure for each row; one without result columns lets the row pass as it is.</summary>
internal sealed class ProcedureStep(Procedure procedure, Expr[] arguments, (int Column, Slot Slot)[] yield, bool passes)
    : PlanStep("Procedure", procedure.Name)
{
    public override Operator Create(QueryContext context) => new Call(procedure, arguments, yield, passes);

    private sealed class Call(Procedure procedure, Expr[] arguments, (int Column, Slot Slot)[] yield, bool passes)
        : Operator
    {
        public override bool Push(Frame frame)
        {
            var values = Array.ConvertAll(arguments, a => a.Eval(frame));
            if (passes)
            {
                return Emit(frame);
            }

            foreach (var row in procedure.Body(values))
            {
                frame.Context.Budget.Tick();
                foreach (var (column, slot) in yield)
                {
                    slot.Write(frame, row[column]);
                }

                if (procedure.Outputs.Count > 0 && !Emit(frame))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
