using Registry.Population.Identifiers;

namespace Registry.Import.Csv;

/// <summary>
/// A street address of a file, one object for all its spellings, with the keys of the dwellings that rows name there: most
/// rows of a register repeat an address, so its keys are found without hashing texts.
/// </summary>
internal sealed class Entrance(AddressText text)
{
    private Slot[] _slots = new Slot[1];
    private int _count;

    public AddressText Text { get; } = text;

    /// <summary>Gets the one key of a dwelling here; an empty number is the entrance itself.</summary>
    public AddressKey KeyOf(string municipality, string dwellingNumber)
    {
        var number = NumberOf(dwellingNumber);
        ref var slot = ref Find(number, municipality, dwellingNumber);
        if (slot.Key is { } known)
        {
            return known;
        }

        var key = new AddressKey(municipality, Text.Street, Text.Number, Text.Letter, dwellingNumber);
        slot = new() { Number = number, Key = key };
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        return key;
    }

    private static int NumberOf(string digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private ref Slot Find(int number, string municipality, string dwellingNumber)
    {
        var mask = _slots.Length - 1;
        var at = number & mask;
        while (_slots[at].Key is { } key
            && (_slots[at].Number != number || key.Municipality != municipality || key.DwellingNumber != dwellingNumber))
        {
            at = (at + 1) & mask;
        }

        return ref _slots[at];
    }

    private void Grow()
    {
        var smaller = _slots;
        _slots = new Slot[smaller.Length * 2];
        foreach (var slot in smaller)
        {
            if (slot.Key is { } key)
            {
                Find(slot.Number, key.Municipality, key.DwellingNumber) = slot;
            }
        }
    }

    private struct Slot
    {
        public int Number;
        public AddressKey? Key;
    }
}
