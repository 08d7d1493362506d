namespace Registry.Graph.Tests.Cypher;

/// <summary>A graph small enough to know by heart: four people, three dwellings, two leases.</summary>
internal static class SmallTown
{
    public static GraphSnapshot Graph { get; } = Build();

    private static GraphSnapshot Build()
    {
        var builder = new GraphBuilder();
        var people = builder.Nodes("Person").WithKey("id");
        var dwellings = builder.Nodes("Dwelling").WithKey("key");
        var leases = builder.Nodes("Lease").WithKey("key");
        var registered = builder.Relationships("REGISTERED_AT");
        var party = builder.Relationships("PARTY_TO");
        var of = builder.Relationships("OF");
        var related = builder.Relationships("RELATED_TO");
        var p = Enumerable.Range(1, 4).Select(i => people.Add("P" + i)).ToArray();
        var d = Enumerable.Range(1, 3).Select(i => dwellings.Add("D" + i)).ToArray();
        var l = Enumerable.Range(1, 2).Select(i => leases.Add("L" + i)).ToArray();
        for (var i = 0; i < p.Length; i++)
        {
            people.Text("surname").Set(p[i].Row, i < 2 ? "Ek" : "Alm");
            people.Int64("age").Set(p[i].Row, 20 + (i * 10));
        }

        dwellings.Int64("rooms").Set(d[0].Row, 1);
        dwellings.Int64("rooms").Set(d[1].Row, 3);
        foreach (var (person, dwelling, from) in new[] { (0, 0, 1), (1, 0, 2), (2, 0, 3), (3, 1, 4) })
        {
            var row = registered.Add(p[person], d[dwelling]);
            registered.Date("from").Set(row, new DateOnly(2026, from, 1));
            registered.Boolean("current").Set(row, from != 3);
        }

        party.Text("role").Set(party.Add(p[0], l[0]), "main");
        party.Text("role").Set(party.Add(p[0], l[1]), "main");
        party.Text("role").Set(party.Add(p[1], l[1]), "co");
        of.Add(l[0], d[0]);
        of.Add(l[1], d[1]);
        related.Add(p[0], p[1]);
        related.Add(p[1], p[2]);
        related.Add(p[2], p[3]);
        return builder.Build();
    }
}
