using System.Buffers;
using System.Globalization;
using Registry.Import.Csv;
using Registry.Population.Data;
using Registry.Population.Identifiers;

namespace Registry.Import.Cells;

/// <summary>Street, number and letter in one text, perhaps with `LGH nnnn` behind.</summary>
internal sealed class AddressCell : CellFormat<Entrance>
{
    private const int MaxLength = 60;

    private static readonly ImportRule TooLong = ImportRules.TextUpTo(MaxLength);

    private static readonly Entrance None = new(new(string.Empty, string.Empty, string.Empty, string.Empty));

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out Entrance value)
    {
        value = None;
        if (cell.Length > MaxLength && System.Text.Encoding.UTF8.GetCharCount(cell) > MaxLength)
        {
            return TooLong;
        }

        value = row.File.Addresses.Get(cell);
        return value.Text.DwellingNumber.Length == 0 || Population.Identifiers.DwellingNumber.IsValid(value.Text.DwellingNumber)
            ? null
            : ImportRules.DwellingNumber;
    }
}

/// <summary>A dwelling number.</summary>
internal sealed class DwellingNumberCell : CellFormat<string>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string value)
    {
        var isValid = Population.Identifiers.DwellingNumber.IsValid(cell);
        value = isValid ? NumberTexts.Get(cell) : string.Empty;
        return isValid ? null : ImportRules.DwellingNumber;
    }
}

/// <summary>A postcode of five digits; one inner space is removed.</summary>
internal sealed class PostcodeCell : CellFormat<string>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string value)
    {
        value = string.Empty;
        Span<byte> digits = stackalloc byte[5];
        if (cell.Length == 6 && cell[3] == ' ')
        {
            cell[..3].CopyTo(digits);
            cell[4..].CopyTo(digits[3..]);
        }
        else if (!cell.TryCopyTo(digits) || cell.Length != digits.Length)
        {
            return ImportRules.Postcode;
        }

        if (!Digits.TryRead(digits, out _))
        {
            return ImportRules.Postcode;
        }

        value = NumberTexts.Get(digits);
        return null;
    }
}

/// <summary>A four-digit municipality code.</summary>
internal sealed class MunicipalityCell : CellFormat<string>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string value)
    {
        value = cell.Length == 4 && Digits.TryRead(cell, out var code)
            ? ReferenceData.FindMunicipalityCode(code) ?? string.Empty
            : string.Empty;
        return value.Length > 0 ? null : ImportRules.Municipality;
    }
}

/// <summary>A uuid in its usual form of 36 characters.</summary>
internal sealed class UuidCell : CellFormat<Guid>
{
    private static readonly SearchValues<byte> Characters = SearchValues.Create("0123456789abcdefABCDEF-"u8);

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out Guid value) =>
        TryRead(cell, out value) ? null : ImportRules.Uuid;

    // The runtime takes other forms too, and signs within them; neither is a uuid of a register.
    internal static bool TryRead(ReadOnlySpan<byte> cell, out Guid value)
    {
        value = default;
        return cell.Length == 36 && cell.IndexOfAnyExcept(Characters) < 0 && Guid.TryParse(cell, out value);
    }
}

/// <summary>The key of a dwelling: a uuid, or under an alias of the column also a canonical address key.</summary>
internal sealed class DwellingKeyCell : CellFormat<DwellingKeyValue>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out DwellingKeyValue value)
    {
        value = default;
        if (UuidCell.TryRead(cell, out var uuid))
        {
            value = new(uuid, null);
            return null;
        }

        if (!row.IsUnderAlias)
        {
            return ImportRules.Uuid;
        }

        var text = row.Texts.Get(cell);
        if (!AddressKey.TryParse(text, out var key) || !IsKnown(key.Municipality))
        {
            return ImportRules.DwellingKey;
        }

        value = new(null, key);
        return null;
    }

    internal static bool IsKnown(string municipality) =>
        municipality.Length == 0
        || ReferenceData.IsMunicipality(int.Parse(municipality, NumberStyles.None, CultureInfo.InvariantCulture));
}

/// <summary>What a dwelling key cell holds.</summary>
internal readonly record struct DwellingKeyValue(Guid? Uuid, AddressKey? Address);
