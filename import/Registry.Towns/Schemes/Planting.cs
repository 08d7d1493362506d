namespace Registry.Towns.Schemes;

/// <summary>How far a scheme lies from the limits of its rule.</summary>
internal enum Level
{
    /// <summary>Nothing to discuss.</summary>
    Clear,

    /// <summary>Just above the limits.</summary>
    Edge,

    /// <summary>Just below: nothing has to be found.</summary>
    Under,

    /// <summary>No scheme: it looks like one, and the data or an exception explain it.</summary>
    LookAlike,
}

/// <summary>A kind of case that can be planted: what homes it needs, and how it is played.</summary>
/// <param name="Kind">The scheme or the explanation.</param>
/// <param name="Variant">What sets it apart from the others of its kind.</param>
/// <param name="Level">How far it lies from the limits.</param>
/// <param name="Flats">How many flats of housing companies it takes.</param>
/// <param name="Play">Writes its people, homes and papers, and says which rules must see it.</param>
internal sealed record Planting(string Kind, string Variant, Level Level, int Flats, Action<Stage> Play)
{
    /// <summary>Gets how many houses it takes.</summary>
    public int Houses { get; init; }

    /// <summary>Gets a value indicating whether it takes a whole street of houses.</summary>
    public bool TakesStreet { get; init; }
}
