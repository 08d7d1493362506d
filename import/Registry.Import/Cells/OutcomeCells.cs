using System.Text;
using Registry.Import.Csv;

namespace Registry.Import.Cells;

/// <summary>The id of a rule, a group letter and two digits, or KTRL for a random control case.</summary>
internal sealed class RuleIdCell : CellFormat<string>
{
    private const string Control = "KTRL";

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string value)
    {
        var isControl = Ascii.EqualsIgnoreCase(cell, "KTRL"u8);
        var isRule = cell.Length == 3 && "ATIBCatibc"u8.Contains(cell[0]) && Digits.TryRead(cell[1..], out var number) && number > 0;
        value = isControl ? Control : isRule ? row.UpperTexts.Get(cell) : string.Empty;
        return isControl || isRule ? null : ImportRules.RuleId;
    }
}

/// <summary>An outcome by its Swedish or English token; the Swedish one is kept.</summary>
internal sealed class OutcomeCell : CellFormat<string>
{
    private static readonly string[] Swedish =
    [
        "datafel", "lagligt", "rattat_av_person", "underrattelse_32c", "underrattelse_2008_206", "polisanmalan", "avtalsatgard",
    ];

    private static readonly string[] English =
    [
        "data_error", "lawful", "corrected_by_person", "notice_32c", "notice_2008_206", "police_report", "contract_action",
    ];

    private readonly TokenCell _tokens = new([.. Swedish, .. English]);

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string value)
    {
        var broken = _tokens.Read(cell, row, out value);
        var english = Array.IndexOf(English, value);
        value = english < 0 ? value : Swedish[english];
        return broken;
    }
}
