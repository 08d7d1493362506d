using System.Text.RegularExpressions;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Execution;

namespace Registry.Tck;

/// <summary>Runs one scenario; says what differs, null where nothing does.</summary>
internal sealed partial class ScenarioRunner(string folder)
{
    private readonly GraphScript _script = new();
    private readonly Dictionary<string, Value> _parameters = new(StringComparer.Ordinal);
    private readonly ProcedureCatalog _procedures = new();
    private GraphSnapshot? _graph;
    private QueryResult? _result;
    private QueryException? _error;

    public string? Run(TckScenario scenario)
    {
        foreach (var step in scenario.Steps)
        {
            if (Do(step) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private string? Do(TckStep step)
    {
        var text = step.Text;
        if (text is "an empty graph" or "any graph" or "no side effects")
        {
            return null;
        }

        if (text.StartsWith("the binary-tree", StringComparison.Ordinal))
        {
            var name = text.Split(' ')[1];
            _script.Run(File.ReadAllText(Path.Combine(folder, "graphs", name, name + ".cypher")).TrimEnd().TrimEnd(';'));
        }
        else if (text == "having executed:")
        {
            _script.Run(step.Query!);
        }
        else if (text == "parameters are:")
        {
            foreach (var row in step.Table)
            {
                _parameters[row[0]] = Literal(row[1]);
            }
        }
        else if (text.StartsWith("there exists a procedure", StringComparison.Ordinal))
        {
            AddProcedure(text, step.Table);
        }
        else if (text is "executing query:" or "executing control query:")
        {
            Execute(step.Query!);
        }
        else
        {
            return Compare(step);
        }

        return null;
    }

    private static Value Literal(string text) =>
        new QueryEngine(new GraphBuilder().Build()).Run("RETURN " + text + " AS x").Rows[0][0];

    private void Execute(string query)
    {
        _graph = _script.Build();
        var engine = new QueryEngine(_graph) { Procedures = _procedures };
        var now = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        (_result, _error) = (null, null);
        try
        {
            _result = engine.Run(query, _parameters, new QueryOptions { Now = now, Deadline = TimeSpan.FromSeconds(20) });
        }
        catch (QueryException e)
        {
            _error = e;
        }
    }

    private string? Compare(TckStep step)
    {
        var error = ErrorStep().Match(step.Text);
        if (error.Success)
        {
            return CompareError(error);
        }

        if (_error is not null)
        {
            return $"unexpected {_error.Kind} {_error.Detail}: {_error.Text}";
        }

        var expected = step.Table;
        var rows = _result!.Rows;
        if (step.Text == "the result should be empty")
        {
            return rows.Count == 0 ? null : $"expected no rows, but found {rows.Count}";
        }

        var writer = new TckValue(step.Text.Contains("ignoring element order", StringComparison.Ordinal));
        if (!expected[0].Select(c => c.Trim()).SequenceEqual(_result.Columns))
        {
            return $"expected columns {string.Join(", ", expected[0])}, but found {string.Join(", ", _result.Columns)}";
        }

        var wanted = expected.Skip(1).Select(r => string.Join(" | ", r.Select(writer.Of))).ToList();
        var found = rows.Select(r => string.Join(" | ", r.Select(v => writer.Of(v, _graph!)))).ToList();
        if (!step.Text.Contains("in order", StringComparison.Ordinal))
        {
            wanted.Sort(StringComparer.Ordinal);
            found.Sort(StringComparer.Ordinal);
        }

        return wanted.SequenceEqual(found) ? null : $"expected\n    {string.Join("\n    ", wanted)}\n  but found\n    {string.Join("\n    ", found)}";
    }

    private string? CompareError(Match wanted)
    {
        if (_error is null)
        {
            return $"expected {wanted.Groups["kind"].Value} {wanted.Groups["detail"].Value}, but found an answer";
        }

        var (kind, detail, phase) = (wanted.Groups["kind"].Value, wanted.Groups["detail"].Value, wanted.Groups["phase"].Value);
        var matches = _error.Kind == kind && (detail == "*" || _error.Detail == detail)
            && (phase == "any" || _error.AtCompileTime == (phase == "compile"));
        return matches ? null : $"expected {kind} {detail} at {phase}, but found {_error.Kind} {_error.Detail} at {(_error.AtCompileTime ? "compile" : "run")}: {_error.Text}";
    }

    private void AddProcedure(string text, IReadOnlyList<string[]> table)
    {
        var match = ProcedureStep().Match(text);
        var inputs = Fields(match.Groups["in"].Value);
        var outputs = Fields(match.Groups["out"].Value);
        var rows = table.Skip(1).Where(r => r.Length == inputs.Count + outputs.Count && r.Length > 0).Select(r => Array.ConvertAll(r, Literal)).ToList();
        _procedures.Add(new(match.Groups["name"].Value, inputs, outputs, arguments =>
            rows.Where(r => arguments.Select((a, i) => a.IsNull && r[i].IsNull || Semantics.Equal(a, r[i]) == Truth.True).All(x => x)).Select(r => r[inputs.Count..])));
    }

    private static List<(string Name, string Type)> Fields(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(f => f.Split("::", StringSplitOptions.TrimEntries)).Select(f => (f[0], f[1])).ToList();

    [GeneratedRegex(@"^a[n]? (?<kind>\w+) should be raised at (?<phase>compile|runtime|any)( time)?: (?<detail>\S+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorStep();

    [GeneratedRegex(@"^there exists a procedure (?<name>[\w.]+)\((?<in>.*?)\) :: \((?<out>.*?)\)\s*:?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ProcedureStep();
}
