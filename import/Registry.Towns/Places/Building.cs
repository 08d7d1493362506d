namespace Registry.Towns.Places;

/// <summary>An entrance with its dwellings: one for a house.</summary>
internal struct Building
{
    public int Street;
    public short Number;
    public char Letter;
    public Tenure Tenure;
    public short Owner;
    public short BuiltYear;
    public int First;
    public short Count;
}
