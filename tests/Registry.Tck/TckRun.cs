using Registry.Graph.Cypher;

namespace Registry.Tck;

/// <summary>Runs all read-only scenarios and compares the failures with the known ones.</summary>
internal static class TckRun
{
    public static int Run(string folder, string? only, string knownFile)
    {
        var wanted = File.ReadLines(Path.Combine(folder, "read-only-scenarios.csv")).Skip(1)
            .Select(Fields).Select(f => (Path: f[0], Name: f[1])).ToHashSet();
        var failures = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (scenarios, expanded, expandedFailed) = (new HashSet<string>(StringComparer.Ordinal), 0, 0);
        foreach (var path in wanted.Select(w => w.Path).Distinct().Where(p => only is null || p.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var scenario in TckScenario.Read(folder, path).Where(s => wanted.Contains((s.Feature, s.Name))))
            {
                var id = $"{scenario.Feature}: {scenario.Name}";
                scenarios.Add(id);
                expanded++;
                if (Try(folder, scenario) is { } difference)
                {
                    expandedFailed++;
                    if (only is not null || failures.TryAdd(id, difference))
                    {
                        failures[id] = difference;
                        Console.WriteLine($"FAILED {id}\n  {difference}\n  in {scenario.Steps.LastOrDefault(s => s.Query is not null)?.Query?.ReplaceLineEndings(" ")}");
                    }
                }
            }
        }

        var known = File.Exists(knownFile) ? File.ReadLines(knownFile).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(" ## ")[0]).ToHashSet() : [];
        var fresh = failures.Keys.Where(f => !known.Contains(f)).ToList();
        var cured = known.Where(k => scenarios.Contains(k) && !failures.ContainsKey(k)).ToList();
        fresh.ForEach(f => Console.WriteLine($"NEW FAILURE {f}"));
        cured.ForEach(f => Console.WriteLine($"NEW PASS {f}"));
        Console.WriteLine(
            $"TCK read-only: {scenarios.Count} evaluated, {scenarios.Count - failures.Count} passed, {failures.Count} failed, {(only is null ? wanted.Count - scenarios.Count : 0)} skipped "
            + $"({expanded}, {expanded - expandedFailed}, {expandedFailed}, 0 expanded)");
        return fresh.Count + cured.Count == 0 ? 0 : 1;
    }

    private static string? Try(string folder, TckScenario scenario)
    {
        try
        {
            return new ScenarioRunner(folder).Run(scenario);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever breaks is a failure of this scenario, not of the run.
            return e is QueryException q ? "set-up: " + q.Text : e.GetType().Name + ": " + e.Message + "\n" + e.StackTrace;
        }
    }

    private static string[] Fields(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(';');
        }

        var fields = new List<string>();
        var (field, quoted) = (new System.Text.StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == ';' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
