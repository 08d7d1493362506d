using Registry.Import.Csv;
using Registry.Population.Identifiers;

namespace Registry.Import.Cells;

/// <summary>A person id that this environment may hold.</summary>
internal sealed class PersonCell : CellFormat<PersonId>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out PersonId value) => ReadOne(cell, row, out value);

    internal static ImportRule? ReadOne(ReadOnlySpan<byte> cell, CsvRow row, out PersonId value)
    {
        var fault = PersonIdParser.Parse(cell, row.File.Identifiers, out value);
        if (value.Number == 0)
        {
            return RuleOf(fault);
        }

        // A number is named even where a rule refuses it, so that a report can keep silent about a protected person.
        row.Names(value);
        return row.File.CheckEnvironment(value) ?? RuleOf(fault);
    }

    internal static ImportRule? RuleOf(IdentifierFault fault) => fault switch
    {
        IdentifierFault.None => null,
        IdentifierFault.Ambiguous => ImportRules.PersonIdAmbiguous,
        IdentifierFault.Interim => ImportRules.PersonIdInterim,
        IdentifierFault.Century => ImportRules.PersonIdCentury,
        IdentifierFault.Date => ImportRules.PersonIdDate,
        IdentifierFault.BirthNumber => ImportRules.BirthNumber,
        IdentifierFault.CheckDigit => ImportRules.CheckDigit,
        IdentifierFault.AfterReference => ImportRules.BornAfterExtract,
        IdentifierFault.Group => ImportRules.OrganisationGroup,
        _ => ImportRules.PersonIdForm,
    };
}

/// <summary>Person ids separated by `|`; one bad id breaks the cell.</summary>
internal sealed class PersonListCell : CellFormat<PersonId[]>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out PersonId[] value)
    {
        value = [];
        ImportRule? broken = null;
        var ids = new List<PersonId>();
        foreach (var range in cell.Split((byte)'|'))
        {
            var part = CellText.Trim(cell[range]);
            if (!part.IsEmpty)
            {
                broken = PersonCell.ReadOne(part, row, out var id) ?? broken;
                ids.Add(id);
            }
        }

        value = [.. ids.Distinct()];
        return broken;
    }
}

/// <summary>A person or a company.</summary>
internal sealed class PartyCell : CellFormat<PartyId>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out PartyId value)
    {
        var fault = PartyIdParser.Parse(cell, row.File.Identifiers, out value);
        return value.IsPerson ? PersonCell.ReadOne(cell, row, out _) : PersonCell.RuleOf(fault);
    }
}

/// <summary>A legal person.</summary>
internal sealed class OrganisationCell : CellFormat<PartyId>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out PartyId value) =>
        PartyIdParser.ParseOrganisation(cell, out value) switch
        {
            IdentifierFault.None => null,
            IdentifierFault.CheckDigit => ImportRules.CheckDigit,
            IdentifierFault.Group => ImportRules.OrganisationGroup,
            _ => ImportRules.OrganisationForm,
        };
}
