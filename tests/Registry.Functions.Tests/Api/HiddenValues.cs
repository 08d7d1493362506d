namespace Registry.Functions.Tests.Api;

/// <summary>What a demo caller must never see, said by partition and stock and not by our views.</summary>
internal sealed class HiddenValues(Town town)
{
    public HashSet<string> From(string key)
    {
        var social = SocialValues().ToHashSet();
        return key switch
        {
            "demo-analyst" => [.. social, .. FindingsNotFor("analyst")],
            "demo-social" =>
            [
                .. FindingsNotFor("social_services"),
                .. town.Values("CareService", "id"), .. town.Values("Employment", "id"), .. town.Values("SupplierPayment", "invoiceId"),
            ],
            "demo-housing" => [.. social, .. ForeignStock()],
            "demo-audit" => [.. social.Except(town.Values("Employment", "id")), .. town.Values("Lease", "key"), .. town.Values("Dwelling", "key")],

            _ => [.. social, .. town.Values("Person", "id"), .. town.Values("Lease", "key"), .. town.Values("Dwelling", "key")],
        };
    }

    private IEnumerable<string> SocialValues() =>
    [
        .. town.Values("Decision", "id"), .. town.Values("Decision", "caseNo"), .. town.Values("Decision", "household"),
        .. town.Values("Payment", "id"), .. town.Values("CareService", "id"), .. town.Values("Employment", "id"),
        .. town.Values("Contact", "key", n => town.Graph.NodeProperty(n, "origin").AsText == "socialtjanst"),
        .. town.Values("Account", "key", IsSocialOnly),
    ];

    private IEnumerable<string> FindingsNotFor(string recipient) => town.Values(
        "Finding", "id", n => !town.Graph.NodeProperty(n, "recipients").AsText.Split('|').Contains(recipient));

    private bool IsSocialOnly(int account) => town.Graph.RelationshipsOf("PAID_TO")!.Incoming.Neighbours(account).ToArray()
        .All(n => town.Graph.LabelsOf(n)[0] == "Payment");

    /// <summary>Everything that is not the company's: other leases and dwellings, persons who are no party, company data.</summary>
    private IEnumerable<string> ForeignStock()
    {
        Assert.True(town.Graph.TryFindNode("Company", town.Company, out var own));
        var leases = town.Graph.RelationshipsOf("LETS")!.Outgoing.Neighbours(own).ToArray();
        var dwellings = leases.SelectMany(l => town.Neighbours("OF", l, outgoing: true))
            .Concat(town.Neighbours("OWNS", own, outgoing: true)).ToHashSet();
        var addresses = dwellings.SelectMany(d => town.Neighbours("AT", d, outgoing: true)).ToHashSet();
        var sublets = leases.SelectMany(l => town.Neighbours("SUBLET_OF", l, outgoing: false));
        var persons = leases.SelectMany(l => town.Neighbours("PARTY_TO", l, outgoing: false))
            .Concat(sublets.SelectMany(s => town.Neighbours("SUBTENANT_IN", s, outgoing: false))).ToHashSet();
        return
        [
            .. town.Values("Lease", "key", n => !leases.Contains(n)),

            // A home that a row names without its number has the key of its address, and addresses of own homes are seen.
            .. town.Values("Dwelling", "key", n => !dwellings.Contains(n)).Except(town.Values("Address", "key", addresses.Contains)),
            .. town.Values("Person", "id", n => !persons.Contains(n)),
            .. town.Values("SupplierPayment", "key"), .. town.Values("Contact", "value"),

            // A sole trader is registered under the person's own number.
            .. town.Values("Company", "orgno", n => n != own && !persons.Contains(n)).Except(town.Values("Person", "id", persons.Contains)),
        ];
    }
}
