using System.Text.RegularExpressions;

namespace Registry.Tck.Kit;

/// <summary>Gathers the steps of one scenario.</summary>
internal sealed partial class ScenarioBuilder(string feature, string name, int example)
{
    private const string Procedure = "there exists a procedure ";
    private readonly List<string> _setup = [];
    private readonly List<KitProcedure> _procedures = [];
    private readonly Dictionary<string, string> _parameters = [];
    private string? _graph;
    private string? _query;
    private Expectation? _expectation;

    public void Add(KitStep step)
    {
        if (step.Text is "any graph" or "an empty graph" or "no side effects")
        {
            return;
        }

        if (step.Text.StartsWith(Procedure, StringComparison.Ordinal))
        {
            _procedures.Add(new(step.Text[Procedure.Length..].TrimEnd(':', ' '), step.Table));
        }
        else if (NamedGraph().Match(step.Text) is { Success: true } graph)
        {
            _graph = graph.Groups[1].Value;
        }
        else if (!AddText(step))
        {
            AddExpectation(step);
        }
    }

    public KitScenario Build() => new()
    {
        Feature = feature,
        Name = name,
        Example = example,
        Graph = _graph,
        Setup = _setup,
        Procedures = _procedures,
        Parameters = _parameters,
        Query = _query!,
        Expectation = _expectation ?? throw new InvalidDataException($"{feature}: a scenario must say what it expects."),
    };

    private bool AddText(KitStep step)
    {
        switch (step.Text)
        {
            case "having executed:":
                _setup.Add(step.Content!);
                return true;
            case "executing query:":
                _query = step.Content;
                return true;
            case "parameters are:":
                foreach (var row in step.Table)
                {
                    _parameters.Add(row[0], row[1]);
                }

                return true;
            default:
                return false;
        }
    }

    private void AddExpectation(KitStep step)
    {
        if (step.Text == "the result should be empty")
        {
            _expectation = new ExpectedNothing();
        }
        else if (RowsStep().Match(step.Text) is { Success: true } rows)
        {
            _expectation = new ExpectedRows(
                step.Table[0], [.. step.Table.Skip(1)], rows.Groups["order"].Success, rows.Groups["lists"].Success);
        }
        else if (ErrorStep().Match(step.Text) is { Success: true } error)
        {
            _expectation = new ExpectedError(error.Groups[1].Value, error.Groups[2].Value, error.Groups[3].Value);
        }
        else
        {
            throw new InvalidDataException($"{feature}: the runner must know every step, but not '{step.Text}'.");
        }
    }

    [GeneratedRegex(@"^the (binary-tree-\d) graph$")]
    private static partial Regex NamedGraph();

    [GeneratedRegex(@"^the result should be(, in any order|(?<order>, in order))?(?<lists> \(ignoring element order for lists\))?:$")]
    private static partial Regex RowsStep();

    [GeneratedRegex(@"^an? (\w+) should be raised at ([\w ]+): (\S+)$")]
    private static partial Regex ErrorStep();
}
