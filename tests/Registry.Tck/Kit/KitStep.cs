using Gherkin.Ast;

namespace Registry.Tck.Kit;

/// <summary>One step with its text block or its table, the values of the Examples row filled in.</summary>
internal sealed record KitStep(string Text, string? Content, IReadOnlyList<IReadOnlyList<string>> Table)
{
    public static KitStep Of(Step step, Func<string, string> fill) => new(
        fill(step.Text.Trim()),
        step.DocString is { } block ? fill(block.Content) : null,
        step.DataTable is { } table ? [.. table.Rows.Select(r => Cells(r, fill))] : []);

    private static IReadOnlyList<string> Cells(TableRow row, Func<string, string> fill) =>
        [.. row.Cells.Select(c => fill(c.Value))];
}
