using System.Text;
using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>personer.csv: persons. A flag counts even where another cell of the row, or the row itself, is broken.</summary>
internal static class PersonCsv
{
    private const string Pnr = "PNR";
    private const string Snr = "SNR";

    private static readonly Column<PersonId> Id = new("person_id", "person_id", Cell.Person) { IsRequired = true };
    private static readonly Column<string> Kind = new("id_typ", "id_type", Cell.Token(Pnr, Snr, "INTERIM", "RESERV"));
    private static readonly Column<string> Level = new("identitetsniva", "identity_level", Cell.Token("styrkt", "sannolik", "osaker"));
    private static readonly Column<bool> Dormant = new("snr_vilande", "snr_dormant", Cell.Boolean);
    private static readonly Column<PersonId[]> Linked = new("hanvisning", "linked_ids", Cell.Persons);
    private static readonly Column<string> Given = new("fornamn", "given", Cell.Text(80));
    private static readonly Column<string> Middle = new("mellannamn", "middle", Cell.Text(80));
    private static readonly Column<string> Surname = new("efternamn", "surname", Cell.Text(80));
    private static readonly Column<PartialDate> Born = new("fodelsedatum", "birth_date", Cell.PartialDate);
    private static readonly Column<bool> Secrecy = new("sekretessmarkering", "secrecy_flag", Cell.Boolean) { IsRequired = true };
    private static readonly Column<bool> Protected = new("skyddad_folkbokforing", "protected_registration", Cell.Boolean) { IsRequired = true };
    private static readonly Column<string> Deregistered = new(
        "avregistrering_kod", "deregistration_code", Cell.Token("AV", "UV", "OB", "GN", "GS", "FI", "AS", "TA", "AN"));

    private static readonly Column<DateOnly> DeregisteredOn = new("avregistrering_datum", "deregistration_date", Cell.Date);

    public static CsvSchema<PersonRow> Schema { get; } = new(
        "personer.csv",
        [Id, Kind, Level, Dormant, Linked, Given, Middle, Surname, Born, Secrecy, Protected, Deregistered, DeregisteredOn],
        Read)
    {
        Key = (in PersonRow row, ref KeyHash key) => key.Add(row.Id.Number),
        KeyColumns = [Id],
        ReadBroken = ReadBroken,
        Same = (in PersonRow left, in PersonRow right) =>
            left with { LinkedIds = right.LinkedIds, Source = right.Source } == right
            && left.LinkedIds.AsSpan().SequenceEqual(right.LinkedIds),
    };

    private static PersonRow? Read(CsvRow row)
    {
        var id = row.Required(Id);
        var linked = row.Find(Linked) ?? [];
        var (secrecy, hidden) = (row.Required(Secrecy), row.Required(Protected));
        if (secrecy || hidden)
        {
            row.KeepSilent();
            Flag(row, id, linked);
        }

        var kind = ReadKind(row, id);
        var (level, dormant) = (row.Text(Level), row.Optional(Dormant));
        CheckCoordinationOnly(row, kind, dormant);
        var (given, middle, surname) = (row.Text(Given), row.Text(Middle), row.Text(Surname));
        if ((secrecy || hidden) && surname.Length > 0)
        {
            row.File.FlaggedNames.Add(surname.ToUpperInvariant());
        }

        var born = row.Optional(Born) ?? id.BirthDate;
        var code = row.Text(Deregistered);
        var issues = row.Issues.Count;
        var day = row.Optional(DeregisteredOn);
        if (!row.IsEmpty(Deregistered) && day is null && row.Issues.Count == issues)
        {
            row.Reject(DeregisteredOn, ImportRules.DeregistrationDateMissing);
        }

        if (!row.IsValid)
        {
            return null;
        }

        if (!(secrecy || hidden))
        {
            Warn(row, given, surname, id, born);
        }

        return new(row.Source, id, kind, level, dormant, linked, given, middle, surname, born, code, day);
    }

    // Whom the line names is protected rather than shown: a corrected row says who it was.
    private static void ReadBroken(BrokenLine line, CsvRow row)
    {
        if (line.CellsOf(Secrecy).Concat(line.CellsOf(Protected)).Any(cell => BooleanCell.IsYes(Encoding.UTF8.GetBytes(cell))))
        {
            row.KeepSilent();
            row.File.Flagged.UnionWith(row.Persons);
            row.File.FlaggedNames.UnionWith(line.CellsOf(Surname).Where(IsName).Select(n => n.ToUpperInvariant()));
        }
    }

    // Beside a surname may stand a date or a flag.
    private static bool IsName(string cell) => cell.Length > 1 && !cell.Any(char.IsAsciiDigit);

    private static string ReadKind(CsvRow row, PersonId id)
    {
        var kind = row.Text(Kind);
        var own = id.IsCoordinationNumber ? Snr : Pnr;
        if (kind is "INTERIM" or "RESERV")
        {
            row.Reject(Kind, ImportRules.IdKindOff);
        }
        else if (kind.Length != 0 && id.Number != 0 && kind != own)
        {
            row.Reject(Kind, ImportRules.IdKindDiffers);
        }

        return own;
    }

    // `N` says nothing of a personal identity number, so only a level or a `J` is refused there.
    private static void CheckCoordinationOnly(CsvRow row, string kind, bool? dormant)
    {
        if (kind == Snr || row.IsEmpty(Id))
        {
            return;
        }

        if (!row.IsEmpty(Level))
        {
            row.Reject(Level, ImportRules.OnlyCoordination);
        }

        if (dormant == true)
        {
            row.Reject(Dormant, ImportRules.OnlyCoordination);
        }
    }

    private static void Warn(CsvRow row, string given, string surname, PersonId id, PartialDate born)
    {
        if (given.Length == 0 || surname.Length == 0)
        {
            row.Warn(ImportRules.NameMissing);
        }

        if (born != id.BirthDate)
        {
            row.Warn(ImportRules.BirthDateDiffers);
        }
    }

    // The other numbers of a protected person are that person too.
    private static void Flag(CsvRow row, PersonId id, PersonId[] linked)
    {
        foreach (var flagged in linked.Append(id).Where(p => p.Number != 0))
        {
            row.File.Flagged.Add(flagged.Number);
        }
    }
}
