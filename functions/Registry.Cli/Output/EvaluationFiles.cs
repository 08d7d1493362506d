using System.Globalization;
using Registry.Functions.Cases;
using Registry.Functions.Evaluation;
using Registry.Population.Rules;

namespace Registry.Cli.Output;

/// <summary>Writes the output files of formats.md, section 6; a case has the state and day that its work gave it.</summary>
public static class EvaluationFiles
{
    public static void Write(EvaluationResult result, CaseStore cases, string folder)
    {
        // On a look back nobody had worked the cases yet.
        var progress = (result.ServedDay is null ? cases.Progress() : []).ToDictionary(
            p => p.Id, p => new CaseProgress(p.State, DateOnly.ParseExact(p.OpenedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Write(folder, "findings.csv", s => FindingsCsv.Write(s, result.Evaluation.Findings));
        Write(folder, "cases.csv", s => CasesCsv.Write(
            s, result.Evaluation.Cases, c => progress.TryGetValue(c.Id, out var found) ? found : null));
        Write(folder, "same_as.csv", s => SameAsCsv.Write(s, result.Snapshot.Graph));
    }

    private static void Write(string folder, string name, Action<Stream> write) =>
        OutputPlace.Replace(Path.Combine(folder, name), write);
}
