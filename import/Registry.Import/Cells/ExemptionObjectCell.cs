using System.Text;
using Registry.Graph;
using Registry.Import.Csv;
using Registry.Population.Identifiers;

namespace Registry.Import.Cells;

/// <summary>What an exemption is about.</summary>
internal readonly record struct ExemptionObject(string Type, string Key);

/// <summary>`type:key` with the keys of the output files; the key is put into its canonical form.</summary>
internal sealed class ExemptionObjectCell : CellFormat<ExemptionObject>
{
    private const int MaxLength = 200;

    private static readonly ImportRule TooLong = ImportRules.TextUpTo(MaxLength);

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out ExemptionObject value)
    {
        value = default;
        if (cell.Length > MaxLength && Encoding.UTF8.GetCharCount(cell) > MaxLength)
        {
            return TooLong;
        }

        var colon = cell.IndexOf((byte)':');
        if (colon < 0)
        {
            return ImportRules.ExemptionObject;
        }

        var type = Encoding.UTF8.GetString(CellText.Trim(cell[..colon])).ToLowerInvariant();
        var key = CellText.Trim(cell[(colon + 1)..]);
        return key.IsEmpty ? ImportRules.ExemptionObject : ReadKey(type, key, row, out value);
    }

    private static ImportRule? ReadKey(string type, ReadOnlySpan<byte> key, CsvRow row, out ExemptionObject value)
    {
        value = default;
        ImportRule? broken;
        string text;
        switch (type)
        {
            case "person":
                broken = PersonCell.ReadOne(key, row, out var person);
                text = person.ToString();
                break;
            case "company":
                broken = Cell.Party.Read(key, row, out var party);
                text = party.ToString();
                break;
            case "dwelling" or "address":
                broken = ReadPlace(type == "dwelling", Encoding.UTF8.GetString(key), out text);
                break;
            case "contact":
                broken = null;
                text = ReadContact(NormalForm.Of(Encoding.UTF8.GetString(key)));
                break;
            case "account":
                broken = Cell.AccountKey.Read(key, row, out text);
                break;
            default:
                return ImportRules.ExemptionObject;
        }

        value = new(type, text);
        return broken;
    }

    private static ImportRule? ReadPlace(bool isDwelling, string key, out string text)
    {
        text = string.Empty;
        if (isDwelling && Guid.TryParseExact(key, "D", out var uuid))
        {
            text = uuid.ToString();
            return null;
        }

        if (!AddressKey.TryParse(NormalForm.Of(key), out var address) || !DwellingKeyCell.IsKnown(address.Municipality)
            || (!isDwelling && address.DwellingNumber.Length != 0))
        {
            return ImportRules.ExemptionObject;
        }

        text = address.ToString();
        return null;
    }

    // A contact may be given as a hash, which is kept as it is.
    private static string ReadContact(string text) =>
        ContactValue.TryNormalisePhone(text, out var phone) ? phone
        : ContactValue.TryNormaliseEmail(text, out var email) ? email
        : text;
}
