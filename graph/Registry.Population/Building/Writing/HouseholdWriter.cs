using System.Globalization;

namespace Registry.Population.Building;

/// <summary>Writes the family units of the residents.</summary>
internal sealed class HouseholdWriter(PopulationState state) : IGraphWriter
{
    public void AddNodes(GraphTarget target)
    {
        var nodes = target.Nodes("FamilyUnit");
        nodes.Expect(state.Households.Units.Count);
        foreach (var unit in state.Households.Units)
        {
            nodes.Add(string.Create(CultureInfo.InvariantCulture, $"{state.KeyOf(unit.Dwelling)}/{unit.Number}"));
        }
    }

    public void Write(GraphTarget target)
    {
        var (units, dwellings) = (target.Nodes("FamilyUnit"), target.Nodes("Dwelling"));
        var (persons, adults) = (units.Columns.Int64("persons"), units.Columns.Int64("adults"));
        var livesIn = target.Type("LIVES_IN");
        livesIn.Expect(state.Households.Units.Count);
        for (var i = 0; i < state.Households.Units.Count; i++)
        {
            var unit = state.Households.Units[i];
            persons.Set(i, unit.Persons);
            adults.Set(i, unit.Adults);
            livesIn.Add(units[i], dwellings[unit.Dwelling]);
        }

        var (memberOf, members) = (target.Type("MEMBER_OF"), target.Nodes("Person"));
        for (var person = 0; person < state.Households.UnitOf.Length; person++)
        {
            if (state.Households.UnitOf[person] is var unit && unit >= 0)
            {
                memberOf.Add(members[person], units[unit]);
            }
        }
    }
}
