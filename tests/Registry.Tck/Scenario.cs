using Gherkin.Ast;

namespace Registry.Tck;

/// <summary>One scenario with the values of its examples filled in.</summary>
internal sealed record TckScenario(string Feature, string Name, IReadOnlyList<TckStep> Steps)
{
    public static IEnumerable<TckScenario> Read(string folder, string path)
    {
        using var reader = new StreamReader(Path.Combine(folder, path));
        var feature = new Gherkin.Parser().Parse(reader).Feature;
        var background = feature.Children.OfType<Background>().SelectMany(b => b.Steps).ToList();
        foreach (var scenario in feature.Children.OfType<Scenario>())
        {
            var steps = background.Concat(scenario.Steps).ToList();
            if (!scenario.Examples.Any())
            {
                yield return new(path, scenario.Name, [.. steps.Select(s => TckStep.Of(s, t => t))]);
            }

            foreach (var examples in scenario.Examples)
            {
                var names = examples.TableHeader.Cells.Select(c => c.Value).ToList();
                foreach (var row in examples.TableBody)
                {
                    var values = row.Cells.Select(c => c.Value).ToList();
                    string Fill(string text) => names.Zip(values).Aggregate(text, (t, p) => t.Replace($"<{p.First}>", p.Second, StringComparison.Ordinal));
                    yield return new(path, scenario.Name, [.. steps.Select(s => TckStep.Of(s, Fill))]);
                }
            }
        }
    }
}

/// <summary>A step: its text, its query or its table.</summary>
internal sealed record TckStep(string Text, string? Query, IReadOnlyList<string[]> Table)
{
    public static TckStep Of(Step step, Func<string, string> fill) => new(
        fill(step.Text),
        step.DocString is { } text ? fill(text.Content) : null,
        step.DataTable is { } table ? [.. table.Rows.Select(r => r.Cells.Select(c => fill(c.Value)).ToArray())] : []);
}
