using System.Buffers.Text;
using System.Globalization;
using Registry.Import.Csv;
using Registry.Population.Data;
using Registry.Population.Identifiers;

namespace Registry.Import.Cells;

/// <summary>Street, number and letter in one text, perhaps with `LGH nnnn` behind.</summary>
internal sealed class AddressCell : CellFormat<AddressText>
{
    private const int MaxLength = 60;

    private static readonly ImportRule TooLong = ImportRules.TextUpTo(MaxLength);

    private static readonly AddressText None = new(string.Empty, string.Empty, string.Empty, string.Empty);

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out AddressText value)
    {
        value = None;
        if (cell.Length > MaxLength && System.Text.Encoding.UTF8.GetCharCount(cell) > MaxLength)
        {
            return TooLong;
        }

        value = row.File.Addresses.Get(cell);
        return value.DwellingNumber.Length == 0 || Population.Identifiers.DwellingNumber.IsValid(value.DwellingNumber)
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
        value = isValid ? row.File.Numbers.Get(cell) : string.Empty;
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

        value = row.File.Numbers.Get(digits);
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
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out Guid value) =>
        Utf8Parser.TryParse(cell, out value, out var length) && length == cell.Length && cell.Length == 36
            ? null
            : ImportRules.Uuid;
}

/// <summary>The key of a dwelling: a uuid, or under an alias of the column also a canonical address key.</summary>
internal sealed class DwellingKeyCell : CellFormat<DwellingKeyValue>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out DwellingKeyValue value)
    {
        value = default;
        if (Utf8Parser.TryParse(cell, out Guid uuid, out var length) && length == cell.Length && cell.Length == 36)
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
