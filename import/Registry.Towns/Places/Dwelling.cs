using System.Globalization;
using Registry.Population.Identifiers;

namespace Registry.Towns.Places;

/// <summary>One dwelling of the map, with the texts that files write about it.</summary>
internal readonly struct Dwelling(TownMap map, int index)
{
    public int Index => index;

    public ref Cell Cell => ref map.Cells[index];

    public ref Building Building => ref map.Buildings[map.Cells[index].Building];

    public string Uuid => map.Uuid('d', index);

    public string AddressUuid => map.Uuid('a', Cell.Building);

    public string PropertyUuid => map.Uuid('p', (Building.Street * 1000) + Building.Number);

    public string Municipality => map.Municipality;

    public string StreetName => map.Street(Building.Street);

    /// <summary>Gets the street, number and letter, as files write them.</summary>
    public string Text => map.AddressText(Cell.Building);

    /// <summary>Gets the dwelling number; empty for a house.</summary>
    public string Number => Cell.Number == 0 ? string.Empty : Cell.Number.ToString("D4", CultureInfo.InvariantCulture);

    public string Postcode => map.Postcode(Building.Street);

    public string Town => map.PostalTown(Building.Street);

    public string Property => string.Create(CultureInfo.InvariantCulture,
        $"{StreetName.ToUpperInvariant()} {Building.Number}:{(Building.Letter == '\0' ? 1 : Building.Letter - 'A' + 1)}");

    public AddressKey Key => new(Municipality, StreetName.ToUpperInvariant(),
        Building.Number.ToString(CultureInfo.InvariantCulture), Building.Letter == '\0' ? string.Empty : $"{Building.Letter}", Number);
}
