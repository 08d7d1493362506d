namespace Registry.Graph;

/// <summary>The number of rows of a group while it is built, shared with its columns.</summary>
internal sealed class RowCounter
{
    public int Count { get; set; }

    /// <summary>Gets or sets a value indicating whether the graph has been built and nothing may change.</summary>
    public bool IsClosed { get; set; }

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
