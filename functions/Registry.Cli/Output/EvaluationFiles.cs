using Registry.Functions.Evaluation;

namespace Registry.Cli.Output;

/// <summary>Writes the output files of formats.md, section 6.</summary>
public static class EvaluationFiles
{
    public static void Write(EvaluationResult result, string folder) => Directory.CreateDirectory(folder);
}
