using Registry.Population.Facts;

namespace Registry.Import.Storage.Codecs;

/// <summary>How the rows of partition social are stored.</summary>
internal static class SocialCodecs
{
    public static RowCodec<DecisionRow> Decision { get; } = new(WriteDecision, ReadDecision);

    public static RowCodec<MemberRow> Member { get; } = new(WriteMember, ReadMember);

    public static RowCodec<PaymentRow> Payment { get; } = new(WritePayment, ReadPayment);

    private static void WriteDecision(RowWriter writer, in DecisionRow row)
    {
        writer.Source(row.Source);
        writer.Text(row.HouseholdId);
        writer.UniqueText(row.DecisionId);
        writer.Text(row.CaseNo);
        writer.Date(row.Month);
        writer.Person(row.Applicant);
        writer.Person(row.CoApplicant);
        writer.Text(row.HouseholdType);
        writer.Int(row.Adults);
        writer.Int(row.Children);
        writer.Int(row.SharedHouseholdSize);
        writer.Decimal(row.Norm);
        writer.Decimal(row.HousingCost);
        writer.Decimal(row.Granted);
        writer.Dwelling(row.Stated);
        writer.Party(row.Landlord);
        writer.Text(row.LeaseId);
    }

    private static DecisionRow ReadDecision(RowReader reader) => new(
        reader.Source(),
        reader.Text(),
        reader.UniqueText(),
        reader.Text(),
        reader.Date(),
        reader.Person(),
        reader.OptionalPerson(),
        reader.Text(),
        reader.OptionalInt(),
        reader.OptionalInt(),
        reader.OptionalInt(),
        reader.OptionalDecimal(),
        reader.OptionalDecimal(),
        reader.Decimal(),
        reader.Dwelling(),
        reader.OptionalParty(),
        reader.Text());

    private static void WriteMember(RowWriter writer, in MemberRow row)
    {
        writer.Source(row.Source);
        writer.Text(row.HouseholdId);
        writer.Date(row.Month);
        writer.Person(row.Person);
        writer.Text(row.Role);
        writer.Decimal(row.Share);
    }

    private static MemberRow ReadMember(RowReader reader) => new(
        reader.Source(),
        reader.Text(),
        reader.Date(),
        reader.Person(),
        reader.Text(),
        reader.Decimal());

    private static void WritePayment(RowWriter writer, in PaymentRow row)
    {
        writer.Source(row.Source);
        writer.UniqueText(row.PaymentId);
        writer.Text(row.DecisionId);
        writer.Party(row.Payee);
        writer.Date(row.Day);
        writer.Decimal(row.Amount);
        writer.Text(row.Method);
        writer.Text(row.AccountKey);
        writer.Text(row.PayeeType);
    }

    private static PaymentRow ReadPayment(RowReader reader) => new(
        reader.Source(),
        reader.UniqueText(),
        reader.Text(),
        reader.Party(),
        reader.Date(),
        reader.Decimal(),
        reader.Text(),
        reader.Text(),
        reader.Text());
}
