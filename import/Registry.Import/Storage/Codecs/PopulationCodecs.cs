using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Storage.Codecs;

/// <summary>How the rows of partition population are stored.</summary>
internal static class PopulationCodecs
{
    public static RowCodec<PersonRow> Person { get; } = new(WritePerson, ReadPerson);

    public static RowCodec<RegistrationRow> Registration { get; } = new(WriteRegistration, ReadRegistration);

    public static RowCodec<RelationRow> Relation { get; } = new(WriteRelation, ReadRelation);

    public static RowCodec<DwellingRow> Dwelling { get; } = new(WriteDwelling, ReadDwelling);

    public static RowCodec<ReturnedMailRow> ReturnedMail { get; } = new(WriteReturnedMail, ReadReturnedMail);

    public static RowCodec<SchoolRow> School { get; } = new(WriteSchool, ReadSchool);

    public static RowCodec<ContactRow> Contact { get; } = new(WriteContact, ReadContact);

    private static void WritePerson(RowWriter writer, in PersonRow row)
    {
        writer.Source(row.Source);
        writer.Person(row.Id);
        writer.Text(row.Kind);
        writer.Text(row.IdentityLevel);
        writer.Boolean(row.Dormant);
        writer.Persons(row.LinkedIds);
        writer.Text(row.Given);
        writer.Text(row.Middle);
        writer.Text(row.Surname);
        writer.Count(row.BirthDate.Year);
        writer.Count(row.BirthDate.Month);
        writer.Count(row.BirthDate.Day);
        writer.Text(row.DeregistrationCode);
        writer.Date(row.DeregistrationDate);
    }

    private static PersonRow ReadPerson(RowReader reader) => new(
        reader.Source(),
        reader.Person(),
        reader.Text(),
        reader.Text(),
        reader.OptionalBoolean(),
        reader.Persons(),
        reader.Text(),
        reader.Text(),
        reader.Text(),
        new PartialDate((short)reader.Count(), (byte)reader.Count(), (byte)reader.Count()),
        reader.Text(),
        reader.OptionalDate());

    private static void WriteRegistration(RowWriter writer, in RegistrationRow row)
    {
        writer.Source(row.Source);
        writer.Person(row.Person);
        writer.Text(row.Municipality);
        writer.Dwelling(row.Dwelling);
        writer.Text(row.Property);
        writer.Text(row.CareOf);
        writer.Text(row.Kind);
        writer.Date(row.From);
        writer.Date(row.To);
        writer.Date(row.ReportedOn);
    }

    private static RegistrationRow ReadRegistration(RowReader reader) => new(
        reader.Source(),
        reader.Person(),
        reader.Text(),
        reader.Dwelling(),
        reader.Text(),
        reader.Text(),
        reader.Text(),
        reader.Date(),
        reader.OptionalDate(),
        reader.OptionalDate());

    private static void WriteRelation(RowWriter writer, in RelationRow row)
    {
        writer.Source(row.Source);
        writer.Person(row.Person);
        writer.Person(row.Related);
        writer.Text(row.Kind);
        writer.Date(row.From);
        writer.Date(row.To);
    }

    private static RelationRow ReadRelation(RowReader reader) => new(
        reader.Source(),
        reader.Person(),
        reader.Person(),
        reader.Text(),
        reader.OptionalDate(),
        reader.OptionalDate());

    private static void WriteDwelling(RowWriter writer, in DwellingRow row)
    {
        writer.Source(row.Source);
        writer.Dwelling(row.Dwelling);
        writer.Text(row.Property);
        writer.Text(row.Building);
        writer.Int(row.Rooms);
        writer.Text(row.Kitchen);
        writer.Double(row.AreaM2);
        writer.Text(row.Category);
        writer.Text(row.Tenure);
        writer.Party(row.Owner);
        writer.Text(row.Status);
        writer.Date(row.ValidFrom);
        writer.Date(row.ValidTo);
    }

    private static DwellingRow ReadDwelling(RowReader reader) => new(
        reader.Source(),
        reader.Dwelling(),
        reader.Text(),
        reader.Text(),
        reader.OptionalInt(),
        reader.Text(),
        reader.OptionalDouble(),
        reader.Text(),
        reader.Text(),
        reader.OptionalParty(),
        reader.Text(),
        reader.OptionalDate(),
        reader.OptionalDate());

    private static void WriteReturnedMail(RowWriter writer, in ReturnedMailRow row)
    {
        writer.Source(row.Source);
        writer.Person(row.Person);
        writer.Dwelling(row.Dwelling);
        writer.Text(row.Sender);
        writer.Date(row.Day);
        writer.Text(row.Reason);
    }

    private static ReturnedMailRow ReadReturnedMail(RowReader reader) => new(
        reader.Source(),
        reader.Person(),
        reader.Dwelling(),
        reader.Text(),
        reader.Date(),
        reader.Text());

    private static void WriteSchool(RowWriter writer, in SchoolRow row)
    {
        writer.Source(row.Source);
        writer.Person(row.Person);
        writer.Boolean(row.Enrolled);
        writer.Boolean(row.Exempt);
        writer.Date(row.Day);
    }

    private static SchoolRow ReadSchool(RowReader reader) => new(
        reader.Source(),
        reader.Person(),
        reader.Boolean(),
        reader.Boolean(),
        reader.Date());

    private static void WriteContact(RowWriter writer, in ContactRow row)
    {
        writer.Source(row.Source);
        writer.Person(row.Person);
        writer.Text(row.Kind);
        writer.UniqueText(row.Value);
        writer.Text(row.Origin);
        writer.Date(row.From);
        writer.Date(row.To);
    }

    private static ContactRow ReadContact(RowReader reader) => new(
        reader.Source(),
        reader.Person(),
        reader.Text(),
        reader.UniqueText(),
        reader.Text(),
        reader.OptionalDate(),
        reader.OptionalDate());
}
