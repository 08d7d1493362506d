using Registry.Population.Facts;

namespace Registry.Import.Storage.Codecs;

/// <summary>How the rows of care, audit, exemptions and outcomes, and the mute marks are stored.</summary>
internal static class OtherCodecs
{
    public static RowCodec<CareRow> Care { get; } = new(WriteCare, ReadCare);

    public static RowCodec<EmployeeRow> Employee { get; } = new(WriteEmployee, ReadEmployee);

    public static RowCodec<ExemptionRow> Exemption { get; } = new(WriteExemption, ReadExemption);

    public static RowCodec<OutcomeRow> Outcome { get; } = new(WriteOutcome, ReadOutcome);

    public static RowCodec<MuteRow> Mute { get; } = new(WriteMute, ReadMute);

    private static void WriteCare(RowWriter writer, in CareRow row)
    {
        writer.Source(row.Source);
        writer.Person(row.Person);
        writer.Party(row.Company);
        writer.Text(row.Service);
        writer.Date(row.From);
        writer.Date(row.To);
    }

    private static CareRow ReadCare(RowReader reader) => new(
        reader.Source(),
        reader.Person(),
        reader.Party(),
        reader.Text(),
        reader.Date(),
        reader.OptionalDate());

    private static void WriteEmployee(RowWriter writer, in EmployeeRow row)
    {
        writer.Source(row.Source);
        writer.Person(row.Person);
        writer.Date(row.From);
        writer.Date(row.To);
        writer.Boolean(row.MayApprove);
        writer.Party(row.SideJob);
    }

    private static EmployeeRow ReadEmployee(RowReader reader) => new(
        reader.Source(),
        reader.Person(),
        reader.Date(),
        reader.OptionalDate(),
        reader.Boolean(),
        reader.OptionalParty());

    private static void WriteExemption(RowWriter writer, in ExemptionRow row)
    {
        writer.Source(row.Source);
        writer.Text(row.ObjectType);
        writer.Text(row.ObjectKey);
        writer.Text(row.Code);
        writer.Date(row.ValidTo);
        writer.Text(row.DecidedBy);
        writer.UniqueText(row.Motivation);
    }

    private static ExemptionRow ReadExemption(RowReader reader) => new(
        reader.Source(),
        reader.Text(),
        reader.Text(),
        reader.Text(),
        reader.Date(),
        reader.Text(),
        reader.UniqueText());

    private static void WriteOutcome(RowWriter writer, in OutcomeRow row)
    {
        writer.Source(row.Source);
        writer.UniqueText(row.FindingId);
        writer.Text(row.RuleId);
        writer.Text(row.RuleVersion);
        writer.Text(row.Outcome);
        writer.Date(row.Day);
        writer.Decimal(row.Hours);
    }

    private static OutcomeRow ReadOutcome(RowReader reader) => new(
        reader.Source(),
        reader.UniqueText(),
        reader.Text(),
        reader.Text(),
        reader.Text(),
        reader.Date(),
        reader.OptionalDecimal());

    private static void WriteMute(RowWriter writer, in MuteRow row)
    {
        writer.Text(row.ObjectType);
        writer.Dwelling(row.Dwelling);
        writer.Text(row.LeaseKey);
    }

    private static MuteRow ReadMute(RowReader reader) => new(
        reader.Text(),
        reader.Dwelling(),
        reader.Text());
}
