using System.Text.RegularExpressions;
using Registry.Graph.Cypher.Binding;
using Registry.Tck.Kit;
using Registry.Tck.Values;

namespace Registry.Tck.Running;

/// <summary>Makes the procedures that a scenario declares: a row of the table is an answer for the inputs in it.</summary>
internal static partial class Procedures
{
    public static ProcedureCatalog Of(IEnumerable<KitProcedure> declared)
    {
        var catalog = new ProcedureCatalog();
        foreach (var procedure in declared)
        {
            catalog.Add(Of(procedure));
        }

        return catalog;
    }

    private static Procedure Of(KitProcedure declared)
    {
        var signature = Signature().Match(declared.Signature);
        var (inputs, outputs) = (Fields(signature.Groups["in"].Value), Fields(signature.Groups["out"].Value));
        var rows = declared.Table.Skip(1)
            .Select(r => r.Select(c => GraphValues.Write(KitValueParser.Parse(c))).ToArray()).ToList();
        return new(signature.Groups["name"].Value, inputs, outputs, arguments => rows
            .Where(row => row.Take(inputs.Count).Zip(arguments).All(p => p.First == p.Second))
            .Select(row => row[inputs.Count..]));
    }

    private static List<(string Name, string Type)> Fields(string text) =>
        [.. Field().Matches(text).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    [GeneratedRegex(@"^(?<name>[\w.]+)\((?<in>[^)]*)\) :: \((?<out>[^)]*)\)$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"(\w+) :: (\w+\??)")]
    private static partial Regex Field();
}
