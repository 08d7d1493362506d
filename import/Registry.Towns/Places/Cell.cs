namespace Registry.Towns.Places;

/// <summary>How far a dwelling is while the town is made.</summary>
internal enum CellUse : byte
{
    Free,
    Planned,
    Done,
}

/// <summary>The category of the dwelling register.</summary>
internal enum Category : byte
{
    Ordinary,
    Student,
    Elderly,
    OtherSpecial,
    Unknown,
}

/// <summary>The figures of one dwelling; a struct, because a large town has half a million.</summary>
internal struct Cell
{
    public int Building;
    public short Number;
    public short AreaM2;
    public byte Rooms;
    public Category Category;
    public CellUse Use;

    /// <summary>Somebody of the town lived here earlier; nobody else did, and no scheme is played here.</summary>
    public bool WasFormerHome;

    /// <summary>The day number on which the dwelling left the register; zero while it is in it.</summary>
    public int RemovedOn;
}
