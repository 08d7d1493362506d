using Registry.Graph;

namespace Registry.Population.Rules;

/// <summary>Looks one step round a subject: the few things that rules.md ties to it in general.</summary>
/// <param name="graph">The population graph.</param>
internal sealed class Surroundings(GraphSnapshot graph)
{
    /// <summary>
    /// The nodes whose exceptions silence a finding on this one (rules.md section 9): itself; for a lease its dwelling and
    /// main tenants; for a decision its applicant and the stated dwelling.
    /// </summary>
    public IEnumerable<int> ExemptedWith(int subject) =>
        Type(subject) switch
        {
            "Lease" => [subject, .. Out(subject, "OF"), .. In(subject, "PARTY_TO", MainTenant)],
            "Decision" => [subject, .. Out(subject, "CLAIMS_HOME"), .. Out(subject, "COVERS", Applicant)],
            _ => [subject],
        };

    /// <summary>The organisation numbers of the housing companies in whose stock a subject lies.</summary>
    public IEnumerable<string> Landlords(int subject) =>
        Type(subject) switch
        {
            "Lease" => In(subject, "LETS").Select(OrganisationNumber),
            "Dwelling" => Out(subject, "OF", reverse: true).Where(IsActive).SelectMany(Landlords)
                .Concat(In(subject, "OWNS").Where(Lets).Select(OrganisationNumber)),
            "Address" => In(subject, "AT").SelectMany(Landlords),
            _ => [],
        };

    private string Type(int node) => graph.LabelsOf(node)[0];

    private string OrganisationNumber(int company) => graph.NodeProperty(company, "orgno").AsText;

    // A landlord has tens of thousands of leases: they are not listed to see that there is one.
    private bool Lets(int company) => graph.RelationshipsOf("LETS") is { } group && !group.Outgoing.Neighbours(company).IsEmpty;

    private bool IsActive(int lease) => graph.NodeProperty(lease, "active") is { IsNull: false, AsBoolean: true };

    private bool MainTenant(int party) =>
        Text(party, "role") == "huvudhyresgast" && graph.RelationshipProperty(party, "current") is { IsNull: false, AsBoolean: true };

    private bool Applicant(int covers) => Text(covers, "role") == "sokande";

    private string Text(int relationship, string name) =>
        graph.RelationshipProperty(relationship, name) is { IsNull: false } value ? value.AsText : string.Empty;

    private List<int> Out(int node, string type, Func<int, bool>? only = null, bool reverse = false) =>
        graph.RelationshipsOf(type) is { } group ? Side(reverse ? group.Incoming : group.Outgoing, node, only) : [];

    private List<int> In(int node, string type, Func<int, bool>? only = null) => Out(node, type, only, reverse: true);

    private static List<int> Side(Csr side, int node, Func<int, bool>? only)
    {
        var found = new List<int>();
        var neighbours = side.Neighbours(node);
        var relationships = side.Relationships(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (only is null || only(relationships[i]))
            {
                found.Add(neighbours[i]);
            }
        }

        return found;
    }
}
