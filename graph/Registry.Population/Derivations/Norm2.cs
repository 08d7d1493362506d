namespace Registry.Population.Derivations;

/// <summary>Norm 2: two persons a room, one room (beside the kitchen) left to all; one person is never too many.</summary>
internal static class Norm2
{
    public static int Capacity(int rooms) => rooms <= 1 ? 1 : 2 * (rooms - 1);

    public static int Excess(int residents, int rooms) => residents - Capacity(rooms);
}
