using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>Numbers entrance addresses in the order of their keys: first each is noted, then the table is sealed.</summary>
internal sealed class AddressTable
{
    private readonly Dictionary<AddressKey, int> _numbers = new(EntranceComparer.Instance);
    private int[] _order = [];

    /// <summary>Gets the keys in order, when sealed.</summary>
    public string[] Keys { get; private set; } = [];

    /// <summary>Gets the addresses in order, when sealed.</summary>
    public AddressKey[] Addresses { get; private set; } = [];

    public int Count => Keys.Length;

    /// <summary>Notes an address and gives a ticket for it.</summary>
    public int Note(AddressKey address)
    {
        if (!_numbers.TryGetValue(address, out var ticket))
        {
            _numbers.Add(address.Entrance, ticket = _numbers.Count);
        }

        return ticket;
    }

    public void Seal()
    {
        Addresses = [.. _numbers.Keys];
        Keys = [.. Addresses.Select(address => address.ToString())];
        var tickets = Enumerable.Range(0, Keys.Length).ToArray();
        var keys = Keys.ToArray();
        Array.Sort(keys, tickets, StringComparer.Ordinal);
        Addresses = [.. tickets.Select(ticket => Addresses[ticket])];
        Keys = keys;
        _order = new int[tickets.Length];
        for (var number = 0; number < tickets.Length; number++)
        {
            _order[tickets[number]] = number;
        }
    }

    /// <summary>Gets the number for a ticket; only when sealed.</summary>
    public int NumberOf(int ticket) => _order[ticket];

    /// <summary>Finds an address in the sealed table; -1 where it is not there.</summary>
    public int Find(AddressKey address) => _numbers.TryGetValue(address, out var ticket) ? _order[ticket] : -1;
}
