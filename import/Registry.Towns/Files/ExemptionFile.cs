namespace Registry.Towns.Files;

/// <summary>undantag.csv of one delivery; the file begins with its first row.</summary>
internal sealed class ExemptionFile(DeliveryFolder folder)
{
    public void Add(string subject, string code, DateOnly validTo, string decidedBy, string reason) =>
        folder.Open("undantag.csv", "objekt;kod;giltig_till;beslutad_av;motivering")
            .Text(subject).Text(code).Date(validTo).Text(decidedBy).Text(reason).EndRow();
}
