using Registry.Graph;
using Registry.Population.Derivations;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>Writes the dwellings, those of the register and those that only other rows name.</summary>
internal sealed class DwellingWriter(PopulationState state) : IGraphWriter
{
    public void AddNodes(GraphTarget target)
    {
        var nodes = target.Nodes("Dwelling");
        nodes.Expect(state.Dwellings.Count);
        for (var dwelling = 0; dwelling < state.Dwellings.Count; dwelling++)
        {
            nodes.Add(state.KeyOf(dwelling));
        }
    }

    public void Write(GraphTarget target)
    {
        var columns = target.Nodes("Dwelling").Columns;
        WriteRegister(columns);
        WritePlace(columns);
        WriteDerived(columns);
        WriteOwners(target);
        WriteAddresses(target);
    }

    private void WriteRegister(NodeGroupBuilder columns)
    {
        var (rooms, area, kitchen) = (columns.Int64("rooms"), columns.Double("areaM2"), columns.Text("kitchen"));
        var (category, tenure, owner) = (columns.Text("category"), columns.Text("tenure"), columns.Text("owner"));
        var (status, validFrom, validTo) = (columns.Text("status"), columns.Date("validFrom"), columns.Date("validTo"));
        var source = SourceColumns.Of(columns);
        for (var dwelling = 0; dwelling < state.Dwellings.KnownCount; dwelling++)
        {
            ref readonly var row = ref state.Dwellings.Index.Rows[dwelling];
            rooms.Put(dwelling, row.Rooms);
            area.Put(dwelling, (decimal?)row.AreaM2);
            kitchen.Put(dwelling, row.Kitchen);
            category.Put(dwelling, row.Category);
            tenure.Put(dwelling, row.Tenure);
            owner.Put(dwelling, row.Owner?.ToString() ?? string.Empty);
            status.Put(dwelling, row.Status);
            validFrom.Put(dwelling, row.ValidFrom);
            validTo.PutDay(dwelling, Days.End(row.ValidTo, state.Facts.Dwellings.GoneOn(dwelling)));
            source.Set(dwelling, state.Facts.Dwellings, dwelling, row.Source);
        }
    }

    private void WritePlace(NodeGroupBuilder columns)
    {
        var (uuid, addressKey, municipality) = (columns.Text("uuid"), columns.Text("addressKey"), columns.Text("municipality"));
        var (street, number, letter) = (columns.Text("street"), columns.Text("number"), columns.Text("letter"));
        var (dwellingNumber, postcode, town) = (columns.Text("dwellingNumber"), columns.Text("postcode"), columns.Text("town"));
        var (inRegister, expected) = (columns.Boolean("inRegister"), columns.Boolean("registerExpected"));
        for (var dwelling = 0; dwelling < state.Dwellings.Count; dwelling++)
        {
            var place = PlaceOf(dwelling);
            uuid.Put(dwelling, place.Uuid);
            municipality.Put(dwelling, place.Municipality);
            postcode.Put(dwelling, place.Postcode);
            town.Put(dwelling, place.Town);
            inRegister.Set(dwelling, dwelling < state.Dwellings.KnownCount);
            expected.Set(dwelling, !place.IsAmbiguous && state.Dwellings.Index.Expects(place.Municipality));
            if (place.Address is { } address)
            {
                addressKey.Set(dwelling, address.ToString());
                street.Put(dwelling, address.Street);
                number.Put(dwelling, address.Number);
                letter.Put(dwelling, address.Letter);
                dwellingNumber.Put(dwelling, address.DwellingNumber);
            }
        }
    }

    private UnknownDwelling PlaceOf(int dwelling) => dwelling < state.Dwellings.KnownCount
        ? UnknownDwelling.From(string.Empty, state.Dwellings.Index.Rows[dwelling].Dwelling, string.Empty, isAmbiguous: false)
        : state.Dwellings.Unknown[dwelling - state.Dwellings.KnownCount];

    private void WriteDerived(NodeGroupBuilder columns)
    {
        var (residents, adults, units) = (columns.Int64("residents"), columns.Int64("adults"), columns.Int64("familyUnits"));
        var (capacity, excess) = (columns.Int64("norm2Capacity"), columns.Int64("norm2Excess"));
        var (exempted, normal, muted) = (columns.Boolean("exempted"), columns.Boolean("normal"), columns.Boolean("muted"));
        var households = state.Households;
        for (var dwelling = 0; dwelling < state.Dwellings.Count; dwelling++)
        {
            var row = dwelling < state.Dwellings.KnownCount ? state.Dwellings.Index.Rows[dwelling] : default(DwellingRow?);
            residents.Set(dwelling, households.Residents[dwelling]);
            adults.Set(dwelling, households.Adults[dwelling]);
            units.Set(dwelling, households.UnitCounts[dwelling]);
            if (row?.Rooms is { } rooms)
            {
                capacity.Set(dwelling, Norm2.Capacity(rooms));
                excess.Set(dwelling, Norm2.Excess(households.Residents[dwelling], rooms));
            }

            var isExempted = state.Exemptions.IsDwellingExempted[dwelling];
            exempted.Set(dwelling, isExempted);
            normal.Set(dwelling, !isExempted && row?.Category == "vanlig");
            muted.Set(dwelling, state.Mutes.IsDwellingMuted(dwelling));
        }
    }

    private void WriteOwners(GraphTarget target)
    {
        var (type, companies, dwellings) = (target.Type("OWNS"), target.Nodes("Company"), target.Nodes("Dwelling"));
        for (var dwelling = 0; dwelling < state.Dwellings.KnownCount; dwelling++)
        {
            if (state.Dwellings.Index.Rows[dwelling].Owner is PartyId owner)
            {
                type.Add(companies[state.Parties.Companies.NumberOf(owner.Number)], dwellings[dwelling]);
            }
        }
    }

    private void WriteAddresses(GraphTarget target)
    {
        var (type, addresses, dwellings) = (target.Type("AT"), target.Nodes("Address"), target.Nodes("Dwelling"));
        type.Expect(state.Dwellings.Count);
        for (var dwelling = 0; dwelling < state.Dwellings.Count; dwelling++)
        {
            if (state.AddressTickets[dwelling] is var ticket && ticket >= 0)
            {
                type.Add(dwellings[dwelling], addresses[state.Addresses.NumberOf(ticket)]);
            }
        }
    }
}
