using Registry.Population.Facts;

namespace Registry.Import.Storage.Codecs;

/// <summary>How the rows of partition housing are stored.</summary>
internal static class HousingCodecs
{
    public static RowCodec<LeaseRow> Lease { get; } = new(WriteLease, ReadLease);

    public static RowCodec<LeasePartyRow> LeaseParty { get; } = new(WriteLeaseParty, ReadLeaseParty);

    public static RowCodec<SubletRow> Sublet { get; } = new(WriteSublet, ReadSublet);

    private static void WriteLease(RowWriter writer, in LeaseRow row)
    {
        writer.Source(row.Source);
        writer.UniqueText(row.LeaseId);
        writer.Party(row.Landlord);
        writer.UniqueText(row.ObjectId);
        writer.Dwelling(row.Dwelling);
        writer.Text(row.Kind);
        writer.Date(row.Start);
        writer.Date(row.End);
        writer.Date(row.NoticeOn);
        writer.Text(row.NoticeReason);
        writer.Decimal(row.MonthlyRent);
        writer.Text(row.Transfer);
    }

    private static LeaseRow ReadLease(RowReader reader) => new(
        reader.Source(),
        reader.UniqueText(),
        reader.Party(),
        reader.UniqueText(),
        reader.Dwelling(),
        reader.Text(),
        reader.Date(),
        reader.OptionalDate(),
        reader.OptionalDate(),
        reader.Text(),
        reader.OptionalDecimal(),
        reader.Text());

    private static void WriteLeaseParty(RowWriter writer, in LeasePartyRow row)
    {
        writer.Source(row.Source);
        writer.UniqueText(row.LeaseId);
        writer.Party(row.Landlord);
        writer.Party(row.Party);
        writer.Text(row.Role);
        writer.Date(row.From);
        writer.Date(row.To);
    }

    private static LeasePartyRow ReadLeaseParty(RowReader reader) => new(
        reader.Source(),
        reader.UniqueText(),
        reader.OptionalParty(),
        reader.Party(),
        reader.Text(),
        reader.OptionalDate(),
        reader.OptionalDate());

    private static void WriteSublet(RowWriter writer, in SubletRow row)
    {
        writer.Source(row.Source);
        writer.Text(row.LeaseId);
        writer.Party(row.Landlord);
        writer.Person(row.Subtenant);
        writer.Text(row.PermittedBy);
        writer.Text(row.Reason);
        writer.Date(row.From);
        writer.Date(row.To);
        writer.Decimal(row.Rent);
    }

    private static SubletRow ReadSublet(RowReader reader) => new(
        reader.Source(),
        reader.Text(),
        reader.OptionalParty(),
        reader.Person(),
        reader.Text(),
        reader.Text(),
        reader.Date(),
        reader.Date(),
        reader.OptionalDecimal());
}
