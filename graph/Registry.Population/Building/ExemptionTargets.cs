using System.Globalization;
using Registry.Population.Facts;
using Registry.Population.Identifiers;
using Registry.Population.Schema;

namespace Registry.Population.Building;

/// <summary>The exemptions that count on the day, and the persons, dwellings, addresses and companies they name.</summary>
internal sealed class ExemptionTargets
{
    // A flag on a dwelling is seen by callers who must not learn what the social services know; the rules themselves read
    // every exemption.
    private static readonly string[] Open = [Partition.Population, Partition.Housing, Partition.Company];

    private ExemptionTargets(int dwellingCount) => IsDwellingExempted = new bool[dwellingCount];

    /// <summary>Gets the folded rows that count.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>Gets for each row in <see cref="Rows"/> the number of what it names within its label; -1 where the graph
    /// does not number it here (contacts and accounts) or does not have it.</summary>
    public List<int> Numbers { get; } = [];

    /// <summary>Gets which dwellings are exempted by a delivery that is not of the social services.</summary>
    public bool[] IsDwellingExempted { get; }

    public static ExemptionTargets Find(PopulationState state)
    {
        var targets = new ExemptionTargets(state.Dwellings.Count);
        var file = state.Facts.Exemptions;
        for (var i = 0; i < file.Count; i++)
        {
            ref readonly var row = ref file[i];
            if (row.ValidTo < state.Day || file.GoneOn(i) != 0)
            {
                continue;
            }

            var number = Find(state, row);
            targets.Rows.Add(i);
            targets.Numbers.Add(number);
            if (row.ObjectType == "dwelling" && number >= 0 && Open.Contains(PartitionOf(state, i)))
            {
                targets.IsDwellingExempted[number] = true;
            }
        }

        return targets;
    }

    /// <summary>Gets the partition that an exemption was delivered with.</summary>
    public static string PartitionOf(PopulationState state, int row) =>
        state.Facts.Ledger.Deliveries[state.Facts.Exemptions.DeliveryOf(row)].Manifest.Partition;

    private static int Find(PopulationState state, in ExemptionRow row) => row.ObjectType switch
    {
        "person" => TryReadNumber(row.ObjectKey, out var id) ? state.Parties.Persons.Find(id) : -1,
        "company" => TryReadNumber(row.ObjectKey, out var id) ? state.Parties.Companies.Find(id) : -1,
        "dwelling" => state.Dwellings.Find(ReadDwelling(row.ObjectKey)),
        "address" => ReadDwelling(row.ObjectKey).Address is { } address ? state.Addresses.Find(address) : -1,
        _ => -1,
    };

    private static bool TryReadNumber(string text, out long number)
        => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static DwellingRef ReadDwelling(string key)
    {
        if (Guid.TryParse(key, out var uuid))
        {
            return new(uuid, null, string.Empty, string.Empty);
        }

        return key.Split('|') is [var municipality, var street, var number, var letter, var dwelling]
            ? new(null, new AddressKey(municipality, street, number, letter, dwelling), string.Empty, string.Empty)
            : default;
    }
}
