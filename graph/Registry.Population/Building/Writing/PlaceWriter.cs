using Registry.Population.Data;

namespace Registry.Population.Building;

/// <summary>Writes entrance addresses, properties and municipalities.</summary>
internal sealed class PlaceWriter(PopulationState state) : IGraphWriter
{
    private (int Address, string Property)[] _pairs = [];

    public void AddNodes(GraphTarget target)
    {
        foreach (var key in state.Addresses.Keys)
        {
            target.Nodes("Address").Add(key);
        }

        _pairs = FindProperties();
        foreach (var property in _pairs.Select(pair => pair.Property).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            target.Nodes("Property").Add(property);
        }

        foreach (var code in state.Municipalities)
        {
            target.Nodes("Municipality").Add(code);
        }
    }

    public void Write(GraphTarget target)
    {
        WriteAddresses(target);
        var (type, addresses, properties) = (target.Type("ON"), target.Nodes("Address"), target.Nodes("Property").Columns);
        foreach (var (address, property) in _pairs)
        {
            if (properties.TryFind(property, out var node))
            {
                type.Add(addresses[address], node);
            }
        }

        var names = ReferenceData.Municipalities.ToDictionary(known => known.Code, known => known.ShortName, StringComparer.Ordinal);
        var name = target.Nodes("Municipality").Columns.Text("name");
        for (var i = 0; i < state.Municipalities.Length; i++)
        {
            name.Put(i, names.GetValueOrDefault(state.Municipalities[i], string.Empty));
        }
    }

    private (int Address, string Property)[] FindProperties()
    {
        var pairs = new HashSet<(int Address, string Property)>();
        for (var dwelling = 0; dwelling < state.Dwellings.KnownCount; dwelling++)
        {
            ref readonly var row = ref state.Dwellings.Index.Rows[dwelling];
            if (row.Property.Length > 0 && state.AddressTickets[dwelling] is var ticket && ticket >= 0)
            {
                pairs.Add((state.Addresses.NumberOf(ticket), row.Property));
            }
        }

        // A property's name is unique within its municipality alone.
        (int Address, string Property)[] sorted =
            [.. pairs.Select(pair => (pair.Address, $"{state.Addresses.Addresses[pair.Address].Municipality}|{pair.Property}"))];
        Array.Sort(sorted, (left, right) => left.Address != right.Address
            ? left.Address.CompareTo(right.Address)
            : string.CompareOrdinal(left.Property, right.Property));
        return sorted;
    }

    private void WriteAddresses(GraphTarget target)
    {
        var columns = target.Nodes("Address").Columns;
        var (municipality, street) = (columns.Text("municipality"), columns.Text("street"));
        var (number, letter) = (columns.Text("number"), columns.Text("letter"));
        for (var i = 0; i < state.Addresses.Count; i++)
        {
            var address = state.Addresses.Addresses[i];
            municipality.Put(i, address.Municipality);
            street.Put(i, address.Street);
            number.Put(i, address.Number);
            letter.Put(i, address.Letter);
        }

        WritePostcodes(target);
    }

    // The first dwelling that tells one, in the order of their keys.
    private void WritePostcodes(GraphTarget target)
    {
        var columns = target.Nodes("Address").Columns;
        var (postcode, town) = (columns.Text("postcode"), columns.Text("town"));
        var isTold = new bool[state.Addresses.Count];
        for (var dwelling = 0; dwelling < state.Dwellings.Count; dwelling++)
        {
            var (code, place) = dwelling < state.Dwellings.KnownCount
                ? (state.Dwellings.Index.Rows[dwelling].Dwelling.Postcode, state.Dwellings.Index.Rows[dwelling].Dwelling.Town)
                : (state.Dwellings.Unknown[dwelling - state.Dwellings.KnownCount].Postcode,
                    state.Dwellings.Unknown[dwelling - state.Dwellings.KnownCount].Town);
            if (state.AddressTickets[dwelling] < 0 || code.Length == 0)
            {
                continue;
            }

            var address = state.Addresses.NumberOf(state.AddressTickets[dwelling]);
            if (!isTold[address])
            {
                isTold[address] = true;
                postcode.Set(address, code);
                town.Put(address, place);
            }
        }
    }
}
