using Gherkin;
using Gherkin.Ast;

namespace Registry.Tck.Kit;

/// <summary>Reads the feature files and expands the outlines.</summary>
internal static class KitReader
{
    /// <summary>Reads every scenario whose query under test only reads, in the order of the files.</summary>
    public static List<KitScenario> ReadOnly(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(folder, "features"), "*.feature", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.SelectMany(f => Read(folder, f))];
    }

    private static IEnumerable<KitScenario> Read(string folder, string file)
    {
        var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
        var children = new Parser().Parse(file).Feature?.Children ?? [];
        var background = children.OfType<Background>().SelectMany(b => b.Steps).ToList();
        return children.OfType<Scenario>().SelectMany(s => Expand(name, background, s));
    }

    private static IEnumerable<KitScenario> Expand(string feature, List<Step> background, Scenario scenario)
    {
        var examples = scenario.Examples.SelectMany(e => e.TableBody.Select(row => Fill(e.TableHeader, row))).ToList();
        var fills = examples.Count == 0 ? [text => text] : examples;
        foreach (var (index, fill) in fills.Index())
        {
            var steps = background.Concat(scenario.Steps).Select(s => KitStep.Of(s, fill)).ToList();
            var query = steps.Find(s => s.Text == "executing query:")?.Content;
            if (query is null || ReadingQuery.Writes(query))
            {
                continue;
            }

            var read = new ScenarioBuilder(feature, scenario.Name, examples.Count == 0 ? 0 : index + 1);
            steps.ForEach(read.Add);
            yield return read.Build();
        }
    }

    private static Func<string, string> Fill(TableRow header, TableRow row)
    {
        var values = header.Cells.Zip(row.Cells, (h, c) => ($"<{h.Value}>", c.Value)).ToList();
        return text => values.Aggregate(text, (t, v) => t.Replace(v.Item1, v.Value, StringComparison.Ordinal));
    }
}
