using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <summary>
/// Binds and plans one query against one catalogue: names become slots, patterns become steps, errors are told.
/// </summary>
internal sealed partial class QueryCompiler(string text, GraphCatalog catalog, ProcedureCatalog procedures, Budget budget)
{
    private const int MaxWarnings = 20;

    private static readonly IReadOnlySet<string> NoNames = new HashSet<string>();

    private readonly List<Subplan> _subplans = [];

    // The name of each parameter and where it first stands, in this order.
    private readonly OrderedDictionary<string, int> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _warned = new(StringComparer.Ordinal);
    private readonly List<string> _warnings = [];
    private int _ids;
    private int _values;
    private int _scratch;
    private int _steps;
    private int _hidden;

    /// <summary>The estimated rows that enter a list of steps which has none yet.</summary>
    private double _rowsBefore = 1;

    /// <summary>The variables by which the rows of the pattern in work will be grouped, where they lead the query.</summary>
    private IReadOnlySet<string> _grouped = NoNames;

    public static CompiledQuery Compile(string text, GraphCatalog catalog, ProcedureCatalog procedures, Budget budget)
    {
        try
        {
            var query = Parser.Parse(text, budget);
            return new QueryCompiler(text, catalog, procedures, budget).Compile(query);
        }
        catch (QueryException e)
        {
            e.AtCompileTime = true;
            e.In(text);
            throw;
        }
    }

    public static CompiledQuery Compile(Query query, GraphCatalog catalog, ProcedureCatalog procedures, Budget budget) =>
        new QueryCompiler("", catalog, procedures, budget).Compile(query);

    private CompiledQuery Compile(Query query)
    {
        var steps = new List<PlanStep>();
        var result = CompileQuery(query, new Scope(), steps, isSubquery: false);
        Number(steps);
        return new()
        {
            Pipeline = new(steps),
            Columns = [.. result.Select(v => v.Name)],
            Output = [.. result.Select(v => v.Slot)],
            Subplans = _subplans,
            Parameters = [.. _parameters.Select(p => (p.Key, p.Value))],
            Warnings = _warnings,
            IdSlots = _ids,
            ValueSlots = _values,
            ScratchCount = _scratch,
            StepCount = _steps,
            Mode = query.Mode,
            TellsEstimates = catalog.TellsCounts,
        };
    }

    private void Number(IReadOnlyList<PlanStep> steps)
    {
        foreach (var step in steps)
        {
            step.Index = _steps++;
            foreach (var inner in step.Inner)
            {
                Number(inner.Steps);
            }
        }
    }

    private Slot NewSlot(SlotKind kind) => new(kind, kind == SlotKind.Value ? _values++ : _ids++);

    private Slot NewSlot(Kinds kinds) => NewSlot(
        kinds == Kinds.Node ? SlotKind.Node : kinds == Kinds.Relationship ? SlotKind.Relationship : SlotKind.Value);

    private string HiddenName() => $" {_hidden++}";

    private QueryException Error(string detail, string rule, int position, string kind = "SyntaxError") =>
        new(kind, detail, rule, text, position);

    private void Warn(string warning)
    {
        if (_warnings.Count < MaxWarnings && _warned.Add(warning))
        {
            _warnings.Add(warning);
        }
    }

    /// <summary>Warns of a name the graph does not know, with the nearest name that it does.</summary>
    private void WarnUnknown(string what, string name, IReadOnlyCollection<string> known)
    {
        budget.Tick();
        if (_warnings.Count >= MaxWarnings || known.Contains(name))
        {
            return;
        }

        var nearest = NearestName.Of(name, known);
        Warn($"There is no {what} {name}" + (nearest is null ? "." : $": did you mean {nearest}?"));
    }

    /// <summary>Compiles a sub-query of an expression into steps of its own.</summary>
    private int AddSubplan(List<PlanStep> steps, Slot? column)
    {
        Number(steps);
        _subplans.Add(new(new(steps), column));
        return _subplans.Count - 1;
    }
}
