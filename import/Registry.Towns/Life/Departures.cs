namespace Registry.Towns.Life;

/// <summary>People who lived here in the last three years and died, emigrated or moved to another municipality.</summary>
internal sealed class Departures(Town town)
{
    /// <summary>Writes as many as the town still lacks.</summary>
    public void WriteRest()
    {
        while (town.PeopleLeft > 0)
        {
            WriteOne();
            town.WritePeople();
        }
    }

    private void WriteOne()
    {
        var left = town.DaysAgo(town.Random.Between(12, 1080));
        var kind = town.Random.Weighted([45, 20, 35]);
        var person = kind == 0 ? town.NewPerson(45, 100) : town.NewPerson(20, 60);
        var adult = person.Born.AddYears(19);
        var from = left.AddDays(-town.Random.Between(420, 4000));
        from = from < adult ? adult : from;
        left = left > from ? left : from.AddDays(1);
        if (town.Map.TryFindFormerHome(town.Random, left, out var home))
        {
            town.Homes.Register(person, home, from, left);
            town.Leases.WriteFormer(home, person, from, left);
        }
        else
        {
            town.Homes.RegisterOnMunicipality(person, from, left);
        }

        switch (kind)
        {
            case 0:
                person.Deregister("AV", left);
                break;
            case 1:
                person.Deregister("UV", left);
                break;
            default:
                town.Homes.Register(person, town.Homes.NewHomeElsewhere(), left);
                break;
        }
    }
}
