namespace Registry.Graph;

/// <summary>The number of rows of a group while it is built, shared with its columns.</summary>
internal sealed class RowCounter
{
    private int _expected;

    public int Count { get; set; }

    /// <summary>Gets the number of rows to make room for: those there are, or more where more were announced.</summary>
    public int Expected => Math.Max(Count, _expected);

    /// <summary>Gets or sets a value indicating whether the graph has been built and nothing may change.</summary>
    public bool IsClosed { get; set; }

    public void Expect(int count) => _expected = count;

    public int Next()
    {
        DemandOpen();
        return Count++;
    }

    public void DemandOpen()
    {
        if (IsClosed)
        {
            throw new InvalidOperationException("A graph builder must not be used after Build.");
        }
    }
}
